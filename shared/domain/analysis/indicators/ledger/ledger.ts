import type { Fact } from '../../facts.ts';
import type { CaseBook } from '../book/case-book.ts';
import { factCounts } from './fact-counts.ts';
import { thingOf } from './things.ts';

/**
 * Cases as mining goes through them: one entry for each target of a case; those of the discovery period first, and in
 * each period by target, so that what carried a target stands together. Facts are numbered from the rarest on: the
 * cases of a rare one are few, and a frequent one has few facts after it.
 */
export interface Ledger {
  readonly book: CaseBook;
  /** Those that are frequent enough, the rarest first. */
  readonly facts: readonly Fact[];
  readonly things: Uint8Array;
  /** Index in the book's targets of those that are frequent enough; all others together are number `targets.length`. */
  readonly targets: readonly number[];
  /** Entries of the discovery period; later ones follow. */
  readonly discovery: number;
  readonly size: number;
  /** Case of each entry. */
  readonly cases: Uint32Array;
  readonly carried: Uint16Array;
  /** 1 at the first entry of a case: the one that counts it. */
  readonly first: Uint8Array;
  /** Where the facts of an entry end in `rows`, ascending. */
  readonly rowEnds: Uint32Array;
  readonly rows: Uint16Array;
  /** Entries that have a fact, ascending. */
  having(fact: number): Uint32Array;
}

export interface LedgerOptions {
  /** First day (since 1970) of the later period. */
  readonly laterFrom: number;
  /** Facts and targets of fewer cases cannot be in any indicator. */
  readonly leastHits: number;
  /** Where more than one is asked for, facts that only one ever reported, or in one quarter, cannot be either. */
  readonly leastAdministrations: number;
  readonly leastQuarters: number;
}

/** More kinds of target than have room are beyond what a network trades in; the rarest are left out. */
const MOST_TARGETS = 4000;
const MOST_FACTS = 60_000;

const frequent = (counts: Uint32Array, least: number, most: number): number[] =>
  Array.from(counts.keys())
    .filter((code) => (counts[code] ?? 0) >= least)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .slice(0, most);

/** Numbers by code; `none` for those that are not listed. */
const numbering = (listed: readonly number[], codes: number, none: number): Uint16Array => {
  const numbers = new Uint16Array(codes).fill(none);
  listed.forEach((code, number) => {
    numbers[code] = number;
  });
  return numbers;
};

const NO_FACT = 65_535;

export const ledgerOf = (book: CaseBook, options: LedgerOptions): Ledger => {
  const { laterFrom, leastHits } = options;
  const isLater = (at: number) => (book.days[at] ?? 0) >= laterFrom;
  const start = (ends: Uint32Array, at: number) => (at === 0 ? 0 : (ends[at - 1] ?? 0));

  const targetCounts = new Uint32Array(book.targets.length);
  for (let at = 0; at < book.size; at += 1) {
    if (isLater(at)) continue;
    for (let i = start(book.targetEnds, at); i < (book.targetEnds[at] ?? 0); i += 1)
      targetCounts[book.targetCodes[i] ?? 0] = (targetCounts[book.targetCodes[i] ?? 0] ?? 0) + 1;
  }
  const factCodes = frequent(factCounts(book, options), leastHits, MOST_FACTS).reverse();
  const targets = frequent(targetCounts, leastHits, MOST_TARGETS);
  const factNumbers = numbering(factCodes, book.facts.length, NO_FACT);
  const targetNumbers = numbering(targets, book.targets.length, targets.length);

  /** Entries by period and target: counted, then put in place. */
  const groups = targets.length + 1;
  const places = new Uint32Array(2 * groups + 1);
  const entriesOf = (visit: (at: number, target: number, first: boolean) => void) => {
    for (let at = 0; at < book.size; at += 1) {
      const from = start(book.targetEnds, at);
      for (let i = from; i < (book.targetEnds[at] ?? 0); i += 1)
        visit(at, targetNumbers[book.targetCodes[i] ?? 0] ?? 0, i === from);
    }
  };
  const groupOf = (at: number, target: number) => (isLater(at) ? groups : 0) + target;
  entriesOf((at, target) => {
    const next = groupOf(at, target) + 1;
    places[next] = (places[next] ?? 0) + 1;
  });
  for (let i = 1; i < places.length; i += 1) places[i] = (places[i] ?? 0) + (places[i - 1] ?? 0);
  const size = places[2 * groups] ?? 0;
  const discovery = places[groups] ?? 0;
  const [cases, carried, first] = [new Uint32Array(size), new Uint16Array(size), new Uint8Array(size)];
  entriesOf((at, target, isFirst) => {
    const group = groupOf(at, target);
    const entry = places[group] ?? 0;
    places[group] = entry + 1;
    cases[entry] = at;
    carried[entry] = target;
    first[entry] = isFirst ? 1 : 0;
  });

  const { rows, rowEnds, postings, postingEnds } = sortedRows(book, cases, factNumbers, factCodes.length);
  return {
    book,
    facts: factCodes.flatMap((code) => book.facts[code] ?? []),
    things: Uint8Array.from(factCodes, (code) => thingOf(book.facts[code]?.kind ?? 'month')),
    targets,
    discovery,
    size,
    cases,
    carried,
    first,
    rows,
    rowEnds,
    having: (fact) => postings.subarray(start(postingEnds, fact), postingEnds[fact]),
  };
};

/** A dozen numbers are put in order by insertion faster than any sort is called. */
const sortFrom = (numbers: Uint16Array, from: number, until: number): void => {
  for (let i = from + 1; i < until; i += 1) {
    const number = numbers[i] ?? 0;
    let at = i;
    for (; at > from && (numbers[at - 1] ?? 0) > number; at -= 1) numbers[at] = numbers[at - 1] ?? 0;
    numbers[at] = number;
  }
};

/** The facts of each entry in their new numbers, ascending, and the entries of each fact. */
const sortedRows = (book: CaseBook, cases: Uint32Array, numbers: Uint16Array, facts: number) => {
  const [rowEnds, ends] = [new Uint32Array(cases.length), new Uint32Array(facts + 1)];
  let length = 0;
  const factsAt = (entry: number, visit: (fact: number) => void) => {
    const at = cases[entry] ?? 0;
    for (let i = at === 0 ? 0 : (book.factEnds[at - 1] ?? 0); i < (book.factEnds[at] ?? 0); i += 1) {
      const fact = numbers[book.factCodes[i] ?? 0] ?? NO_FACT;
      if (fact !== NO_FACT) visit(fact);
    }
  };
  for (let entry = 0; entry < cases.length; entry += 1) {
    factsAt(entry, (fact) => {
      ends[fact + 1] = (ends[fact + 1] ?? 0) + 1;
      length += 1;
    });
    rowEnds[entry] = length;
  }
  for (let fact = 1; fact <= facts; fact += 1) ends[fact] = (ends[fact] ?? 0) + (ends[fact - 1] ?? 0);
  const [rows, postings] = [new Uint16Array(length), new Uint32Array(length)];
  let filled = 0;
  for (let entry = 0; entry < cases.length; entry += 1) {
    const from = filled;
    factsAt(entry, (fact) => {
      rows[filled] = fact;
      filled += 1;
      const place = ends[fact] ?? 0;
      postings[place] = entry;
      ends[fact] = place + 1;
    });
    sortFrom(rows, from, filled);
  }
  return { rows, rowEnds, postings, postingEnds: ends };
};
