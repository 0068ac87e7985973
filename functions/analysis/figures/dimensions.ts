import type { Filter } from '../../../shared/domain/analysis/filter/filter.ts';
import type { Sql } from '../asking/sql.ts';

/** What figures can be split by: our own words for columns, so that nothing of a caller's becomes part of a question. */
const EXPRESSIONS = {
  reportedBy: 'country',
  reportedRegion: 'country_region',
  office: 'office',
  rilo: 'rilo',
  seizedIn: 'place_country',
  place: 'place',
  placeType: 'place_type',
  departure: 'departure',
  departureRegion: 'departure_region',
  departurePlace: 'departure_place',
  destination: 'destination',
  destinationRegion: 'destination_region',
  route: "departure || '>' || destination",
  regionRoute: "departure_region || '>' || destination_region",
  direction: 'direction',
  mode: 'mode',
  container: 'container',
  category: 'category',
  product: 'product',
  productGroup: 'product_group',
  hs: 'hs',
  form: 'form',
  origin: 'origin',
  unit: 'unit',
  concealment: 'concealment',
  coverChapter: 'left(cover_hs, 2)',
  coverHeading: 'CASE WHEN length(cover_hs) >= 4 THEN left(cover_hs, 4) END',
  detection: 'detection',
  outcome: 'outcome',
  operation: 'operation',
  kind: 'kind',
  status: 'status',
  gradeSource: 'grade_source',
  gradeInformation: 'grade_information',
  handling: 'handling',
  language: 'language',
  year: 'year::VARCHAR',
  quarter: "year || '-Q' || quarter(day)",
  month: "strftime(day, '%Y-%m')",
  week: "strftime(day, '%G-W%V')",
  weekday: 'isodow(day)::VARCHAR',
  monthOfYear: "strftime(day, '%m')",
} as const;

export type Dimension = keyof typeof EXPRESSIONS;
export const DIMENSIONS = Object.keys(EXPRESSIONS) as [Dimension, ...Dimension[]];

export const expressionOf = (dimension: Dimension): Sql => ({
  text: `(${EXPRESSIONS[dimension]})`,
  values: [],
});

/** Those that differ from line to line of a case. */
const OF_LINES: ReadonlySet<Dimension> = new Set([
  'category',
  'product',
  'productGroup',
  'hs',
  'form',
  'origin',
  'unit',
]);
const CONDITIONS_ON_LINES = ['categories', 'products', 'hs', 'origin', 'quantity', 'valueUsd'] as const;

/** Does all that is asked speak of cases as a whole? Then each is counted by its first line, without comparing ids. */
export const isAboutCases = (filter: Filter, by: readonly Dimension[]): boolean =>
  !by.some((dimension) => OF_LINES.has(dimension)) &&
  [filter, ...(filter.any ?? []), ...(filter.not ?? [])].every((conditions) =>
    CONDITIONS_ON_LINES.every((name) => conditions[name] === undefined),
  );
