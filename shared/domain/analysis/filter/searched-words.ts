import { fold } from '../../reference/fold-words.ts';

/** A part of a text that is looked for: words that stand together, folded. */
export interface SearchedWords {
  readonly words: string;
  /** The last of them may go on. */
  readonly begins: boolean;
  /** Must not be there. */
  readonly without: boolean;
}

const PART = /(-?)"([^"]*)"?|(\S+)/g;

/**
 * Reads what people type into a search box: words, `"words that stand together"`, `begin*`, `-without`. Whatever they
 * type means something: marks alone are passed over, a quote that is not closed goes to the end.
 */
export const searchedWords = (typed: string): SearchedWords[] =>
  [...typed.matchAll(PART)].flatMap(([, sign = '', quoted, plain = '']) => {
    const without = quoted === undefined ? plain.startsWith('-') && plain.length > 1 : sign === '-';
    const given = quoted ?? (without ? plain.slice(1) : plain);
    const words = fold(given);
    return /[\p{L}\p{N}]/u.test(words)
      ? [{ words, begins: quoted === undefined && given.endsWith('*'), without }]
      : [];
  });

/** The folded text with a space at both ends, so that a word has one on each side. */
export const isFound = (text: string, { words, begins, without }: SearchedWords): boolean =>
  ` ${text} `.includes(begins ? ` ${words}` : ` ${words} `) !== without;
