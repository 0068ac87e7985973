import type { CategoryCode } from '../../../shared/domain/codes/categories.ts';
import type { GivenReport } from '../../../shared/domain/seizure/report.ts';
import type { Plan } from './patterns.ts';
import type { Chance } from './random.ts';
import { COVER_LOADS, HUBS, SEAPORTS } from './trade.ts';

export type Way = 'sea' | 'road' | 'mail' | 'air';
type Method = NonNullable<GivenReport['concealment']>['method'];
type Moved = Pick<GivenReport, 'location' | 'direction' | 'means' | 'route' | 'concealment'>;

const WAYS: Readonly<Partial<Record<CategoryCode, readonly (readonly [Way, number])[]>>> = {
  drugs: [
    ['sea', 30],
    ['air', 30],
    ['road', 25],
    ['mail', 15],
  ],
  ipr: [
    ['sea', 35],
    ['mail', 35],
    ['air', 15],
    ['road', 15],
  ],
  medical: [
    ['mail', 65],
    ['air', 20],
    ['sea', 10],
    ['road', 5],
  ],
  currency: [
    ['air', 75],
    ['road', 25],
  ],
  hazardous: [
    ['sea', 85],
    ['road', 15],
  ],
  nuclear: [
    ['road', 60],
    ['sea', 40],
  ],
};
const USUAL = [
  ['sea', 30],
  ['road', 35],
  ['air', 20],
  ['mail', 15],
] as const;

const METHODS: Readonly<Record<Way, readonly (readonly [Method, number])[]>> = {
  sea: [
    ['cover-load', 40],
    ['in-cargo', 30],
    ['container-structure', 20],
    ['vessel', 10],
  ],
  road: [
    ['vehicle', 45],
    ['cover-load', 20],
    ['in-cargo', 20],
    ['none', 15],
  ],
  air: [
    ['baggage', 45],
    ['in-cargo', 20],
    ['body-internal', 15],
    ['body-external', 10],
    ['clothing', 10],
  ],
  mail: [
    ['parcel', 65],
    ['mail', 20],
    ['in-product', 15],
  ],
};

export const wayOf = (chance: Chance, category: CategoryCode): Way =>
  chance.weighted(WAYS[category] ?? USUAL);

const LOCATION = { sea: 'seaport', road: 'land-border', air: 'airport', mail: 'mail-centre' } as const;
const MODE = { sea: 'maritime', road: 'road', air: 'air', mail: 'mail' } as const;

// ISO 6346: the check digit follows from the rest, so that the number would pass a terminal's gate.
const VALUES = '0123456789A?BCDEFGHIJK?LMNOPQRSTU?VWXYZ';
const containerNumber = (chance: Chance): string => {
  const body = `CENU${String(chance.int(0, 999_999)).padStart(6, '0')}`;
  const sum = [...body].reduce((total, sign, place) => total + VALUES.indexOf(sign) * 2 ** place, 0);
  return `${body}${(sum % 11) % 10}`;
};

const portOf = (chance: Chance, country: string) => {
  const ports = SEAPORTS[country];
  return { country, ...(ports && { unLocode: chance.pick(ports) }) };
};

/** Where it was found, how it travelled and what it was hidden in. */
export const howItWasMoved = (
  chance: Chance,
  { country, departure, way, plan }: { country: string; departure: string; way: Way; plan: Plan | undefined },
): Moved => {
  const place = (code: string) => (way === 'sea' ? portOf(chance, code) : { country: code });
  const isTransit = chance.is(0.18);
  const hub = chance.pick(HUBS.filter((code) => code !== country && code !== departure));
  const here = place(country);
  const method = plan?.method ?? chance.weighted(METHODS[way]);
  const cover = plan ? plan.cover : method === 'cover-load' ? chance.weighted(COVER_LOADS) : undefined;
  return {
    location: { type: LOCATION[way], ...here },
    direction: isTransit ? 'transit' : chance.is(0.1) ? 'export' : 'import',
    means: [
      {
        mode: MODE[way],
        ...(way === 'sea' &&
          chance.is(0.6) && { containers: [{ number: containerNumber(chance), sizeType: '22G1' }] }),
      },
    ],
    route: {
      departure: place(departure),
      ...(chance.is(0.3) && { transit: [place(hub)] }),
      destination: isTransit ? { country: hub } : here,
    },
    concealment: {
      method,
      ...(cover && { coverLoad: { ...cover } }),
      ...(method === 'container-structure' && chance.is(0.5) && { ripOff: true }),
    },
  };
};
