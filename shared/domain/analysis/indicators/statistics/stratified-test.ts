import { type Fourfold, fewestHits, mostHits, probabilityOf } from './hypergeometric.ts';
import { normalTail } from './normal-tail.ts';

/** Up to so many possible counts of hits they are all added up; beyond, the approximation is near enough (see the tests). */
const EXACT_UP_TO = 300;

/** Strata in which hits can be more or fewer: the others say nothing. */
const telling = (strata: readonly Fourfold[]): Fourfold[] =>
  strata.filter((stratum) => stratum.all > 1 && mostHits(stratum) > fewestHits(stratum));

/** Probabilities of 0, 1, 2 … hits above the fewest, over all strata together. */
const distribution = (strata: readonly Fourfold[]): Float64Array => {
  let sum: Float64Array = Float64Array.of(1);
  for (const stratum of strata) {
    const least = fewestHits(stratum);
    const range = mostHits(stratum) - least + 1;
    const next = new Float64Array(sum.length + range - 1);
    for (let x = 0; x < range; x += 1) {
      const probability = probabilityOf({ ...stratum, hits: least + x });
      for (let i = 0; i < sum.length; i += 1) next[i + x] = (next[i + x] ?? 0) + (sum[i] ?? 0) * probability;
    }
    sum = next;
  }
  return sum;
};

const exact = (strata: readonly Fourfold[]): number => {
  const above = strata.reduce((sum, stratum) => sum + stratum.hits - fewestHits(stratum), 0);
  const probabilities = distribution(strata);
  let tail = 0;
  for (let i = probabilities.length - 1; i >= above; i -= 1) tail += probabilities[i] ?? 0;
  return Math.min(1, tail);
};

/**
 * The statistic of Cochran, Mantel and Haenszel as a normal deviate, half a hit less for continuity, and corrected for
 * skewness by the first term of Cornish and Fisher, without which its far tail comes out too small.
 */
const deviate = (strata: readonly Fourfold[]): number => {
  let [excess, variance, third] = [-0.5, 0, 0];
  for (const { all: N, target: K, chosen: n, hits } of strata) {
    const spread = ((n * K) / N) * ((N - K) / N) * ((N - n) / (N - 1));
    excess += hits - (n * K) / N;
    variance += spread;
    if (N > 2) third += (spread * (N - 2 * K) * (N - 2 * n)) / (N * (N - 2));
  }
  const z = excess / Math.sqrt(variance);
  const skew = third / variance ** 1.5;
  // Past its turning point the correction would make a greater excess weigh less.
  const until = skew > 0 ? Math.min(z, 1.5 / skew) : z;
  return z - (skew * (until * until - 1)) / 6;
};

/**
 * One-sided test of whether target and facts go together within strata: how probable so many hits or more are, were
 * they independent in each stratum. Exact, conditional on the margins of every stratum (sum of hypergeometric counts),
 * where there are few; else by Cochran, Mantel and Haenszel. 1 where no stratum says anything.
 */
export const stratifiedTest = (strata: readonly Fourfold[]): number => {
  const told = telling(strata);
  if (told.length === 0) return 1;
  const range = told.reduce((sum, stratum) => sum + mostHits(stratum) - fewestHits(stratum), 0);
  return range <= EXACT_UP_TO ? exact(told) : normalTail(deviate(told));
};
