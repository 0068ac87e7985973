import { type Chance, chanceOf } from '../../../../infra/local/demo/random.ts';
import type { BookRow } from '../../../../shared/domain/analysis/indicators/book/case-book.ts';
import { regionOf } from '../../../../shared/domain/analysis/regions.ts';

/** Cases that have these facts, and how often they carry the target. */
export interface Pattern {
  readonly facts: Partial<
    Pick<BookRow, 'departure' | 'cover_hs' | 'modes' | 'place_type' | 'container' | 'direction'>
  >;
  readonly target: string;
  /** Share of such cases that carry the target. */
  readonly rate: number;
  /** Such cases among all. */
  readonly volume: number;
  /** Only this administration, by number, reports it: a habit and no pattern. */
  readonly only?: number;
  /** Last day on which it is seen. */
  readonly until?: string;
}

export interface PlantedWorld {
  readonly seed: number;
  readonly cases: number;
  readonly patterns?: readonly Pattern[];
  /** Share of cases that come again, as several couriers of one flight: 0 makes every case independent. */
  readonly repeats?: number;
  readonly years?: number;
  /** With places by UN/LOCODE and transit countries: some ten thousand facts. */
  readonly rich?: boolean;
}

export const TARGETS = [
  'cocaine-type',
  'opiates',
  'cannabis',
  'ats',
  'tobacco',
  'medicines',
  'clothing',
  'ivory',
];
const COUNTRIES =
  'FR DE NL ES IT PT GB PL RU TR GH NG KE ZA MA BR CO PE EC AR MX US CA CN TH VN IN PK IR AE'.split(' ');
const REPORTERS = 'FR DE ES BR GH KE PL TH MX TR AE CN'.split(' ');
const HEADINGS = Array.from(
  { length: 60 },
  (_, i) => `${String(10 + (i % 30)).padStart(2, '0')}0${1 + (i % 9)}`,
);
const MODES = ['maritime', 'air', 'road', 'rail', 'postal'];
const PLACES: Readonly<Record<string, readonly string[]>> = {
  maritime: ['seaport', 'container-terminal'],
  air: ['airport', 'cargo-terminal'],
  road: ['land-border', 'inland'],
  rail: ['rail-station', 'land-border'],
  postal: ['postal-centre', 'airport'],
};
const DIRECTIONS = ['import', 'import', 'import', 'transit', 'export'];
const DETECTIONS = ['risk-profile', 'information', 'random', 'routine', 'x-ray', 'dog', null];

/** Few are frequent and many are rare, in an order of its own for each administration. */
const skewed = <T>(list: readonly T[], chance: Chance): (() => T) => {
  const order = chance.shuffled(list);
  const ends: number[] = [];
  order.forEach((_, i) => {
    ends.push((ends[i - 1] ?? 0) + 1 / (i + 1));
  });
  const all = ends.at(-1) ?? 1;
  return () => {
    const at = chance.next() * all;
    return order[ends.findIndex((end) => at < end)] as T;
  };
};

const dayIn = (chance: Chance, year: number): string =>
  `${2022 + year}-${String(chance.int(1, 12)).padStart(2, '0')}-${String(chance.int(1, 28)).padStart(2, '0')}`;

/** Most of what passes a country passes few of its places. */
const placeOf = (chance: Chance, country: string | null): string =>
  `${country}P${String(Math.floor(150 * chance.next() ** 3)).padStart(2, '0')}`;

const HEADING_PAD = '30';

/**
 * Seizures of a world in which, within an administration and a year, what was carried has nothing to do with how it
 * travelled, save where patterns are planted. Administrations differ in size, in what they find and in what passes
 * them, so that cases taken together show many a false pattern.
 */
export function* plantedCases({
  seed,
  cases,
  patterns = [],
  repeats = 0,
  years = 4,
  rich = false,
}: PlantedWorld): Generator<BookRow> {
  const chance = chanceOf(seed);
  const reporterOf = skewed([...REPORTERS.keys()], chance);
  const offices = REPORTERS.map(() => ({
    departure: skewed(COUNTRIES, chance),
    heading: skewed(HEADINGS, chance),
    mode: skewed(MODES, chance),
    direction: skewed(DIRECTIONS, chance),
    detection: skewed(DETECTIONS, chance),
    targets: Array.from({ length: years }, () => skewed(TARGETS, chance)),
  }));

  const oneCase = (id: number): BookRow => {
    const year = chance.int(0, years - 1);
    const day = dayIn(chance, year);
    const pattern = patterns.find(({ volume, until = day }) => chance.is(volume / cases) && day <= until);
    const reporter = pattern?.only ?? reporterOf();
    const office = offices[reporter] as (typeof offices)[number];
    const country = REPORTERS[reporter] ?? 'FR';
    const mode = office.mode();
    const departure = office.departure();
    const target =
      pattern && chance.is(pattern.rate) ? pattern.target : (office.targets[year]?.() ?? 'other');
    const places = PLACES[mode] ?? ['inland'];
    return {
      case_id: `case-${id}`,
      counts: true,
      country,
      category: 'goods',
      product: target,
      product_group: target,
      quantity: Math.round(chance.logNormal(10, 1) * 100) / 100,
      unit: 'KGM',
      detection: office.detection(),
      departure,
      departure_place: rich ? placeOf(chance, departure) : null,
      transit: rich && chance.is(0.3) ? [chance.pick(COUNTRIES)] : [],
      destination: chance.is(0.8) ? country : chance.pick(COUNTRIES),
      place: rich ? placeOf(chance, country) : null,
      place_type: chance.pick(places),
      direction: office.direction(),
      modes: [mode],
      container: mode === 'maritime' && chance.is(0.7) ? chance.pick(['22G1', '42G1', '45R1']) : null,
      cover_hs: chance.is(0.7) ? `${office.heading()}${HEADING_PAD}` : null,
      day,
      precision: 'day',
      ...pattern?.facts,
    };
  };

  let before: BookRow | undefined;
  for (let id = 0; id < cases; id += 1) {
    const again = before && chance.is(repeats);
    const row: BookRow = again && before ? { ...before, case_id: `case-${id}` } : oneCase(id);
    before = row;
    yield row;
  }
}

/** The facts of a pattern as an indicator may name them: each exactly, or by a coarser or finer one. */
export const namesOfPattern = ({ facts }: Pattern): ReadonlySet<string> =>
  new Set(
    [
      facts.departure && [`departure=${facts.departure}`, `departure-region=${regionOf(facts.departure)}`],
      facts.cover_hs && [
        `goods-heading=${facts.cover_hs.slice(0, 4)}`,
        `goods-chapter=${facts.cover_hs.slice(0, 2)}`,
      ],
      facts.modes?.map((mode) => `mode=${mode}`),
      facts.place_type && [`place-type=${facts.place_type}`],
      facts.container && [`container-type=${facts.container}`],
      facts.direction && [`direction=${facts.direction}`],
    ].flatMap((names) => names || []),
  );
