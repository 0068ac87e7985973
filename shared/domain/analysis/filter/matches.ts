import { unitOf } from '../../codes/units.ts';
import { fold } from '../../reference/fold-words.ts';
import type { AnalysisRow } from '../columns.ts';
import { countriesOf } from './areas.ts';
import type { Conditions, Filter } from './filter.ts';
import { periodOf } from './period.ts';
import { isFound, searchedWords } from './searched-words.ts';

type Known = string | number | null | undefined;

interface Choice<T> {
  readonly in?: readonly T[] | undefined;
  readonly notIn?: readonly T[] | undefined;
}

const isOne = (value: Known, wanted: readonly Known[] | undefined): boolean =>
  wanted === undefined || wanted.includes(value);

const chosen = <T>(choice: Choice<T> | undefined, has: (values: readonly T[]) => boolean): boolean =>
  (!choice?.in || has(choice.in)) && (!choice?.notIn || !has(choice.notIn));

const lies = (
  value: number | null,
  range: { min?: unknown; max?: unknown } | undefined,
  factor = 1,
): boolean =>
  range === undefined ||
  (value !== null &&
    (range.min === undefined || value >= Number(range.min) * factor) &&
    (range.max === undefined || value <= Number(range.max) * factor));

const begins = (value: string | null, starts: readonly string[] | undefined): boolean =>
  starts === undefined || (value !== null && starts.some((start) => value.startsWith(start)));

const hasText = (text: string, typed: string | undefined): boolean =>
  typed === undefined || searchedWords(typed).every((part) => isFound(text, part));

const inArea = (country: string | null) => (areas: readonly string[]) =>
  country !== null && countriesOf(areas).includes(country);

const passes = (countries: readonly string[]) => (areas: readonly string[]) => {
  const wanted = new Set(countriesOf(areas));
  return countries.some((country) => wanted.has(country));
};

const goods = (row: AnalysisRow, given: Conditions): boolean => {
  const unit = given.quantity && unitOf(given.quantity.unit);
  return (
    isOne(row.category, given.categories) &&
    (given.products === undefined ||
      given.products.some(
        (product) =>
          [product, fold(product)].some((code) => code === row.product || code === row.product_group) ||
          row.product.startsWith(`${product}.`),
      )) &&
    begins(row.hs, given.hs) &&
    chosen(given.origin, inArea(row.origin)) &&
    (given.quantity === undefined ||
      (row.unit === (unit?.base ?? '') && lies(row.quantity, given.quantity, unit?.factor))) &&
    lies(row.value_usd, given.valueUsd)
  );
};

const travel = (row: AnalysisRow, given: Conditions): boolean =>
  chosen(given.reportedBy, inArea(row.country)) &&
  chosen(given.seizedIn, inArea(row.place_country)) &&
  chosen(given.departure, inArea(row.departure)) &&
  chosen(given.transit, passes(row.transit)) &&
  chosen(given.destination, inArea(row.destination)) &&
  chosen(given.onRoute, passes(row.path)) &&
  (given.routes === undefined ||
    given.routes.some(({ from, to }) => inArea(row.departure)([from]) && inArea(row.destination)([to]))) &&
  (given.places === undefined ||
    [row.place, row.departure_place, row.destination_place].some(
      (place) => place !== null && given.places?.includes(place),
    )) &&
  isOne(row.place_type, given.placeTypes) &&
  isOne(row.direction, given.directions) &&
  (given.modes === undefined || row.modes.some((mode) => isOne(mode, given.modes))) &&
  (given.containers === undefined ||
    (given.containers.includes('yes') ? row.container !== null : isOne(row.container, given.containers)));

const circumstances = (row: AnalysisRow, given: Conditions): boolean =>
  chosen(given.concealment, (values) => isOne(row.concealment, values)) &&
  (given.ripOff === undefined || (row.rip_off ?? false) === given.ripOff) &&
  begins(row.cover_hs, given.coverHs) &&
  (given.coverWords === undefined ||
    given.coverWords.some(
      (words) => row.cover_text !== null && ` ${row.cover_text} `.includes(` ${fold(words)} `),
    )) &&
  chosen(given.detection, (values) => isOne(row.detection, values)) &&
  isOne(row.outcome, given.outcomes) &&
  isOne(row.operation, given.operations);

const record = (row: AnalysisRow, given: Conditions, today: string): boolean => {
  const { from, to } = periodOf(given.period, today);
  return (
    (from === undefined || row.day >= from) &&
    (to === undefined || row.day <= to) &&
    isOne(row.kind, given.kinds) &&
    lies(row.lag_days, given.lagDays) &&
    isOne(row.office, given.offices) &&
    isOne(row.rilo, given.rilos) &&
    isOne(row.handling, given.handling) &&
    isOne(row.grade_source, given.grade?.source) &&
    isOne(row.grade_information, given.grade?.information) &&
    lies(
      row.quality,
      given.grade?.minimumQuality === undefined ? undefined : { min: given.grade.minimumQuality },
    ) &&
    hasText(row.text, given.text)
  );
};

const holds = (row: AnalysisRow, given: Conditions, today: string): boolean =>
  isOne(row.status, given.status) &&
  record(row, given, today) &&
  goods(row, given) &&
  travel(row, given) &&
  circumstances(row, given);

/**
 * The same as the condition that the database is asked with (functions/analysis/asking/where-of.ts; a test compares
 * them): for what is decided case by case, such as exports and subscriptions.
 */
export const matches = (filter: Filter, row: AnalysisRow, today: string): boolean =>
  holds(row, { ...filter, status: filter.status ?? ['verified'] }, today) &&
  (filter.any === undefined || filter.any.some((one) => holds(row, one, today))) &&
  !(filter.not ?? []).some((one) => holds(row, one, today));
