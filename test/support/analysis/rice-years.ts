import type { GivenReport } from '../../../shared/domain/seizure/report.ts';

/** What administrations seize in a year and a half: everyday finds of no pattern, and cocaine in rice. */
const EVERYDAY = [
  { product: 'Cigarettes', category: 'tobacco', unit: 'C62' },
  { product: 'Heroin', category: 'drugs', unit: 'KGM' },
  { product: 'Elephant ivory', category: 'cites', unit: 'KGM' },
  { product: 'Handbags', category: 'ipr', unit: 'C62' },
  { product: 'Whisky', category: 'tobacco', unit: 'C62' },
  { product: 'Cocaine', category: 'drugs', unit: 'KGM' },
] as const;
/** Each in turn, at lengths that have no common measure with the goods': every combination comes about as often. */
const COVERS = ['940360', '570110', '151590', '420222', '100630', '080390', '720449'] as const;
const FROM = ['MA', 'TR', 'UA', 'PK', 'TH', 'NG', 'KE', 'CN', 'IN', 'BR', 'CO'] as const;
const SOUTH_AMERICA = ['BR', 'PE', 'UY', 'CO'];
const DETECTED = ['random', 'routine', 'risk-profile', 'x-ray'] as const;

const FIRST = Date.UTC(2025, 0, 10);
const DAYS = 500;
const dayOf = (share: number) =>
  new Date(FIRST + Math.floor(share * DAYS) * 86_400_000).toISOString().slice(0, 10);

const report = (
  number: number,
  place: string,
  what: {
    readonly product: string;
    readonly category: 'drugs' | 'tobacco' | 'cites' | 'ipr';
    readonly unit: 'KGM' | 'C62';
    readonly from: string;
    readonly cover: string;
    readonly day: string;
  },
): GivenReport & { nationalReference: string } => ({
  nationalReference: `RICE-${number}`,
  date: what.day,
  direction: 'import',
  location: { type: 'seaport', unLocode: place },
  lines: [
    {
      category: what.category,
      product: what.product,
      quantity: { value: 10 + (number % 90), unit: what.unit },
    },
  ],
  means: [{ mode: 'maritime' }],
  route: { departure: { country: what.from }, destination: { country: place.slice(0, 2) } },
  concealment: { method: 'cover-load', coverLoad: { hs: what.cover } },
  detection: { method: DETECTED[number % DETECTED.length] ?? 'random' },
  sharing: { level: 'network' },
  handling: { code: 'H0' },
});

/** The reports of one administration, which sits at a port (UN/LOCODE). Each office's are its own, by number. */
export const reportsOf = (place: string, { everyday = 54, rice = 10 } = {}) => [
  ...Array.from({ length: everyday }, (_, i) => {
    const kind = EVERYDAY[i % EVERYDAY.length] ?? EVERYDAY[0];
    const cover = COVERS[i % COVERS.length] ?? COVERS[0];
    const from = FROM[i % FROM.length] ?? FROM[0];
    return report(i, place, { ...kind, cover, from, day: dayOf((i + 0.3) / everyday) });
  }),
  ...Array.from({ length: rice }, (_, i) =>
    report(1000 + i, place, {
      product: 'Cocaine',
      category: 'drugs',
      unit: 'KGM',
      cover: '100630',
      from: SOUTH_AMERICA[i % SOUTH_AMERICA.length] ?? 'BR',
      day: dayOf((i + 0.5) / rice),
    }),
  ),
];
