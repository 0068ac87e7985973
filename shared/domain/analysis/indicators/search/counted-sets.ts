import { keyCounts } from './key-counts.ts';

/** Numbers of one or two facts, the smaller first. */
export type FewFacts = readonly [fact: number] | readonly [fact: number, other: number];

/** In how many cases of the discovery period one or two facts are, and with how many hits: what rules must be better than. */
export interface CountedSets {
  keepCases(facts: FewFacts, cases: number): void;
  keepHits(facts: FewFacts, target: number, hits: number): void;
  cases(facts: FewFacts): number;
  hits(facts: FewFacts, target: number): number;
}

export const countedSets = (facts: number, targets: number): CountedSets => {
  const [cases, hits] = [keyCounts(), keyCounts()];
  const keyOf = ([fact, other = facts]: FewFacts) => fact * (facts + 1) + other;
  return {
    keepCases: (of, count) => cases.set(keyOf(of), count),
    keepHits: (of, target, count) => hits.set(keyOf(of) * targets + target, count),
    cases: (of) => cases.get(keyOf(of)),
    hits: (of, target) => hits.get(keyOf(of) * targets + target),
  };
};
