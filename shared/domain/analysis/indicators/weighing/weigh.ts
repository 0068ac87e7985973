import { isKnownQuarter } from '../book/days.ts';
import { matching } from '../ledger/matching.ts';
import type { Period } from '../ledger/period.ts';
import { designEffect } from '../statistics/design-effect.ts';
import type { Fourfold } from '../statistics/hypergeometric.ts';
import { commonOdds } from '../statistics/odds.ts';
import { stratifiedTest } from '../statistics/stratified-test.ts';
import { casesByStratum, hitsByStratum } from './by-stratum.ts';

/** A combination: its facts by number, ascending, and its target. */
export interface Combination {
  readonly facts: readonly number[];
  readonly target: number;
}

export interface StratumTable extends Fourfold {
  readonly stratum: number;
}

/** Who reported the hits, and when. */
export interface Reported {
  /** Entries with facts and target. */
  readonly hits: Uint32Array;
  readonly administrations: number;
  readonly quarters: number;
}

/** A rule against all cases of a period. */
export interface Weighed extends Reported {
  /** Where there are cases with the facts. */
  readonly strata: readonly StratumTable[];
  readonly common: ReturnType<typeof commonOdds>;
  readonly designEffect: number;
}

export const reportedBy = (period: Period, { facts, target }: Combination): Reported => {
  const { book, cases } = period.ledger;
  const hits = matching(period.ledger, facts, period.targetRange(target));
  const [administrations, quarters] = [new Set<number>(), new Set<number>()];
  for (const entry of hits) {
    const at = cases[entry] ?? 0;
    administrations.add(book.reporters[at] ?? 0);
    const quarter = book.quarters[at] ?? 0;
    if (isKnownQuarter(quarter)) quarters.add(quarter);
  }
  return { hits, administrations: administrations.size, quarters: quarters.size };
};

export const weigh = (
  period: Period,
  combination: Combination,
  reported: Reported = reportedBy(period, combination),
): Weighed => {
  const having = matching(period.ledger, combination.facts, [period.from, period.until]);
  const hits = hitsByStratum(period, reported.hits);
  const strata = [...casesByStratum(period, having)].map(
    ([stratum, chosen]): StratumTable => ({
      stratum,
      all: period.byStratum[stratum] ?? 0,
      target: period.targetIn(combination.target, stratum),
      chosen,
      hits: hits.get(stratum) ?? 0,
    }),
  );
  return {
    ...reported,
    strata,
    common: commonOdds(strata),
    designEffect: designEffect(clusters(period, having, reported.hits)),
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
const clusters = ({ ledger }: Period, having: Uint32Array, hits: Uint32Array) => {
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
  for (const entry of having) if (ledger.first[entry] === 1) at(entry)[0] += 1;
  for (const entry of hits) at(entry)[1] += 1;
  return counts.values();
};
