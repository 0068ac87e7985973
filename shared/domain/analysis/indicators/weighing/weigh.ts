import { isKnownQuarter } from '../book/days.ts';
import { matching } from '../ledger/matching.ts';
import type { Period } from '../ledger/period.ts';
import { designEffect } from '../statistics/design-effect.ts';
import { commonOdds } from '../statistics/odds.ts';
import type { Comparisons, StratumTable } from './comparisons.ts';

/** A rule as strata, administrations and quarters show it in one period. */
export interface Weighed {
  readonly strata: readonly StratumTable[];
  /** Entries with facts and target. */
  readonly hits: Uint32Array;
  readonly administrations: number;
  readonly quarters: number;
  readonly common: ReturnType<typeof commonOdds>;
  /** The common odds ratio without the administration with the most hits. */
  readonly withoutFirst: number;
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
  const [byAdministration, quarters] = [new Map<number, number>(), new Set<number>()];
  for (const entry of hits) {
    const at = cases[entry] ?? 0;
    const reporter = book.reporters[at] ?? 0;
    byAdministration.set(reporter, (byAdministration.get(reporter) ?? 0) + 1);
    const quarter = book.quarters[at] ?? 0;
    if (isKnownQuarter(quarter)) quarters.add(quarter);
  }
  const [first] = [...byAdministration].reduce((most, one) => (one[1] > most[1] ? one : most), [-1, 0]);
  return {
    strata,
    hits,
    administrations: byAdministration.size,
    quarters: quarters.size,
    common: commonOdds(strata),
    withoutFirst: commonOdds(strata.filter(({ stratum }) => period.strata.administrations[stratum] !== first))
      .ratio,
    designEffect: designEffect(clusters(period, facts, hits)),
  };
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
