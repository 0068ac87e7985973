import { countryOf } from '../../codes/country-of.ts';
import { foldedUnit, unitWords } from '../../codes/unit-words.ts';
import type { ColumnProfile, ValueCount } from '../profile/file-profile.ts';
import { isOtherWord } from '../profile/unknown-words.ts';
import { plainText } from '../values/plain-text.ts';
import type { FieldType } from './fields/field-kinds.ts';
import type { Asked, LookUp } from './look-up.ts';

/** So many of the most frequent values tell what a column is. */
const LOOKED_AT = 60;

/** Share of a column, by rows and by values, that has a property: neither one frequent value nor many rare ones decide. */
export const shareOf = (values: readonly ValueCount[], has: (text: string) => number): number => {
  const looked = values.slice(0, LOOKED_AT);
  if (looked.length === 0) return 0;
  const rows = looked.reduce((sum, value) => sum + value.rows, 0);
  let [ofRows, ofValues] = [0, 0];
  for (const { text, rows: count } of looked) {
    const degree = has(text);
    ofRows += (degree * count) / rows;
    ofValues += degree / looked.length;
  }
  return (ofRows + ofValues) / 2;
};

const FLAGS = new Map(
  Object.entries({
    true: 'true yes y oui o sí si s sim verdadero vrai да истина نعم صحيح',
    false: 'false no n non não nao falso faux нет ложь لا خطأ',
  }).flatMap(([flag, words]) => words.split(' ').map((word) => [word, flag === 'true'] as const)),
);

export const flagOf = (text: string): boolean | undefined => FLAGS.get(text.trim().toLowerCase());

/** "Nairobi, Kenya", "Kenya", "Guyana; Suriname": a place in words with its country. */
export const placeCountry = (text: string): string | undefined => {
  const last = text.split(/[,،]/).at(-1)?.trim() ?? '';
  return /[,،]/.test(text) && last !== '' ? countryOf(last) : undefined;
};

/** Several in one cell, each looked at. */
const each = (text: string, has: (part: string) => boolean): number => {
  const parts = text.split(/[;\n|]/).map((part) => part.trim());
  return parts.filter(has).length / parts.length;
};

export const askedFor = (pointer: string, { list }: FieldType): Asked | undefined =>
  list === undefined ? undefined : list === 'choices' ? { list, start: `${pointer}=` } : { list };

const codeShare = (column: ColumnProfile, pattern: RegExp): number =>
  shareOf(column.values, (text) =>
    pattern.test(text) || pattern.test(text.toUpperCase().replace(/[ .-]|^IMO/g, '')) ? 1 : 0,
  );

/**
 * Share of the values of a column, 0 to 1, that a field could take; undefined where any text will do.
 * @param pointer members of lists as `*`
 */
export const evidence = (
  column: ColumnProfile,
  { pointer, type, lookUp }: { pointer: string; type: FieldType; lookUp: LookUp },
): number | undefined => {
  const { filled, values } = column;
  if (filled === 0) return 0;
  const numeric = column.numbers.all / filled;
  switch (type.kind) {
    case 'day':
      return column.daily / filled;
    case 'clock':
      return (column.codes.get('clock') ?? 0) / filled;
    case 'number':
      return numeric;
    case 'quantity':
      return Math.min(1, numeric + column.measured / filled);
    case 'money':
      return Math.min(1, numeric);
    case 'country':
      return shareOf(values, (text) =>
        each(text, (part) => countryOf(part) !== undefined || isOtherWord(part)),
      );
    case 'place':
      return shareOf(values, (text) => each(text, (part) => placeCountry(part) !== undefined));
    case 'currency':
      return shareOf(values, (text) => (lookUp.recognise({ list: 'currencies' }, text) ? 1 : 0));
    case 'unit':
      return shareOf(values, (text) =>
        unitWords('tobacco').has(foldedUnit(text)) || lookUp.recognise({ list: 'units' }, text) ? 1 : 0,
      );
    case 'locode':
      return (column.codes.get('locode') ?? 0) / filled;
    case 'hs':
      return (column.codes.get('hs') ?? 0) / filled;
    case 'flag':
      return shareOf(values, (text) => (flagOf(text) === undefined ? 0 : 1));
    case 'code':
      return type.pattern ? codeShare(column, type.pattern) : undefined;
    case 'choice': {
      const asked = askedFor(pointer, type);
      return (
        asked && shareOf(values, (text) => each(text, (part) => lookUp.recognise(asked, part) !== undefined))
      );
    }
    case 'text':
      return textEvidence(column, pointer, lookUp);
  }
};

/** Words that say something of what they are; any other text could be anything. */
const textEvidence = (column: ColumnProfile, pointer: string, lookUp: LookUp): number | undefined => {
  const numeric = (column.numbers.all + column.daily) / column.filled;
  if (pointer === '/lines/*/product') {
    const known = shareOf(
      column.values,
      (text) => lookUp.recognise({ list: 'products' }, text)?.confidence ?? 0,
    );
    const species = shareOf(column.values, (text) =>
      lookUp.recognise({ list: 'species' }, text)?.how === 'name' ? 1 : 0,
    );
    return numeric > 0.8
      ? 0
      : Math.max(known, 0.8 * species) > 0.3
        ? Math.max(known, 0.8 * species)
        : undefined;
  }
  if (pointer.endsWith('/scientificName')) {
    const species = shareOf(column.values, (text) =>
      lookUp.recognise({ list: 'species' }, text)?.how === 'name' ? 1 : 0,
    );
    return Math.max(species, 0.7 * ((column.codes.get('latin') ?? 0) / column.filled));
  }
  const days = column.daily / column.filled;
  if (days > 0.5) return 0;
  if (pointer.endsWith('/flight/number')) return (column.codes.get('flight') ?? 0) / column.filled;
  return numeric > 0.8 && !NUMERIC_TEXTS.test(pointer) ? 0.25 : undefined;
};

/** Texts that often are made of digits alone. */
const NUMERIC_TEXTS =
  /Reference|\/waybill|\/postalItem|\/consignment|\/procedure|\/operation|\/number|calibre|subdivision|customsOffice|\/voyage|\/alert/;

export const plainNumber = (text: string): number => Number(plainText(text).replace(',', '.'));
