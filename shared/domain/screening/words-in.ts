import { fold } from '../reference/fold-words.ts';

/** Scripts that put no space between words: there a word is found wherever its characters stand. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What may follow, and who asks for what ends here. */
interface Node {
  readonly next: Map<string, Node>;
  phrase: string | undefined;
  readonly owners: number[];
}

/** Finds which of many phrases stand in a text as whole words. */
export interface PhraseFinder {
  /** Each phrase that was found with its owners. The text is folded. */
  find(text: string): readonly { readonly phrase: string; readonly owners: readonly number[] }[];
}

const node = (): Node => ({ next: new Map(), phrase: undefined, owners: [] });

const plant = (root: Node, steps: Iterable<string>, phrase: string, owner: number | undefined): void => {
  let at = root;
  for (const step of steps) {
    const next = at.next.get(step) ?? node();
    at.next.set(step, next);
    at = next;
  }
  at.phrase = phrase;
  if (owner !== undefined && at.owners.at(-1) !== owner) at.owners.push(owner);
};

/** From each place as far as any phrase goes: a phrase has 80 characters at most, so the time grows with the text. */
const walk = (root: Node, steps: readonly string[], found: Map<string, readonly number[]>): void => {
  if (root.next.size === 0) return;
  for (let from = 0; from < steps.length; from += 1) {
    let at = root.next.get(steps[from] as string);
    for (let i = from + 1; at; i += 1) {
      if (at.phrase !== undefined) found.set(at.phrase, at.owners);
      const step = steps[i];
      at = step === undefined ? undefined : at.next.get(step);
    }
  }
};

/** Two trees for all phrases together: one of words, one of characters for scripts without spaces. */
export const phraseFinder = (
  given: Iterable<{ readonly owner?: number | undefined; readonly phrase: string }>,
): PhraseFinder => {
  const [words, characters] = [node(), node()];
  for (const { owner, phrase } of given) {
    const folded = fold(phrase);
    if (UNSPACED.test(folded)) plant(characters, folded, folded, owner);
    else plant(words, folded.split(' '), folded, owner);
  }
  return {
    find(text) {
      const found = new Map<string, readonly number[]>();
      walk(words, text.split(' '), found);
      if (UNSPACED.test(text)) walk(characters, [...text], found);
      return [...found].map(([phrase, owners]) => ({ phrase, owners }));
    },
  };
};
