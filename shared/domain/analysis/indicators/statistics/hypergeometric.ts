import { logChoose } from './log-factorial.ts';

/**
 * A table of two by two: of `all` cases, `target` carried the target, `chosen` have the facts, and `hits` both.
 * Whole numbers, hits ≤ chosen, target ≤ all.
 */
export interface Fourfold {
  readonly all: number;
  readonly target: number;
  readonly chosen: number;
  readonly hits: number;
}

export const fewestHits = ({ all, target, chosen }: Omit<Fourfold, 'hits'>): number =>
  Math.max(0, chosen + target - all);
export const mostHits = ({ target, chosen }: Pick<Fourfold, 'target' | 'chosen'>): number =>
  Math.min(target, chosen);

/** Probability of exactly so many hits, were facts and target independent. */
export const probabilityOf = ({ all, target, chosen, hits }: Fourfold): number =>
  Math.exp(logChoose(target, hits) + logChoose(all - target, chosen - hits) - logChoose(all, chosen));

/** Terms below this share of the sum no longer change it. */
const NEGLIGIBLE = 1e-17;

/** Sum of the probabilities from `first` on upwards or downwards, each from the one before. */
const tail = (of: Fourfold, upwards: boolean): number => {
  const { all, target, chosen } = of;
  const end = upwards ? mostHits(of) : fewestHits(of);
  let term = probabilityOf(of);
  let sum = term;
  for (let x = of.hits; x !== end; ) {
    if (upwards) {
      term *= ((target - x) * (chosen - x)) / ((x + 1) * (all - target - chosen + x + 1));
      x += 1;
    } else {
      term *= (x * (all - target - chosen + x)) / ((target - x + 1) * (chosen - x + 1));
      x -= 1;
    }
    sum += term;
    if (term < sum * NEGLIGIBLE) break;
  }
  return sum;
};

/**
 * Fisher's exact test, one-sided: how probable so many hits or more are, were facts and target independent. Terms of
 * the smaller tail are added up from their logarithms, so that 1e-200 is as exact as 0.2.
 * R. A. Fisher, The Design of Experiments, 1935.
 */
export const fisherExact = (of: Fourfold): number => {
  if (of.hits <= fewestHits(of)) return 1;
  const expected = (of.chosen * of.target) / of.all;
  return of.hits > expected
    ? Math.min(1, tail(of, true))
    : Math.max(0, 1 - tail({ ...of, hits: of.hits - 1 }, false));
};
