import { matching } from '../ledger/matching.ts';
import type { Period } from '../ledger/period.ts';
import type { Fourfold } from '../statistics/hypergeometric.ts';

/** Cases and hits of a combination by stratum. */
export type ByStratum = ReadonlyMap<number, { readonly cases: number; readonly hits: number }>;

/** Counts combinations in a period stratum by stratum; what is asked for again is not counted again. */
export interface Comparisons {
  counts(facts: readonly number[], target: number): ByStratum;
  /** The rule against all cases, stratum by stratum, where it has any. */
  againstAll(facts: readonly number[], target: number): StratumTable[];
  /** The rule against a simpler one. */
  against(facts: readonly number[], simpler: readonly number[], target: number): Fourfold[];
}

export interface StratumTable extends Fourfold {
  readonly stratum: number;
}

export const comparisons = (period: Period): Comparisons => {
  const { ledger, strata } = period;
  const casesOf = new Map<string, ReadonlyMap<number, number>>();
  const kept = new Map<string, ByStratum>();

  const perStratum = (entries: Uint32Array, onlyFirst: boolean): ReadonlyMap<number, number> => {
    const counts = new Map<number, number>();
    for (const entry of entries) {
      if (onlyFirst && ledger.first[entry] === 0) continue;
      const stratum = strata.of[ledger.cases[entry] ?? 0] ?? 0;
      counts.set(stratum, (counts.get(stratum) ?? 0) + 1);
    }
    return counts;
  };

  const counts = (facts: readonly number[], target: number): ByStratum => {
    const name = facts.join();
    const known = kept.get(`${name}>${target}`);
    if (known) return known;
    const cases = casesOf.get(name) ?? perStratum(matching(ledger, facts, [period.from, period.until]), true);
    casesOf.set(name, cases);
    const hits = perStratum(matching(ledger, facts, period.targetRange(target)), false);
    const both = new Map([...cases].map(([at, count]) => [at, { cases: count, hits: hits.get(at) ?? 0 }]));
    kept.set(`${name}>${target}`, both);
    return both;
  };

  return {
    counts,
    againstAll: (facts, target) =>
      [...counts(facts, target)].map(([stratum, { cases, hits }]) => ({
        stratum,
        all: period.byStratum[stratum] ?? 0,
        target: period.targetIn(target, stratum),
        chosen: cases,
        hits,
      })),
    against: (facts, simpler, target) => {
      const wider = counts(simpler, target);
      return [...counts(facts, target)].map(([stratum, { cases, hits }]) => ({
        all: wider.get(stratum)?.cases ?? 0,
        target: wider.get(stratum)?.hits ?? 0,
        chosen: cases,
        hits,
      }));
    },
  };
};
