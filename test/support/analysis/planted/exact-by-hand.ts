import type { Fourfold } from '../../../../shared/domain/analysis/indicators/statistics/hypergeometric.ts';

/** n choose k in whole numbers, without rounding. */
const choose = (n: number, k: number): bigint => {
  let [above, below] = [1n, 1n];
  for (let i = 0; i < k; i += 1) {
    above *= BigInt(n - i);
    below *= BigInt(i + 1);
  }
  return above / below;
};

/** Quotient of two whole numbers of any length, to the precision of a number, however small. */
const quotient = (above: bigint, below: bigint): number => {
  if (above === 0n) return 0;
  let shift = 0;
  let scaledUp = above;
  while (scaledUp < below * 2n ** 60n) {
    scaledUp <<= 64n;
    shift += 64;
  }
  const digits = scaledUp / below;
  return Number(digits) * 2 ** (-shift / 2) * 2 ** (-shift / 2);
};

/** Ways to have exactly so many hits, of all ways. */
const ways = ({ all, target, chosen }: Fourfold, hits: number): bigint =>
  choose(target, hits) * choose(all - target, chosen - hits);

/** Fisher's one-sided p as a fraction of whole numbers. */
export const fisherByHand = (of: Fourfold): number => {
  let above = 0n;
  for (let x = of.hits; x <= Math.min(of.target, of.chosen); x += 1)
    if (of.chosen - x <= of.all - of.target) above += ways(of, x);
  return quotient(above, choose(of.all, of.chosen));
};

/** Probability of each number of hits in one table, from ways in whole numbers, each made from the one before. */
const probabilitiesByHand = (of: Fourfold): ReadonlyMap<number, number> => {
  const below = choose(of.all, of.chosen);
  const fewest = Math.max(0, of.chosen + of.target - of.all);
  const most = Math.min(of.target, of.chosen);
  const found = new Map<number, number>();
  let count = ways(of, fewest);
  for (let x = fewest; x <= most; x += 1) {
    found.set(x, quotient(count, below));
    count =
      (count * BigInt(of.target - x) * BigInt(of.chosen - x)) /
      (BigInt(x + 1) * BigInt(of.all - of.target - of.chosen + x + 1));
  }
  return found;
};

/** The sum over strata in the same way: every combination of hits, added up by their sum. */
export const stratifiedByHand = (strata: readonly Fourfold[]): number => {
  let sums = new Map([[0, 1]]);
  for (const stratum of strata) {
    const next = new Map<number, number>();
    for (const [x, probability] of probabilitiesByHand(stratum))
      for (const [sum, before] of sums) next.set(sum + x, (next.get(sum + x) ?? 0) + before * probability);
    sums = next;
  }
  const observed = strata.reduce((sum, { hits }) => sum + hits, 0);
  return [...sums]
    .filter(([sum]) => sum >= observed)
    .reduce((total, [, probability]) => total + probability, 0);
};
