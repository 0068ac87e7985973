import { fold } from '../../../reference/fold-words.ts';

/** `placeOfSeizure` and `PLACE_OF_SEIZURE` are words as well; "U.M." is one. */
const apart = (header: string): string =>
  header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(?<=^|[^\p{L}])(\p{L})\.(?=\p{L}(?:\.|$))/gu, '$1')
    .replace(/[_.]+/g, ' ');

/** The Arabic article, and with a preposition before it, is written together with its word. */
const ARTICLE = /^(?:و|ب|ك|ف)?ال(?=\p{L}{3})|^لل(?=\p{L}{3})/u;

/** Words of a header, folded; numbers are none. */
export const headerTokens = (header: string): string[] =>
  fold(apart(header))
    .split(' ')
    .map((word) => word.replace(ARTICLE, ''))
    .filter((word) => word !== '' && !/^\d+$/.test(word));

const VOWELS = /[aeiouy]/;

/** "ctry" is country, "cntr" container, "dt" date: consonants in their order. */
const isSkeleton = (short: string, word: string): boolean => {
  if (short.length < 2 || short.length > 5 || short.length > word.length - 2 || VOWELS.test(short))
    return false;
  if (short[0] !== word[0] || !/^[a-z]+$/.test(short)) return false;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at += 1;
  return at === short.length;
};

const sharedStart = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
};

/** One letter too many, too few or another, or two neighbours changed places. */
const oneMistake = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  const start = sharedStart(a, b);
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
};

/** How surely a word of a header is that word of a name, 0 to 1: endings, short forms, mistakes. */
export const likeness = (given: string, word: string): number => {
  if (given === word) return 1;
  const shorter = Math.min(given.length, word.length);
  const longer = Math.max(given.length, word.length);
  const start = sharedStart(given, word);
  if (start >= 4 && start >= 0.7 * longer && longer - start <= 3) return 0.9;
  if (start >= 3 && start === given.length && longer >= Math.max(6, start + 1)) return 0.75;
  if (shorter >= 5 && oneMistake(given, word)) return 0.85;
  return isSkeleton(given, word) ? 0.65 : 0;
};
