import { countryOf } from '../../codes/country-of.ts';
import type { ColumnProfile } from '../profile/file-profile.ts';
import { isOtherWord, isSeveralWord } from '../profile/unknown-words.ts';
import type { FieldType } from './fields/field-kinds.ts';
import type { Asked, LookUp } from './look-up.ts';
import { shareOf } from './share-of.ts';
import { textEvidence, unitShare } from './text-evidence.ts';

const FEW = 20;

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
const each = (text: string, has: (part: string) => boolean | number): number => {
  const parts = text.split(/[;\n|]/).map((part) => part.trim());
  return parts.reduce((sum, part) => sum + Number(has(part)), 0) / parts.length;
};

/** "Heathrow Airport" is the name of a place, and only half a kind of place. */
const choiceDegree = (asked: Asked, text: string, recognise: LookUp['recognise']): number => {
  const found =
    recognise(asked, text) ?? (asked.list === 'modes' ? recognise({ list: 'means' }, text) : undefined);
  if (!found) return 0;
  return asked.list === 'location-types' && found.how === 'part' ? 0.4 : 1;
};

export const askedFor = (pointer: string, { list }: FieldType): Asked | undefined =>
  list === undefined ? undefined : list === 'choices' ? { list, start: `${pointer}=` } : { list };

const codeShare = (column: ColumnProfile, pattern: RegExp): number =>
  shareOf(column.values, (text) =>
    pattern.test(text) || pattern.test(text.toUpperCase().replace(/[ .-]|^IMO/g, '')) ? 1 : 0,
  );

/**
 * Share of the values of a column, 0 to 1, that a field could take; undefined where any text will do.
 * @param about pointer with members of lists as `*`; `closely` looks at spelling errors, where the header speaks for it
 */
export const evidence = (
  column: ColumnProfile,
  { pointer, type, lookUp, closely }: { pointer: string; type: FieldType; lookUp: LookUp; closely: boolean },
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
        each(text, (part) => countryOf(part) !== undefined || isOtherWord(part) || isSeveralWord(part)),
      );
    case 'place': {
      const places = shareOf(values, (text) => each(text, (part) => placeCountry(part) !== undefined));
      // Among places with their country also those are at home of which the country alone is known.
      return places < 0.1
        ? places
        : shareOf(values, (text) =>
            each(text, (part) => (placeCountry(part) ?? countryOf(part)) !== undefined),
          );
    }
    case 'currency':
      return shareOf(values, (text) => (lookUp.recogniseSurely({ list: 'currencies' }, text) ? 1 : 0));
    case 'unit':
      return unitShare(values, lookUp);
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
      // Similar spellings of a few values are soon looked up, those of thousands are not.
      const recognise = closely && column.distinct <= FEW ? lookUp.recognise : lookUp.recogniseSurely;
      return asked && shareOf(values, (text) => each(text, (part) => choiceDegree(asked, part, recognise)));
    }
    case 'text':
      return textEvidence(column, pointer, lookUp);
  }
};
