import { isKnownQuarter } from '../book/days.ts';
import type { Ledger } from './ledger.ts';
import type { Strata } from './strata.ts';

/** One of the two periods of a ledger: its entries, and how they lie over strata. */
export interface Period {
  readonly ledger: Ledger;
  readonly strata: Strata;
  readonly from: number;
  readonly until: number;
  readonly cases: number;
  /** First and last day with a case, since 1970. */
  readonly days: { readonly first: number; readonly last: number };
  /** Quarters of the calendar with cases. */
  readonly quarters: number;
  /** Entries with a target: they stand together. */
  targetRange(target: number): readonly [from: number, until: number];
  /** Cases by stratum. */
  readonly byStratum: Uint32Array;
  /** Cases with the target in a stratum. */
  targetIn(target: number, stratum: number): number;
}

export const periodOf = (ledger: Ledger, strata: Strata, which: 'discovery' | 'later'): Period => {
  const [from, until] = which === 'discovery' ? [0, ledger.discovery] : [ledger.discovery, ledger.size];
  const targets = ledger.targets.length + 1;
  const starts = new Uint32Array(targets + 1);
  const byStratum = new Uint32Array(strata.count);
  const byTarget = new Uint32Array(targets * strata.count);
  const quarters = new Set<number>();
  let [cases, firstDay, lastDay] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let entry = from; entry < until; entry += 1) {
    const stratum = strata.of[ledger.cases[entry] ?? 0] ?? 0;
    const target = ledger.carried[entry] ?? 0;
    starts[target + 1] = (starts[target + 1] ?? 0) + 1;
    byTarget[target * strata.count + stratum] = (byTarget[target * strata.count + stratum] ?? 0) + 1;
    if (ledger.first[entry] === 0) continue;
    cases += 1;
    const at = ledger.cases[entry] ?? 0;
    const day = ledger.book.days[at] ?? 0;
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
    quarters.add(ledger.book.quarters[at] ?? 0);
    byStratum[stratum] = (byStratum[stratum] ?? 0) + 1;
  }
  starts[0] = from;
  for (let target = 1; target <= targets; target += 1)
    starts[target] = (starts[target] ?? 0) + (starts[target - 1] ?? 0);
  return {
    ledger,
    strata,
    from,
    until,
    cases,
    days: cases === 0 ? { first: 0, last: 0 } : { first: firstDay, last: lastDay },
    quarters: [...quarters].filter(isKnownQuarter).length,
    byStratum,
    targetRange: (target) => [starts[target] ?? 0, starts[target + 1] ?? 0],
    targetIn: (target, stratum) => byTarget[target * strata.count + stratum] ?? 0,
  };
};
