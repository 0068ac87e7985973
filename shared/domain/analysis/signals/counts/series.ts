import type { AnalysisRow } from '../../columns.ts';

/** What a row of the analysis store must tell to be counted. */
export type SignalRow = Pick<
  AnalysisRow,
  | 'case_id'
  | 'counts'
  | 'day'
  | 'precision'
  | 'country'
  | 'country_region'
  | 'category'
  | 'product'
  | 'product_group'
  | 'departure'
  | 'departure_region'
  | 'destination'
  | 'destination_region'
  | 'concealment'
>;

/**
 * What is counted by week, each within its category: goods by their group, routes from country to country and from
 * region to region, and ways of hiding.
 */
export const SERIES_KINDS = ['product', 'route', 'region-route', 'concealment'] as const;
export type SeriesKind = (typeof SERIES_KINDS)[number];

/** What may be seen for the first time. */
export const NOVELTY_KINDS = ['route', 'product', 'product-concealment', 'region-category'] as const;
export type NoveltyKind = (typeof NOVELTY_KINDS)[number];

export interface SeriesKey<Kind = SeriesKind> {
  readonly kind: Kind;
  readonly category: string;
  /** `cocaine`, `BR>ES`, `005>039`, `inserted`, `cocaine/inserted`; of a category in a region the region. */
  readonly value: string;
}

export const seriesName = ({ kind, category, value }: SeriesKey<string>): string =>
  `${kind}|${category}|${value}`;

/** What a row tells of a kind of series: not told at all, told but not counted, or a value to be counted. */
type Told = { readonly value?: string } | undefined;

const METHOD_UNKNOWN = new Set(['unknown', 'other']);

const productOf = ({ product_group, product }: SignalRow) => product_group ?? product;

/** A way within one country is no route of goods between countries. */
const routeOf = ({ departure, destination }: SignalRow): Told => {
  if (!departure || !destination) return undefined;
  return departure === destination ? {} : { value: `${departure}>${destination}` };
};

const regionRouteOf = (row: SignalRow): Told =>
  routeOf(row)?.value && row.departure_region && row.destination_region
    ? { value: `${row.departure_region}>${row.destination_region}` }
    : routeOf(row) && {};

const methodOf = ({ concealment }: SignalRow): Told => {
  if (!concealment || METHOD_UNKNOWN.has(concealment)) return undefined;
  return concealment === 'none' ? {} : { value: concealment };
};

const SERIES: { readonly [Kind in SeriesKind]: (row: SignalRow) => Told } = {
  product: (row) => ({ value: productOf(row) }),
  route: routeOf,
  'region-route': regionRouteOf,
  concealment: methodOf,
};

/** What is counted, and how a row is read for it. */
export interface Counting<Kind extends string> {
  readonly kinds: readonly Kind[];
  readonly tells: (kind: Kind, row: SignalRow) => Told;
}

export const COUNTING_SERIES: Counting<SeriesKind> = {
  kinds: SERIES_KINDS,
  tells: (kind, row) => SERIES[kind](row),
};
