import { fold } from '../reference/fold-words.ts';

/** Scripts that put no space between words: there a word is found wherever its characters stand. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

interface Phrase {
  readonly words: readonly string[];
  readonly owners: number[];
}

/** Finds which of many phrases stand in a text as whole words, in one pass over its words. */
export interface PhraseFinder {
  /** Each phrase that was found with its owners. The text is folded. */
  find(text: string): readonly { readonly phrase: string; readonly owners: readonly number[] }[];
}

export const phraseFinder = (
  given: Iterable<{ readonly owner: number; readonly phrase: string }>,
): PhraseFinder => {
  const byFirst = new Map<string, Phrase[]>();
  const unspaced = new Map<string, number[]>();
  for (const { owner, phrase } of given) {
    const folded = fold(phrase);
    if (UNSPACED.test(folded)) {
      unspaced.set(folded, [...(unspaced.get(folded) ?? []), owner]);
      continue;
    }
    const words = folded.split(' ');
    const first = words[0] ?? '';
    const same = byFirst.get(first) ?? [];
    const there = same.find((one) => one.words.join(' ') === folded);
    if (there) there.owners.push(owner);
    else byFirst.set(first, [...same, { words, owners: [owner] }]);
  }
  return {
    find(text) {
      const found = new Map<string, readonly number[]>();
      const words = text.split(' ');
      words.forEach((word, i) => {
        for (const { words: wanted, owners } of byFirst.get(word) ?? [])
          if (wanted.every((one, j) => words[i + j] === one)) found.set(wanted.join(' '), owners);
      });
      for (const [phrase, owners] of unspaced) if (text.includes(phrase)) found.set(phrase, owners);
      return [...found].map(([phrase, owners]) => ({ phrase, owners }));
    },
  };
};
