import type { Entry } from './entry.ts';
import type { Finding, Found } from './list-index.ts';
import type { Names } from './names.ts';

/** How a name was met, the better the higher: it decides before all else. */
export const RANKS = {
  partly: 0,
  nearly: 1,
  allWords: 2,
  begins: 3,
  sameWords: 4,
  name: 5,
  code: 6,
} as const;
type Rank = (typeof RANKS)[keyof typeof RANKS];

/** More than any list nests. */
const LEVELS = 8;

/** The entries that a question has met so far, each by its best name. One for each list: questions follow each other. */
export class BestOf {
  readonly #names: Names;
  readonly #parentOf: (entry: Entry) => Entry | undefined;
  /** By entry: the question that met it last, and how. */
  readonly #questions: Uint32Array;
  readonly #met: Uint32Array;
  readonly #ranks: Int8Array;
  readonly #scores: Float64Array;
  /** Entries in the order in which they were met. */
  readonly #order: Uint32Array;
  #count = 0;
  #sure = 0;
  #question = 0;
  #finding: Finding = {};

  constructor(names: Names, parentOf: (entry: Entry) => Entry | undefined) {
    const { length } = names.entries;
    this.#names = names;
    this.#parentOf = parentOf;
    this.#questions = new Uint32Array(length);
    this.#met = new Uint32Array(length);
    this.#ranks = new Int8Array(length);
    this.#scores = new Float64Array(length);
    this.#order = new Uint32Array(length);
  }

  /** Forgets the question before. */
  begin(finding: Finding): void {
    this.#finding = finding;
    this.#question += 1;
    this.#count = 0;
    this.#sure = 0;
  }

  /** Entries that were met without a mistake. */
  get sure(): number {
    return this.#sure;
  }

  offer(name: number, rank: Rank, score: number): void {
    const owner = this.#names.entryOf(name);
    if (this.#questions[owner] !== this.#question) {
      this.#questions[owner] = this.#question;
      this.#ranks[owner] = -1;
      if (!this.#admits(this.#names.entries[owner] as Entry)) return;
      this.#order[this.#count] = owner;
      this.#count += 1;
      if (rank > RANKS.nearly) this.#sure += 1;
    } else {
      const before = this.#ranks[owner] as number;
      if (before < 0 || rank < before || (rank === before && this.#better(owner, name, score) <= 0)) return;
    }
    this.#met[owner] = name;
    this.#ranks[owner] = rank;
    this.#scores[owner] = score;
  }

  best(limit: number): Found[] {
    const best: number[] = [];
    for (const owner of this.#order.subarray(0, this.#count)) {
      const last = best.at(-1);
      if (best.length >= limit && last !== undefined && this.#compare(owner, last) >= 0) continue;
      let at = best.length;
      while (at > 0 && this.#compare(owner, best[at - 1] as number) < 0) at -= 1;
      best.splice(at, 0, owner);
      if (best.length > limit) best.pop();
    }
    return best.map((owner) => ({
      entry: this.#names.entries[owner] as Entry,
      score: Math.round((this.#scores[owner] as number) * 1000) / 1000,
      matched: this.#names.textOf(this.#met[owner] as number),
    }));
  }

  #admits(entry: Entry): boolean {
    const { parent, deprecated } = this.#finding;
    if (entry.deprecated !== undefined && !deprecated) return false;
    if (parent === undefined) return true;
    let at: Entry | undefined = entry;
    for (let level = 0; at && level < LEVELS; level += 1) {
      if (at.parent === parent) return true;
      at = this.#parentOf(at);
    }
    return false;
  }

  /** Of two names of one entry that were met alike: above 0 where the new one is better. */
  #better(owner: number, name: number, score: number): number {
    const { language } = this.#finding;
    const known = this.#met[owner] as number;
    if (language) {
      const spoken = Number(this.#names.isIn(name, language)) - Number(this.#names.isIn(known, language));
      if (spoken !== 0) return spoken;
    }
    return score - (this.#scores[owner] as number);
  }

  /** Kind of match; then, where there were mistakes, how many; then language, importance, closeness, shortness. */
  #compare(a: number, b: number): number {
    const rank = (this.#ranks[b] as number) - (this.#ranks[a] as number);
    if (rank !== 0) return rank;
    const closeness = (this.#scores[b] as number) - (this.#scores[a] as number);
    if ((this.#ranks[a] as number) <= RANKS.nearly && closeness !== 0) return closeness;
    const [nameA, nameB] = [this.#met[a] as number, this.#met[b] as number];
    const { language } = this.#finding;
    if (language) {
      const spoken = Number(this.#names.isIn(nameB, language)) - Number(this.#names.isIn(nameA, language));
      if (spoken !== 0) return spoken;
    }
    return (
      this.#names.weightOf(b) - this.#names.weightOf(a) ||
      closeness ||
      this.#names.letters(nameA) - this.#names.letters(nameB) ||
      // Entries stand in the order of the list, which is the same each time.
      a - b
    );
  }
}
