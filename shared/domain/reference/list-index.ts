import { BestOf, RANKS } from './best-of.ts';
import type { Entry, LanguageCode } from './entry.ts';
import { fold } from './fold-words.ts';
import { WordMatch } from './match-words.ts';
import { mistakesIn, nearness } from './mistakes.ts';
import { joinedOf, type Names, namesOf } from './names.ts';

export interface Found {
  readonly entry: Entry;
  /**
   * 0 to 1: how much of the name was given and how well; 1 is the code or a name itself, whatever its case and
   * accents. The order goes by the kind of match first, so a score may stand below a lower one.
   */
  readonly score: number;
  /** The name or alias that matched. */
  readonly matched: string;
}

export interface Finding {
  /** Names in this language come first among equals. */
  readonly language?: LanguageCode;
  /** 10 if left out. */
  readonly limit?: number;
  /** Only entries that belong to this code. */
  readonly parent?: string;
  /** Also those that are deprecated. */
  readonly deprecated?: boolean;
}

/** One version of a list, ready to be asked. */
export interface ListIndex {
  readonly size: number;
  get(code: string): Entry | undefined;
  /** Entries whose code, name or alias is exactly this, but for case, accents and marks; deprecated ones last. */
  named(words: string): readonly Entry[];
  /** By code or by words in any language, begun, in any order, with spelling errors; the best first. */
  find(words: string, finding?: Finding): readonly Found[];
  entries(): Iterable<Entry>;
}

/** Nobody types more into a search box; a cell with a whole paragraph is not a name. */
const MOST_LETTERS = 200;

export const listIndex = (given: Iterable<Entry>): ListIndex => {
  const names = namesOf(given);
  const { entries } = names;
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const best = new BestOf(names, ({ parent }) => (parent === undefined ? undefined : byCode.get(parent)));
  const byWords = new WordMatch(names);

  return {
    size: entries.length,
    get: (code) => byCode.get(code),
    entries: () => entries,

    named(words) {
      const joined = joinedOf(fold(words));
      const found = [names.codes, names.whole].flatMap((named) => [...named.ofTerm(joined)]);
      const owners = [...new Set(found.map(names.entryOf))].map((owner) => entries[owner] as Entry);
      return owners.sort((a, b) => Number(a.deprecated !== undefined) - Number(b.deprecated !== undefined));
    },

    find(words, finding = {}) {
      const limit = finding.limit ?? 10;
      const folded = fold(words.slice(0, MOST_LETTERS));
      if (folded === '') return [];
      const joined = joinedOf(folded);
      best.begin(finding);
      offerBegun(names, joined, best);
      const given = folded.split(' ');
      // Of one word alone, names that have it somewhere stand behind those that begin with it.
      if (given.length > 1 || best.sure < limit) byWords.offer(given, { best, nearly: false });
      if (best.sure < limit) {
        // One word with two mistakes is found by its word; here it could only be several written as one.
        offerNear(
          names,
          { joined, most: given.length > 1 ? mistakesIn(joined) : Math.min(1, mistakesIn(joined)) },
          best,
        );
        byWords.offer(given, { best, nearly: true });
      }
      return best.best(limit);
    },
  };
};

/** Codes and names that are this or begin so. */
const offerBegun = ({ codes, whole, letters }: Names, given: string, best: BestOf): void => {
  for (const name of codes.ofTerm(given)) best.offer(name, RANKS.code, 1);
  for (const name of whole.ofTerm(given)) best.offer(name, RANKS.name, 1);
  for (const named of [whole, codes])
    for (const name of named.of(...named.terms.begun(given)))
      best.offer(name, RANKS.begins, 0.5 + (0.49 * given.length) / letters(name));
};

/** Names that are this but for some mistakes; a code with a mistake is another code. */
const offerNear = (
  { whole }: Names,
  { joined, most }: { joined: string; most: number },
  best: BestOf,
): void => {
  if (most === 0) return;
  whole.terms.near(joined, { most, begun: false }, (term, mistakes) => {
    for (const name of whole.of(term)) best.offer(name, RANKS.nearly, nearness(joined, mistakes));
  });
};
