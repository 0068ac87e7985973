import { type BestOf, RANKS } from './best-of.ts';
import { mistakesIn, nearness } from './mistakes.ts';
import type { Names } from './names.ts';

/** Words beyond this say nothing that those before have not said. */
const MOST_WORDS = 12;
/** So much of what was given, weighed by rarity, must be in a name that has not all of it. */
const ENOUGH = 0.4;

/** What a name has of the words that were given. */
interface Met {
  readonly words: number;
  readonly letters: number;
  readonly quality: number;
  readonly rarity: number;
  /** The last word that it has: a name that has a word twice has it once. */
  readonly last: number;
}

/**
 * Names that have all words in whatever order, whole or begun; `nearly` also with mistakes, and those that have the
 * most telling of them.
 */
export const matchWords = (
  names: Names,
  given: readonly string[],
  { best, nearly }: { best: BestOf; nearly: boolean },
): void => {
  const words = [...new Set(given)].slice(0, MOST_WORDS);
  const met = new Map<number, Met>();
  let rarities = 0;

  words.forEach((word, position) => {
    const terms = nearly ? termsNear(names, word) : termsBegun(names, word);
    const postings = terms.reduce((sum, { first, end }) => sum + names.words.of(first, end).length, 0);
    const rarity = Math.log(1 + names.count / (1 + postings));
    rarities += rarity;
    for (const { first, end, quality } of terms)
      for (const name of names.words.of(first, end)) {
        const before = met.get(name);
        if (before?.last === position) continue;
        // Without all words before this one it has not all of them.
        if (!nearly && position > 0 && before?.words !== position) continue;
        met.set(name, {
          words: (before?.words ?? 0) + 1,
          letters: (before?.letters ?? 0) + word.length,
          quality: (before?.quality ?? 1) * quality,
          rarity: (before?.rarity ?? 0) + rarity,
          last: position,
        });
      }
  });

  for (const [name, { words: had, letters, quality, rarity }] of met) {
    const coverage = Math.min(1, letters / names.letters(name));
    if (had < words.length) {
      const share = rarity / rarities;
      if (nearly && share >= ENOUGH) best.offer(name, RANKS.partly, 0.5 * share * quality * coverage ** 0.25);
    } else if (quality < 1) best.offer(name, RANKS.nearly, quality * (0.5 + 0.45 * coverage));
    else if (coverage === 1) best.offer(name, RANKS.sameWords, 0.97);
    else best.offer(name, RANKS.allWords, 0.5 + 0.45 * coverage);
  }
};

interface Terms {
  readonly first: number;
  readonly end: number;
  /** 1 without mistakes. */
  readonly quality: number;
}

const termsBegun = ({ words }: Names, word: string): Terms[] => {
  const [first, end] = words.terms.begun(word);
  return [{ first, end, quality: 1 }];
};

/** Those without mistakes first, so that a name is met by the best of its words. */
const termsNear = (names: Names, word: string): Terms[] => {
  const most = mistakesIn(word);
  const found: Terms[] = [];
  if (most > 0)
    names.words.terms.near(word, { most, begun: word.length > 3 }, (first, mistakes, begun) => {
      const quality = nearness(word, mistakes) * (begun ? 0.9 : 1);
      if (mistakes > 0) found.push({ first, end: first + 1, quality });
    });
  return [...termsBegun(names, word), ...found.sort((a, b) => b.quality - a.quality)];
};
