import type { Entry, LanguageCode } from './entry.ts';
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

interface Candidate {
  readonly name: number;
  readonly rank: Rank;
  readonly score: number;
}

/** The entries that a question has met so far, each by its best name. */
export class BestOf {
  readonly #names: Names;
  readonly #language: LanguageCode | undefined;
  readonly #admits: (entry: Entry) => boolean;
  readonly #met = new Map<number, Candidate | undefined>();
  #sure = 0;

  constructor(
    names: Names,
    { language, parent, deprecated = false }: Finding,
    parentOf: (entry: Entry) => Entry | undefined,
  ) {
    this.#names = names;
    this.#language = language;
    const within = (entry: Entry | undefined, levels: number): boolean =>
      entry !== undefined && levels > 0 && (entry.parent === parent || within(parentOf(entry), levels - 1));
    this.#admits = (entry) =>
      (deprecated || entry.deprecated === undefined) && (parent === undefined || within(entry, LEVELS));
  }

  /** Entries that were met without a mistake. */
  get sure(): number {
    return this.#sure;
  }

  get size(): number {
    return this.#met.size;
  }

  offer(name: number, rank: Rank, score: number): void {
    const owner = this.#names.entryOf(name);
    const before = this.#met.get(owner);
    if (before === undefined) {
      if (this.#met.has(owner)) return;
      const admitted = this.#admits(this.#names.entries[owner] as Entry);
      this.#met.set(owner, admitted ? { name, rank, score } : undefined);
      if (admitted && rank > RANKS.nearly) this.#sure += 1;
    } else if (this.#compare({ name, rank, score }, before) < 0) this.#met.set(owner, { name, rank, score });
  }

  best(limit: number): Found[] {
    const best: Candidate[] = [];
    for (const candidate of this.#met.values()) {
      if (!candidate) continue;
      const last = best.at(-1);
      if (best.length >= limit && last && this.#compare(candidate, last) >= 0) continue;
      let at = best.length;
      while (at > 0 && this.#compare(candidate, best[at - 1] as Candidate) < 0) at -= 1;
      best.splice(at, 0, candidate);
      if (best.length > limit) best.pop();
    }
    return best.map(({ name, score }) => ({
      entry: this.#entry(name),
      score: Math.round(score * 1000) / 1000,
      matched: this.#names.textOf(name),
    }));
  }

  #entry(name: number): Entry {
    return this.#names.entries[this.#names.entryOf(name)] as Entry;
  }

  /** Kind of match; then, where there were mistakes, how many; then language, importance, closeness, shortness. */
  #compare(a: Candidate, b: Candidate): number {
    if (a.rank !== b.rank) return b.rank - a.rank;
    const closeness = b.score - a.score;
    if (a.rank <= RANKS.nearly && closeness !== 0) return closeness;
    const language = this.#language;
    if (language) {
      const spoken = Number(this.#names.isIn(b.name, language)) - Number(this.#names.isIn(a.name, language));
      if (spoken !== 0) return spoken;
    }
    const [one, other] = [this.#entry(a.name), this.#entry(b.name)];
    return (
      weightOf(other) - weightOf(one) ||
      closeness ||
      this.#names.letters(a.name) - this.#names.letters(b.name) ||
      (one.code < other.code ? -1 : one.code > other.code ? 1 : a.name - b.name)
    );
  }
}

/** More than any list nests. */
const LEVELS = 8;

const weightOf = ({ facts }: Entry): number => (typeof facts?.weight === 'number' ? facts.weight : 0);
