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

export const seriesName = ({ kind, category, value }: SeriesKey<string>): string => `${kind}|${category}|${value}`;

const METHOD_UNKNOWN = new Set(['unknown', 'other', 'none']);

const productOf = ({ product_group, product }: SignalRow) => product_group ?? product;
/** A way within one country is no route of goods between countries. */
const routeOf = ({ departure, destination }: SignalRow) =>
  departure && destination && departure !== destination ? `${departure}>${destination}` : undefined;
const regionRouteOf = (row: SignalRow) =>
  routeOf(row) && row.departure_region && row.destination_region
    ? `${row.departure_region}>${row.destination_region}`
    : undefined;
const methodOf = ({ concealment }: SignalRow) =>
  concealment && !METHOD_UNKNOWN.has(concealment) ? concealment : undefined;

const VALUES: { readonly [Kind in SeriesKind]: (row: SignalRow) => string | undefined } = {
  product: productOf,
  route: routeOf,
  'region-route': regionRouteOf,
  concealment: methodOf,
};

const NOVEL_VALUES: { readonly [Kind in NoveltyKind]: (row: SignalRow) => string | undefined } = {
  route: routeOf,
  product: productOf,
  'product-concealment': (row) => {
    const method = methodOf(row);
    return method && `${productOf(row)}/${method}`;
  },
  'region-category': (row) => row.country_region ?? undefined,
};

const keysOf = <Kind extends string>(
  values: { readonly [K in Kind]: (row: SignalRow) => string | undefined },
  row: SignalRow,
): SeriesKey<Kind>[] =>
  (Object.keys(values) as Kind[]).flatMap((kind) => {
    const value = values[kind](row);
    return value ? [{ kind, category: row.category, value }] : [];
  });

export const seriesOf = (row: SignalRow): SeriesKey[] => keysOf(VALUES, row);
export const noveltiesOf = (row: SignalRow): SeriesKey<NoveltyKind>[] => keysOf(NOVEL_VALUES, row);
