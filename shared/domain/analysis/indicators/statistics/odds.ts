import type { Fourfold } from './hypergeometric.ts';
import { type Interval, Z95 } from './wilson.ts';

/** The four cells: facts and target, facts alone, target alone, neither. */
const cells = ({ all, target, chosen, hits }: Fourfold) =>
  [hits, chosen - hits, target - hits, all - target - chosen + hits] as const;

/** Odds ratio with a half added to each cell, so that an empty one does not make it endless (Haldane 1956). */
export const oddsRatio = (of: Fourfold): number => {
  const [a, b, c, d] = cells(of);
  return ((a + 0.5) * (d + 0.5)) / ((b + 0.5) * (c + 0.5));
};

export interface CommonOdds extends Interval {
  /** Infinite where no stratum has facts without the target and target without the facts. */
  readonly ratio: number;
  readonly steadyLow: number;
}

/**
 * The odds ratio common to all strata (Mantel and Haenszel 1959) with the 95 % interval of Robins, Breslow and
 * Greenland (Biometrics 42:311, 1986), which holds for few large strata and for many small ones. A ratio of 0 or
 * without end is bounded by adding a half to each cell of the strata taken together. NaN where no stratum says anything.
 *
 * That interval takes the ratio for the same everywhere. `steadyLow` does not: its lower bound is also as far away as
 * the strata differ from each other (the variance of a ratio of sums, strata being drawn anew).
 */
export const commonOdds = (strata: readonly Fourfold[]): CommonOdds => {
  let [R, S, PR, PSQR, QS] = [0, 0, 0, 0, 0];
  const parts: (readonly [r: number, s: number])[] = [];
  for (const stratum of strata) {
    if (stratum.all === 0) continue;
    const [a, b, c, d] = cells(stratum);
    const [r, s] = [(a * d) / stratum.all, (b * c) / stratum.all];
    const [p, q] = [(a + d) / stratum.all, (b + c) / stratum.all];
    if (r + s > 0) parts.push([r, s]);
    R += r;
    S += s;
    PR += p * r;
    PSQR += p * s + q * r;
    QS += q * s;
  }
  if (R === 0 && S === 0)
    return { ratio: Number.NaN, low: Number.NaN, high: Number.NaN, steadyLow: Number.NaN };
  if (R === 0 || S === 0) return bounded(strata, R === 0 ? 0 : Number.POSITIVE_INFINITY);
  const ratio = R / S;
  const deviation = Math.sqrt(PR / (2 * R * R) + PSQR / (2 * R * S) + QS / (2 * S * S));
  const low = ratio * Math.exp(-Z95 * deviation);
  const between = parts.reduce((sum, [r, s]) => sum + (r / R - s / S) ** 2, 0);
  const spread = parts.length < 2 ? 0 : Math.sqrt((between * parts.length) / (parts.length - 1));
  const steadyLow = Math.min(low, ratio * Math.exp(-Z95 * spread));
  return { ratio, low, high: ratio * Math.exp(Z95 * deviation), steadyLow };
};

/** Woolf's interval with Haldane's half, over the strata that can say something. */
const bounded = (strata: readonly Fourfold[], ratio: number): CommonOdds => {
  const sum = [0, 0, 0, 0];
  for (const stratum of strata) {
    const of = cells(stratum);
    const [a, b, c, d] = of;
    if ((a + b) * (c + d) * (a + c) * (b + d) === 0) continue;
    of.forEach((cell, i) => {
      sum[i] = (sum[i] ?? 0) + cell;
    });
  }
  const [a = 0, b = 0, c = 0, d = 0] = sum.map((cell) => cell + 0.5);
  const log = Math.log((a * d) / (b * c));
  const half = Z95 * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
  return ratio === 0
    ? { ratio, low: 0, high: Math.exp(log + half), steadyLow: 0 }
    : { ratio, low: Math.exp(log - half), high: ratio, steadyLow: Math.exp(log - half) };
};
