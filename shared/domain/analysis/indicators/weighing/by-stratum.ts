import type { Period } from '../ledger/period.ts';

/** How many entries lie in each stratum. */
export type ByStratum = ReadonlyMap<number, number>;

/** Cases of these entries by stratum: an entry that is not the first of its case does not count it again. */
export const casesByStratum = ({ ledger, strata }: Period, entries: Uint32Array): ByStratum => {
  const counts = new Map<number, number>();
  for (const entry of entries) {
    if (ledger.first[entry] === 0) continue;
    const stratum = strata.of[ledger.cases[entry] ?? 0] ?? 0;
    counts.set(stratum, (counts.get(stratum) ?? 0) + 1);
  }
  return counts;
};

/** Hits by stratum: a case has one entry with a target. */
export const hitsByStratum = ({ ledger, strata }: Period, entries: Uint32Array): ByStratum => {
  const counts = new Map<number, number>();
  for (const entry of entries) {
    const stratum = strata.of[ledger.cases[entry] ?? 0] ?? 0;
    counts.set(stratum, (counts.get(stratum) ?? 0) + 1);
  }
  return counts;
};
