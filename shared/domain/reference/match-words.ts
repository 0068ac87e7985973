import { type BestOf, RANKS } from './best-of.ts';
import { mistakesIn, nearness } from './mistakes.ts';
import type { Names } from './names.ts';

/** Words beyond this say nothing that those before have not said. */
const MOST_WORDS = 12;
/** So much of what was given, weighed by rarity, must be in a name that has not all of it. */
const ENOUGH = 0.4;

/** So few letters with a mistake begin half the words that there are. */
const LEAST_BEGUN = 4;

interface Terms {
  readonly first: number;
  readonly end: number;
  /** 1 without mistakes. */
  readonly quality: number;
}

/** What the names of a list have of the words of one question after the other. */
export class WordMatch {
  readonly #names: Names;
  readonly #questions: Uint32Array;
  /** By name: how many words it has, how many letters these are, how well and how tellingly they match. */
  readonly #words: Uint8Array;
  readonly #letters: Uint16Array;
  readonly #quality: Float64Array;
  readonly #rarity: Float64Array;
  /** The last word that it has: a name that has a word twice has it once. */
  readonly #last: Uint8Array;
  readonly #order: Uint32Array;
  #count = 0;
  #question = 0;

  constructor(names: Names) {
    this.#names = names;
    const { count } = names;
    this.#questions = new Uint32Array(count);
    this.#words = new Uint8Array(count);
    this.#letters = new Uint16Array(count);
    this.#quality = new Float64Array(count);
    this.#rarity = new Float64Array(count);
    this.#last = new Uint8Array(count);
    this.#order = new Uint32Array(count);
  }

  /**
   * Offers names that have all words in whatever order, whole or begun; `nearly` also those with mistakes, and those
   * that have the most telling of them.
   */
  offer(given: readonly string[], { best, nearly }: { best: BestOf; nearly: boolean }): void {
    const words = [...new Set(given)].slice(0, MOST_WORDS);
    this.#question += 1;
    this.#count = 0;
    let rarities = 0;
    words.forEach((word, position) => {
      // Among several, a word that is one is meant: the name as a whole is looked for with mistakes as well.
      const asGiven = !nearly || (words.length > 1 && this.#names.words.terms.indexOf(word) >= 0);
      rarities += this.#meet(word, position, { nearly, asGiven });
    });

    const { letters } = this.#names;
    for (const name of this.#order.subarray(0, this.#count)) {
      const quality = this.#quality[name] as number;
      const coverage = Math.min(1, (this.#letters[name] as number) / letters(name));
      if ((this.#words[name] as number) < words.length) {
        const share = (this.#rarity[name] as number) / rarities;
        if (nearly && share >= ENOUGH)
          best.offer(name, RANKS.partly, 0.5 * share * quality * coverage ** 0.25);
      } else if (quality < 1) best.offer(name, RANKS.nearly, quality * (0.5 + 0.45 * coverage));
      else if (coverage === 1) best.offer(name, RANKS.sameWords, 0.97);
      else best.offer(name, RANKS.allWords, 0.5 + 0.45 * coverage);
    }
  }

  /** Marks the names that have a word; gives how telling it is. */
  #meet(word: string, position: number, { nearly, asGiven }: { nearly: boolean; asGiven: boolean }): number {
    const { words, count } = this.#names;
    const terms = asGiven ? termsBegun(this.#names, word) : termsNear(this.#names, word);
    const postings = terms.reduce((sum, { first, end }) => sum + words.of(first, end).length, 0);
    const rarity = Math.log(1 + count / (1 + postings));
    for (const { first, end, quality } of terms)
      for (const name of words.of(first, end)) {
        if (this.#questions[name] !== this.#question) {
          // Without the words before this one it has not all of them.
          if (!nearly && position > 0) continue;
          this.#questions[name] = this.#question;
          this.#words[name] = 0;
          this.#letters[name] = 0;
          this.#quality[name] = 1;
          this.#rarity[name] = 0;
          this.#order[this.#count] = name;
          this.#count += 1;
        } else if (this.#last[name] === position) continue;
        this.#words[name] = (this.#words[name] as number) + 1;
        this.#letters[name] = (this.#letters[name] as number) + word.length;
        this.#quality[name] = (this.#quality[name] as number) * quality;
        this.#rarity[name] = (this.#rarity[name] as number) + rarity;
        this.#last[name] = position;
      }
    return rarity;
  }
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
    names.words.terms.near(word, { most, begun: word.length > LEAST_BEGUN }, (first, mistakes, begun) => {
      const quality = nearness(word, mistakes) * (begun ? 0.9 : 1);
      if (mistakes > 0) found.push({ first, end: first + 1, quality });
    });
  return [...termsBegun(names, word), ...found.sort((a, b) => b.quality - a.quality)];
};
