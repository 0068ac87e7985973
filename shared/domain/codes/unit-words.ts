import type { CategoryCode } from './categories.ts';
import { TOBACCO_WORDS, UNIT_WORDS } from './unit-word-table.ts';
import type { UnitCode } from './units.ts';

export interface UnitMeant {
  readonly unit: UnitCode;
  /** How many of the unit the word means: 1 but for words that no Rec 20 code stands for (a tola, a packet of 20). */
  readonly factor: number;
}

/** Lower case, without accents, marks and spaces: "Fl. Oz." and "fl oz" are one, "m²" is "m2". A slash stays. */
export const foldedUnit = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
    .replace(/[^\p{L}\p{N}/]|ـ/gu, '');

/** Plurals by -s stand not in the table: comprimidos, tablettes, kilograms. */
const forms = (word: string): string[] => (/^[a-z]{4,}[^s]$/.test(word) ? [word, `${word}s`] : [word]);

const read = (table: string): Map<string, UnitMeant> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [head = '', words = ''] = line.split(/ (.*)/);
        const [unit = '', factor] = head.split('*');
        const meant = { unit: unit as UnitCode, factor: Number(factor ?? 1) };
        return [...(factor ? [] : [unit]), ...words.split('|')].flatMap((word) =>
          forms(foldedUnit(word)).map((form) => [form, meant] as const),
        );
      }),
  );

let general: ReadonlyMap<string, UnitMeant> | undefined;
let ofTobacco: ReadonlyMap<string, UnitMeant> | undefined;

/**
 * Words for units in the six languages and as sheets write them, and the Rec 20 codes, by `foldedUnit`. A word that
 * means different things is not among them: a "pack" is one of 20 cigarettes where the goods are tobacco, and only
 * there a unit.
 */
export const unitWords = (category?: CategoryCode): ReadonlyMap<string, UnitMeant> => {
  general ??= read(UNIT_WORDS);
  if (category !== 'tobacco') return general;
  ofTobacco ??= new Map([...general, ...read(TOBACCO_WORDS)]);
  return ofTobacco;
};
