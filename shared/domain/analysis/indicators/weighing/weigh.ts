import { isKnownQuarter } from '../book/days.ts';
import { matching } from '../ledger/matching.ts';
import type { Period } from '../ledger/period.ts';
import { designEffect } from '../statistics/design-effect.ts';
import { commonOdds } from '../statistics/odds.ts';
import { stratifiedTest } from '../statistics/stratified-test.ts';
import type { Comparisons, StratumTable } from './comparisons.ts';

/** A rule as strata, administrations and quarters show it in one period. */
export interface Weighed {
  readonly strata: readonly StratumTable[];
  /** Entries with facts and target. */
  readonly hits: Uint32Array;
  readonly administrations: number;
  readonly quarters: number;
  readonly common: ReturnType<typeof commonOdds>;
  readonly designEffect: number;
}

export const weigh = (
  period: Period,
  counted: Comparisons,
  { facts, target }: { readonly facts: readonly number[]; readonly target: number },
): Weighed => {
  const strata = counted.againstAll(facts, target);
  const hits = matching(period.ledger, facts, period.targetRange(target));
  const { book, cases } = period.ledger;
  const [administrations, quarters] = [new Set<number>(), new Set<number>()];
  for (const entry of hits) {
    const at = cases[entry] ?? 0;
    administrations.add(book.reporters[at] ?? 0);
    const quarter = book.quarters[at] ?? 0;
    if (isKnownQuarter(quarter)) quarters.add(quarter);
  }
  return {
    strata,
    hits,
    administrations: administrations.size,
    quarters: quarters.size,
    common: commonOdds(strata),
    designEffect: designEffect(clusters(period, facts, hits)),
  };
};

/**
 * The test within strata without the administration whose hits exceed the expected ones most: whether a second one shows
 * the same (Y. Benjamini and R. Heller, Screening for partial conjunction hypotheses, Biometrics 64:1215, 2008).
 */
export const elsewhereTest = ({ strata: { administrations } }: Period, { strata }: Weighed): number => {
  const excess = new Map<number, number>();
  for (const { stratum, all, target, chosen, hits } of strata) {
    const reporter = administrations[stratum] ?? 0;
    excess.set(reporter, (excess.get(reporter) ?? 0) + hits - (chosen * target) / all);
  }
  const [most] = [...excess].reduce((a, b) => (b[1] > a[1] ? b : a), [-1, Number.NEGATIVE_INFINITY]);
  return stratifiedTest(strata.filter(({ stratum }) => administrations[stratum] !== most));
};

/** What one administration reported in one quarter: cases with the facts, and those of them with the target. */
const clusters = (period: Period, facts: readonly number[], hits: Uint32Array) => {
  const { ledger } = period;
  const counts = new Map<number, [number, number]>();
  const at = (entry: number): [number, number] => {
    const which = ledger.cases[entry] ?? 0;
    const key = (ledger.book.reporters[which] ?? 0) * 65_536 + (ledger.book.quarters[which] ?? 0);
    let cluster = counts.get(key);
    if (!cluster) {
      cluster = [0, 0];
      counts.set(key, cluster);
    }
    return cluster;
  };
  for (const entry of matching(ledger, facts, [period.from, period.until]))
    if (ledger.first[entry] === 1) at(entry)[0] += 1;
  for (const entry of hits) at(entry)[1] += 1;
  return counts.values();
};
