import { BestOf, RANKS } from './best-of.ts';
import type { Entry, LanguageCode } from './entry.ts';
import { fold } from './fold-words.ts';
import { matchWords } from './match-words.ts';
import { mistakesIn, nearness } from './mistakes.ts';
import { type Names, namesOf } from './names.ts';

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
  const { entries, whole } = names;
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const parentOf = ({ parent }: Entry) => (parent === undefined ? undefined : byCode.get(parent));

  return {
    size: entries.length,
    get: (code) => byCode.get(code),
    entries: () => entries,

    named(words) {
      const at = whole.terms.indexOf(fold(words).replaceAll(' ', ''));
      if (at < 0) return [];
      const owners = new Set(Array.from(whole.of(at), names.entryOf));
      const found = [...owners].map((owner) => entries[owner] as Entry);
      return found.sort((a, b) => Number(a.deprecated !== undefined) - Number(b.deprecated !== undefined));
    },

    find(words, finding = {}) {
      const limit = finding.limit ?? 10;
      const folded = fold(words.slice(0, MOST_LETTERS));
      if (folded === '') return [];
      const best = new BestOf(names, finding, parentOf);
      matchWhole(names, folded.replaceAll(' ', ''), best);
      matchWords(names, folded.split(' '), { best, nearly: false });
      if (best.sure < limit) {
        matchWholeNearly(names, folded.replaceAll(' ', ''), best);
        matchWords(names, folded.split(' '), { best, nearly: true });
      }
      return best.best(limit);
    },
  };
};

/** Codes and names that are this or begin so. */
const matchWhole = ({ whole, letters, isCode }: Names, given: string, best: BestOf): void => {
  const exact = whole.terms.indexOf(given);
  if (exact >= 0)
    for (const name of whole.of(exact)) best.offer(name, isCode(name) ? RANKS.code : RANKS.name, 1);
  for (const name of whole.of(...whole.terms.begun(given)))
    best.offer(name, RANKS.begins, 0.5 + (0.49 * given.length) / letters(name));
};

/** Names that are this or begin so but for some mistakes; a code with a mistake is another code. */
const matchWholeNearly = ({ whole, isCode }: Names, given: string, best: BestOf): void => {
  const most = mistakesIn(given);
  if (most === 0) return;
  whole.terms.near(given, { most, begun: false }, (term, mistakes) => {
    for (const name of whole.of(term))
      if (!isCode(name)) best.offer(name, RANKS.nearly, nearness(given, mistakes));
  });
};
