import type { AnalysisRow } from './columns.ts';
import { regionOf } from './regions.ts';

/**
 * What is known of a consignment before anybody opens it: what indicators are made of, profiles ask for, and screening
 * is told. Never what only the find tells, such as the concealment. Codes: ISO 3166-1 countries, UN M49 regions, HS
 * 2022 chapters and headings, UN/LOCODE places, months as `10`.
 */
export const FACT_KINDS = [
  'departure',
  'departure-region',
  'departure-place',
  'transit',
  'destination',
  'destination-region',
  'place',
  'place-type',
  'direction',
  'mode',
  'container-type',
  'goods-chapter',
  'goods-heading',
  'month',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export interface Fact {
  readonly kind: FactKind;
  readonly value: string;
}

/** `departure=BR`: a fact as one word, for keys and counts. */
export const factName = ({ kind, value }: Fact): string => `${kind}=${value}`;

const one = (kind: FactKind, value: string | null | undefined): Fact[] => (value ? [{ kind, value }] : []);

/** What a consignment says of itself, wherever it comes from. */
export interface Travels {
  readonly departure?: string | null | undefined;
  readonly departurePlace?: string | null | undefined;
  readonly transit?: readonly string[] | undefined;
  readonly destination?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly placeType?: string | null | undefined;
  readonly direction?: string | null | undefined;
  readonly modes?: readonly string[] | undefined;
  readonly containerType?: string | null | undefined;
  /** HS code of the goods declared: of a seizure, its cover load. */
  readonly hs?: string | null | undefined;
  readonly day?: string | undefined;
}

export const factsOf = (of: Travels): Fact[] => [
  ...one('departure', of.departure),
  ...one('departure-region', regionOf(of.departure ?? undefined)),
  ...one('departure-place', of.departurePlace),
  ...[...new Set(of.transit ?? [])].flatMap((country) => one('transit', country)),
  ...one('destination', of.destination),
  ...one('destination-region', regionOf(of.destination ?? undefined)),
  ...one('place', of.place),
  ...one('place-type', known(of.placeType)),
  ...one('direction', known(of.direction)),
  ...[...new Set(of.modes ?? [])].flatMap((mode) => one('mode', known(mode))),
  ...one('container-type', of.containerType),
  ...one('goods-chapter', of.hs?.slice(0, 2)),
  ...one('goods-heading', of.hs && of.hs.length >= 4 ? of.hs.slice(0, 4) : undefined),
  ...one('month', of.day?.slice(5, 7)),
];

const known = (value: string | null | undefined) => (value === 'unknown' ? undefined : value);

/** The columns that tell facts of a seizure. */
export type FactColumns = Pick<
  AnalysisRow,
  | 'departure'
  | 'departure_place'
  | 'transit'
  | 'destination'
  | 'place'
  | 'place_type'
  | 'direction'
  | 'modes'
  | 'container'
  | 'cover_hs'
  | 'day'
  | 'precision'
>;

/** Facts of a seizure as they could be known before it: the cover load is what was declared. */
export const factsOfRow = (row: FactColumns): Fact[] =>
  factsOf({
    departure: row.departure,
    departurePlace: row.departure_place,
    transit: row.transit,
    destination: row.destination,
    place: row.place,
    placeType: row.place_type,
    direction: row.direction,
    modes: row.modes,
    containerType: row.container === 'yes' ? null : row.container,
    hs: row.cover_hs,
    day: row.precision === 'year' ? undefined : row.day,
  });
