import { countryOf } from '../codes/country-of.ts';
import type { FieldRule } from './mapping.ts';
import { dateReader } from './read-date.ts';
import { numberReader } from './read-number.ts';
import type { Refusal } from './refusal.ts';

/** What a rule makes of a row: values for one or more fields, nothing because it is not known, or a refusal. */
export type Reading =
  | { readonly value: unknown }
  | { readonly values: Readonly<Record<string, unknown>> }
  | { readonly refusal: Refusal }
  | undefined;

export type FieldReader = (cells: readonly string[]) => Reading;

/** What a rule needs to know of the file and of the rest of the mapping. */
export interface Columns {
  /** Position of a column in a row. */
  position(column: string): number;
  isUnknown(value: string): boolean;
}

/** Values are compared without regard to case and to space around them. */
export const folded = (value: string): string => value.trim().toLowerCase();

export const foldedMap = <T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(entries).map(([given, value]) => [folded(given), value]));

type Converter = (
  text: string,
) => { readonly value: unknown } | { readonly code: string; readonly detail: string };

const converterOf = (rule: FieldRule): Converter => {
  if (rule.date !== undefined) {
    const read = dateReader(rule.date);
    const detail = `Not a day written as ${rule.date}.`;
    return (text) => {
      const value = read(text);
      return value === undefined ? { code: 'not-a-date', detail } : { value };
    };
  }
  if (rule.number !== undefined || rule.unit !== undefined) {
    const { decimal = '.', thousands = '' } = rule.number ?? {};
    const read = numberReader({ decimal, thousands });
    const marks = `decimal mark "${decimal}"${thousands && ` and thousands mark "${thousands}"`}`;
    return (text) => {
      const value = read(text);
      return value === undefined
        ? { code: 'not-a-number', detail: `Not a number with ${marks}.` }
        : { value };
    };
  }
  if (rule.countries) {
    const detail =
      'No country is known by this name: write its ISO 3166-1 code, or translate the name in the mapping.';
    return (text) => {
      const value = countryOf(text);
      return value === undefined ? { code: 'unknown-country', detail } : { value };
    };
  }
  if (rule.case === 'upper') return (text) => ({ value: text.toUpperCase() });
  if (rule.case === 'lower') return (text) => ({ value: text.toLowerCase() });
  return (value) => ({ value });
};

/** Ten digits more than any scale shows: 0.1 of a gram times three is 0.3. */
const product = (value: number, factor: number) => Number((value * factor).toPrecision(12));

type Quantify = (value: number, cells: readonly string[]) => Reading;

const quantifierOf = ({ unit }: FieldRule, { position }: Columns): Quantify | undefined => {
  if (unit === undefined) return undefined;
  if (typeof unit === 'string') return (value) => ({ value: { value, unit } });
  const units = foldedMap(unit.units);
  const at = position(unit.column);
  const detail = 'The mapping names no unit for this: add it to "units".';
  return (value, cells) => {
    const given = cells[at] ?? '';
    const found = units.get(folded(given));
    if (found === undefined)
      return { refusal: { columns: [unit.column], value: given, code: 'unknown-unit', detail } };
    return typeof found === 'string'
      ? { value: { value, unit: found } }
      : { value: { value: product(value, found.factor), unit: found.unit } };
  };
};

/** Makes a rule of the mapping a function of the row; positions, maps and patterns are made once. */
export const fieldReader = (rule: FieldRule, columns: Columns): FieldReader => {
  const { constant } = rule;
  if (constant !== undefined) return () => ({ value: constant });

  const names = rule.columns ?? [rule.column as string];
  const positions = names.map(columns.position);
  const translate = rule.translate && foldedMap(rule.translate);
  const { otherwise = 'refuse', join = ' ' } = rule;
  const convert = converterOf(rule);
  const quantify = quantifierOf(rule, columns);

  const refuse = (value: string, code: string, detail: string): Reading => ({
    refusal: { columns: names, value, code, detail },
  });
  const translated = (to: unknown): Reading =>
    to === null ? undefined : typeof to === 'object' ? { values: { ...to } } : { value: to };

  return rememberedBy(quantify ? undefined : positions, (cells) => {
    const parts = positions.map((at) => (cells[at] ?? '').trim());
    const known = parts.length === 1 ? parts : parts.filter((part) => !columns.isUnknown(part));
    const given = known.join(join);
    if (given.includes('\uFFFD'))
      return refuse(
        given,
        'wrong-encoding',
        'Not text in the encoding that the mapping names: correct "encoding".',
      );
    const translation = translate?.get(folded(given));
    if (translation !== undefined) return translated(translation);
    if (columns.isUnknown(given)) return undefined;
    if (translate && otherwise === 'refuse')
      return refuse(
        given,
        'not-translated',
        'The mapping does not say what this value means: add it to "translate".',
      );
    if (translate && otherwise !== 'keep') return translated(otherwise);

    const converted = convert(given);
    if ('code' in converted) return refuse(given, converted.code, converted.detail);
    return quantify ? quantify(converted.value as number, cells) : converted;
  });
};

/** Columns repeat themselves: a country is looked up once and not for each of a million rows. */
const MOST_REMEMBERED = 10_000;
const LONGEST_REMEMBERED = 100;

const rememberedBy = (positions: readonly number[] | undefined, read: FieldReader): FieldReader => {
  const [at, ...others] = positions ?? [];
  if (at === undefined || others.length > 0) return read;
  const known = new Map<string, Reading>();
  return (cells) => {
    const cell = cells[at] ?? '';
    const reading = known.get(cell);
    if (reading !== undefined || known.has(cell)) return reading;
    const fresh = read(cells);
    if (known.size < MOST_REMEMBERED && cell.length <= LONGEST_REMEMBERED) known.set(cell, fresh);
    return fresh;
  };
};
