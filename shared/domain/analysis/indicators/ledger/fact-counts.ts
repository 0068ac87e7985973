import type { CaseBook } from '../book/case-book.ts';
import type { LedgerOptions } from './ledger.ts';

const NONE = 65_535;
const SEVERAL = 65_534;

/** What has been seen so far with what was there before: nothing yet, one value, or several. */
const seen = (before: number, value: number): number =>
  before === NONE || before === value ? value : SEVERAL;

/**
 * Cases of the discovery period that have each fact; 0 for facts that a single administration or quarter tells where
 * more are asked for. What was carried plays no part in it, so that leaving these out favours no rule.
 */
export const factCounts = (
  book: CaseBook,
  { laterFrom, leastAdministrations, leastQuarters }: LedgerOptions,
): Uint32Array => {
  const counts = new Uint32Array(book.facts.length);
  const reporters = new Uint16Array(book.facts.length).fill(NONE);
  const quarters = new Uint16Array(book.facts.length).fill(NONE);
  let i = 0;
  for (let at = 0; at < book.size; at += 1) {
    const end = book.factEnds[at] ?? 0;
    if ((book.days[at] ?? 0) >= laterFrom) {
      i = end;
      continue;
    }
    const [reporter, quarter] = [book.reporters[at] ?? 0, book.quarters[at] ?? 0];
    for (; i < end; i += 1) {
      const fact = book.factCodes[i] ?? 0;
      counts[fact] = (counts[fact] ?? 0) + 1;
      reporters[fact] = seen(reporters[fact] ?? NONE, reporter);
      quarters[fact] = seen(quarters[fact] ?? NONE, quarter);
    }
  }
  return counts.map((count, fact) =>
    (leastAdministrations > 1 && reporters[fact] !== SEVERAL) ||
    (leastQuarters > 1 && quarters[fact] !== SEVERAL)
      ? 0
      : count,
  );
};
