import { Distances } from './distances.ts';

/** What `near` tells of a word: mistakes against the whole of it, or against how it begins. */
export type Hit = (index: number, mistakes: number, begun: boolean) => void;

interface Nearness {
  /** Mistakes at most where the first letter is right. */
  readonly most: number;
  /** Also words whose beginning is near. */
  readonly begun: boolean;
}

const DEEPEST = 255;
/** Words that begin alike by so many letters are many: where they end is written down. */
const JUMPS = 3;

/**
 * Words in order, found by how they begin and with mistakes. The order makes it a tree without nodes: words that begin
 * alike stand together, and `shared` says how many letters each has in common with the one before.
 */
export class SortedWords {
  readonly #words: readonly string[];
  readonly #shared: Uint8Array;
  /** For 1, 2 and 3 letters: by word, the next one that does not begin with the same. */
  readonly #jumps: readonly Uint32Array[];

  /** @param words in the order of their UTF-16 code units, each once */
  constructor(words: readonly string[]) {
    this.#words = words;
    const shared = new Uint8Array(words.length);
    for (let i = 1; i < words.length; i += 1)
      shared[i] = inCommon(words[i - 1] as string, words[i] as string);
    this.#shared = shared;
    this.#jumps = Array.from({ length: JUMPS }, (_, depth) => {
      const next = new Uint32Array(words.length);
      for (let i = words.length - 1, to = words.length; i >= 0; i -= 1) {
        next[i] = to;
        if ((shared[i] as number) <= depth) to = i;
      }
      return next;
    });
  }

  /** Where the words that begin so stand; the end is not included. */
  begun(letters: string): readonly [number, number] {
    return [this.#first(letters), this.#first(`${letters}\uffff`)];
  }

  indexOf(word: string): number {
    const at = this.#first(word);
    return this.#words[at] === word ? at : -1;
  }

  /**
   * Every word that becomes `given` by so many mistakes: a letter too many, too few, another one, or two neighbours
   * changed places. Who is unsure of a name knows how it begins: where the first letter is another one, it is one
   * mistake at most.
   */
  near(given: string, { most, begun }: Nearness, hit: Hit): void {
    const [first, end] = this.begun(given.charAt(0));
    const one = Math.min(most, 1);
    this.#walk(new Distances(given, one), { from: 0, to: first, begun }, hit);
    this.#walk(new Distances(given, most), { from: first, to: end, begun }, hit);
    this.#walk(new Distances(given, one), { from: end, to: this.#words.length, begun }, hit);
  }

  #walk(rows: Distances, { from, to, begun }: { from: number; to: number; begun: boolean }, hit: Hit): void {
    const { most } = rows;
    for (let i = from; i < to; ) {
      const word = this.#words[i] as string;
      const dead = rows.follow(word, this.#shared[i] as number);
      if (dead < 0) {
        const mistakes = rows.whole(word.length);
        if (mistakes <= most) hit(i, mistakes, false);
        else if (begun && rows.begun(word.length) <= most) hit(i, rows.begun(word.length), true);
        i += 1;
        continue;
      }
      const next = Math.min(to, this.#nextAfter(i, dead));
      if (begun && rows.begun(dead) <= most)
        for (let at = i; at < next; at += 1) hit(at, rows.begun(dead), true);
      i = next;
    }
  }

  /** The next word that does not share so many letters with this one. */
  #nextAfter(at: number, letters: number): number {
    const jump = this.#jumps[letters - 1];
    if (jump) return jump[at] as number;
    let next = at + 1;
    while (next < this.#words.length && (this.#shared[next] as number) >= letters) next += 1;
    return next;
  }

  /** Of the first word that does not come before this. */
  #first(word: string): number {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#words[middle] as string) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const inCommon = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length, DEEPEST);
  let n = 0;
  while (n < most && a.charCodeAt(n) === b.charCodeAt(n)) n += 1;
  return n;
};
