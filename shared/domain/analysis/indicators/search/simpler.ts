import type { CountedSets, FewFacts } from './counted-sets.ts';

/** The simpler combinations of one, two or three facts, itself and the empty one left out. */
export const simplerThan = (facts: readonly number[]): FewFacts[] => {
  const [a = 0, b = 0, c = 0] = facts;
  if (facts.length === 1) return [];
  if (facts.length === 2) return [[a], [b]];
  return [[a, b], [a, c], [b, c], [a], [b], [c]];
};

/** Those with one fact less. */
export const directlySimpler = (facts: readonly number[]): FewFacts[] =>
  simplerThan(facts).filter((simpler) => simpler.length === facts.length - 1);

/** Cases and hits of each simpler combination. */
export const simplerCounts = (facts: readonly number[], target: number, counted: CountedSets) =>
  simplerThan(facts).map((of) => ({ cases: counted.cases(of), hits: counted.hits(of, target) }));
