import { countryOf } from '../../codes/country-of.ts';
import { foldedUnit, unitWords } from '../../codes/unit-words.ts';
import type { FieldRule } from '../mapping.ts';
import { type Converter, refused } from '../values/conversion.ts';
import { plainText } from '../values/plain-text.ts';
import { amountReader } from '../values/read-amount.ts';
import { dateReader } from '../values/read-date.ts';
import { marksInWords, numberReader } from '../values/read-number.ts';
import { readPlace } from '../values/read-place.ts';
import type { Columns } from './columns.ts';
import { quantityOf, withUnit } from './quantity-of.ts';

const dayOf = (formats: string | readonly string[], pointer: string): Converter => {
  const all = typeof formats === 'string' ? [formats] : formats;
  const readers = all.map(dateReader);
  const notRead = refused('not-a-date', `Not a day written as ${all.join(' or ')}.`);
  const range = {
    code: 'first-day',
    detail: 'Several days were given: the first was taken.',
  } as const;
  return (text) => {
    for (const read of readers) {
      const found = read(text);
      if (!found) continue;
      const { day, precision } = found;
      return {
        value: day,
        ...(pointer === '/date' && precision !== 'day' && { implied: { '/datePrecision': precision } }),
        ...(found.range && { note: range }),
      };
    }
    return notRead;
  };
};

const numberOf = (rule: FieldRule, { category }: Columns): Converter => {
  const { decimal = '.', thousands = '', loose = false } = rule.number ?? {};
  const marks = { decimal, thousands };
  const read = numberReader(marks);
  const notRead = refused('not-a-number', `Not a number with ${marksInWords(marks)}.`);
  const units = unitWords(category);
  const readLoosely = loose && amountReader(marks, (word) => units.has(foldedUnit(word)));
  return (text, at) => {
    const value = read(text);
    if (value !== undefined) return { value };
    return readLoosely ? readLoosely(text, at) : notRead;
  };
};

const placeAt =
  (pointer: string, isUnknown: (value: string) => boolean): Converter =>
  (text) => {
    const { name, country } = readPlace(text, isUnknown);
    return {
      implied: {
        ...(name !== undefined && { [`${pointer}/name`]: name }),
        ...(country !== undefined && { [`${pointer}/country`]: country }),
      },
    };
  };

const UNKNOWN_COUNTRY = refused(
  'unknown-country',
  'No country is known by this name: write its ISO 3166-1 code, or translate the name in the mapping.',
);

const countryCode: Converter = (text) => {
  const value = countryOf(plainText(text));
  return value === undefined ? UNKNOWN_COUNTRY : { value };
};

/** What a rule makes of a value that is known. */
export const conversionOf = (rule: FieldRule, pointer: string, columns: Columns): Converter => {
  if (rule.date !== undefined) return dayOf(rule.date, pointer);
  if (rule.quantity !== undefined) return quantityOf(rule, rule.quantity, columns);
  if (rule.unit !== undefined) return withUnit(rule, numberOf(rule, columns), columns);
  if (rule.number !== undefined) return numberOf(rule, columns);
  if (rule.place) return placeAt(pointer, columns.isUnknown);
  if (rule.countries) return countryCode;
  if (rule.case === 'upper') return (text) => ({ value: text.toUpperCase() });
  if (rule.case === 'lower') return (text) => ({ value: text.toLowerCase() });
  return (value) => ({ value });
};
