import { matching } from '../ledger/matching.ts';
import type { Period } from '../ledger/period.ts';
import type { Fourfold } from '../statistics/hypergeometric.ts';
import { type ByStratum, casesByStratum, hitsByStratum } from './by-stratum.ts';
import type { StratumTable } from './weigh.ts';

/** Compares a rule with simpler ones, stratum by stratum; what many rules are compared with is counted once. */
export type Against = (
  simpler: readonly number[],
  rule: { readonly target: number; readonly strata: readonly StratumTable[] },
) => Fourfold[];

export const comparisons = (period: Period): Against => {
  const cases = new Map<string, ByStratum>();
  const hits = new Map<string, ByStratum>();
  const kept = (known: Map<string, ByStratum>, name: string, count: () => ByStratum): ByStratum => {
    const found = known.get(name) ?? count();
    known.set(name, found);
    return found;
  };

  return (simpler, { target, strata }) => {
    const name = simpler.join();
    const among = kept(cases, name, () =>
      casesByStratum(period, matching(period.ledger, simpler, [period.from, period.until])),
    );
    const found = kept(hits, `${name}>${target}`, () =>
      hitsByStratum(period, matching(period.ledger, simpler, period.targetRange(target))),
    );
    return strata.map(({ stratum, chosen, hits: both }) => ({
      all: among.get(stratum) ?? 0,
      target: found.get(stratum) ?? 0,
      chosen,
      hits: both,
    }));
  };
};
