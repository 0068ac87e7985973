import type { LanguageCode } from '../../../reference/entry.ts';
import type { FileProfile } from '../../profile/file-profile.ts';

/** Small words that make up a tenth of any text in the language, and hardly any of another. */
const SMALL_WORDS: readonly (readonly [language: LanguageCode, words: string])[] = [
  ['en', 'the of and in to was were by with on from at for after'],
  ['fr', 'le la les des du et dans par une sur été lors avec aux sous'],
  ['es', 'el los las del y en por una con se fue al debajo durante su'],
  ['pt', 'o os as do da dos e em no na por uma com foi ao foram não'],
];

const SAMPLE = 200;

/** The language of the words of some columns of a file, by their letters and small words. */
export const languageOf = ({ columns }: FileProfile, names: readonly string[]): LanguageCode => {
  const texts = columns
    .filter(({ name }) => names.includes(name))
    .flatMap(({ values }) => values.slice(0, SAMPLE).map(({ text }) => text));
  const text = texts.join(' ').toLowerCase();
  const letters = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const all = letters(/\p{L}/gu);
  if (letters(/\p{Script=Arabic}/gu) > 0.5 * all) return 'ar';
  if (letters(/\p{Script=Cyrillic}/gu) > 0.5 * all) return 'ru';
  const words = text.split(/[^\p{L}]+/u);
  const scores = SMALL_WORDS.map(([language, list]) => {
    const small = new Set(list.split(' '));
    return [language, words.filter((word) => small.has(word)).length] as const;
  });
  return scores.sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'en';
};
