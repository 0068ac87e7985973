import type { ColumnName } from '../../../shared/domain/analysis/columns.ts';
import { countriesOf } from '../../../shared/domain/analysis/filter/areas.ts';
import type { Conditions, Filter } from '../../../shared/domain/analysis/filter/filter.ts';
import { periodOf } from '../../../shared/domain/analysis/filter/period.ts';
import { searchedWords } from '../../../shared/domain/analysis/filter/searched-words.ts';
import { unitOf } from '../../../shared/domain/codes/units.ts';
import { fold } from '../../../shared/domain/reference/fold-words.ts';
import { allOf, anyOf, type Sql, sql } from './sql.ts';

type ListColumn = 'transit' | 'path' | 'modes';
type Column = Exclude<ColumnName, ListColumn | 'group_offices'>;

/** Columns stand in the text, values never do: what a caller sends is bound. */
const named = (name: ColumnName): Sql => ({ text: name, values: [] });

const isIn = (column: Column, values: readonly (string | number)[]): Sql =>
  sql`${named(column)} IN (${{ text: values.map(() => '?').join(', '), values }})`;

const hasAny = (column: ListColumn, values: readonly string[]): Sql =>
  sql`list_has_any(${named(column)}, ${values})`;

/** Neither one of these nor unknown would be "not known to be": what is not known is not one of them. */
const isNot = (condition: Sql): Sql => sql`NOT coalesce(${condition}, false)`;

interface Choice<T> {
  readonly in?: readonly T[] | undefined;
  readonly notIn?: readonly T[] | undefined;
}

const choice = <T>(given: Choice<T> | undefined, condition: (values: readonly T[]) => Sql): Sql[] => [
  ...(given?.in ? [condition(given.in)] : []),
  ...(given?.notIn ? [isNot(condition(given.notIn))] : []),
];

const areas = (column: Column) => (values: readonly string[]) => isIn(column, countriesOf(values));

const range = (column: Column, given: { min?: unknown; max?: unknown } | undefined, factor = 1): Sql[] => [
  ...(given?.min === undefined ? [] : [sql`${named(column)} >= ${Number(given.min) * factor}`]),
  ...(given?.max === undefined ? [] : [sql`${named(column)} <= ${Number(given.max) * factor}`]),
];

const begins = (column: Column, starts: readonly string[]): Sql =>
  anyOf(starts.map((start) => sql`starts_with(${named(column)}, ${start})`));

const maybe = <T>(given: T | undefined, condition: (given: T) => Sql): Sql[] =>
  given === undefined ? [] : [condition(given)];

/** The code of a product takes what is below it, the name of a group what is in it. */
const ofProducts = (products: readonly string[]): Sql => {
  const codes = [...new Set(products.flatMap((product) => [product, fold(product)]))];
  const below = products.map((code) => sql`starts_with(product, ${`${code}.`})`);
  return anyOf([isIn('product', codes), isIn('product_group', codes), ...below]);
};

const ofText = (typed: string): Sql =>
  allOf(
    searchedWords(typed).map(({ words, begins: goesOn, without }) => {
      const found = sql`(contains(text, ${words}) AND contains(' ' || text || ' ', ${goesOn ? ` ${words}` : ` ${words} `}))`;
      return without ? isNot(found) : found;
    }),
  );

const ofQuantity = (given: NonNullable<Conditions['quantity']>): Sql => {
  const unit = unitOf(given.unit);
  return allOf([sql`unit = ${unit?.base ?? ''}`, ...range('quantity', given, unit?.factor ?? 1)]);
};

const ofPeriod = (period: Filter['period'], today: string): Sql[] => {
  const { from, to } = periodOf(period, today);
  return [
    ...maybe(from, (day) => sql`day >= CAST(${day} AS DATE)`),
    ...maybe(to, (day) => sql`day <= CAST(${day} AS DATE)`),
  ];
};

const conditionsOf = (given: Conditions, today: string): Sql[] => [
  ...ofPeriod(given.period, today),
  ...maybe(given.kinds, (values) => isIn('kind', values)),
  ...maybe(given.categories, (values) => isIn('category', values)),
  ...maybe(given.products, ofProducts),
  ...maybe(given.hs, (values) => begins('hs', values)),
  ...choice(given.reportedBy, areas('country')),
  ...choice(given.seizedIn, areas('place_country')),
  ...choice(given.departure, areas('departure')),
  ...choice(given.transit, (values) => hasAny('transit', countriesOf(values))),
  ...choice(given.destination, areas('destination')),
  ...choice(given.origin, areas('origin')),
  ...choice(given.onRoute, (values) => hasAny('path', countriesOf(values))),
  ...maybe(given.routes, (routes) =>
    anyOf(routes.map(({ from, to }) => allOf([areas('departure')([from]), areas('destination')([to])]))),
  ),
  ...maybe(given.places, (values) =>
    anyOf([isIn('place', values), isIn('departure_place', values), isIn('destination_place', values)]),
  ),
  ...maybe(given.placeTypes, (values) => isIn('place_type', values)),
  ...maybe(given.directions, (values) => isIn('direction', values)),
  ...maybe(given.modes, (values) => hasAny('modes', values)),
  ...maybe(given.containers, (values) =>
    values.includes('yes') ? sql`container IS NOT NULL` : isIn('container', values),
  ),
  ...choice(given.concealment, (values) => isIn('concealment', values)),
  ...maybe(given.ripOff, (value) => (value ? sql`coalesce(rip_off, false)` : isNot(sql`rip_off`))),
  ...maybe(given.coverHs, (values) => begins('cover_hs', values)),
  ...maybe(given.coverWords, (values) =>
    anyOf(values.map((words) => sql`contains(' ' || cover_text || ' ', ${` ${fold(words)} `})`)),
  ),
  ...choice(given.detection, (values) => isIn('detection', values)),
  ...maybe(given.outcomes, (values) => isIn('outcome', values)),
  ...maybe(given.quantity, ofQuantity),
  ...range('value_usd', given.valueUsd),
  ...range('lag_days', given.lagDays),
  ...maybe(given.operations, (values) => isIn('operation', values)),
  ...maybe(given.offices, (values) => isIn('office', values)),
  ...maybe(given.rilos, (values) => isIn('rilo', values)),
  ...maybe(given.handling, (values) => isIn('handling', values)),
  ...maybe(given.grade?.source, (values) => isIn('grade_source', values)),
  ...maybe(given.grade?.information, (values) => isIn('grade_information', values)),
  ...maybe(given.grade?.minimumQuality, (least) => sql`quality >= ${least}`),
  ...maybe(given.text, ofText),
];

/**
 * A filter as a condition over the columns of the store. `today` (`2026-05-31`) is what "the last months" are counted
 * from.
 */
export const whereOf = (filter: Filter, today: string): Sql => {
  const part = (given: Conditions) =>
    allOf([...(given.status ? [isIn('status', given.status)] : []), ...conditionsOf(given, today)]);
  return allOf([
    isIn('status', filter.status ?? ['verified']),
    ...conditionsOf(filter, today),
    ...maybe(filter.any, (alternatives) => anyOf(alternatives.map((one) => sql`(${part(one)})`))),
    ...(filter.not ?? []).map((one) => isNot(sql`(${part(one)})`)),
  ]);
};
