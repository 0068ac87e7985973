import type { QuantityHistory } from './quantity-history.ts';

/** Twenty bins for each power of ten: neighbours lie 12 % apart, far less than seizures of one kind of goods do. */
const BINS_PER_DECADE = 20;

/** How often quantities fell into each bin, by the number of the bin. */
export type QuantityHistogram = ReadonlyMap<number, number>;

/** Bin of a quantity, which is more than 0. */
export const binOf = (quantity: number): number => Math.floor(Math.log10(quantity) * BINS_PER_DECADE);

/** Log10 of the quantity in the middle of a bin. */
const middleOf = (bin: number): number => (bin + 0.5) / BINS_PER_DECADE;

/**
 * Some goods are nearly always found in the same quantity, one pistol at a time. Without a floor the fifth would be
 * without example; with this one a hundred are.
 */
const LEAST_DEVIATION = 0.5;

/** Makes the median absolute deviation of normal values their standard deviation. */
const FROM_MEDIAN = 1.4826;

/**
 * Seizures have longer tails than normal values have: many pockets, a few containers. The nearer a twentieth is to the
 * median, the less it says; where it lies further out than the median deviation promises, it counts. Fewer errors than
 * one in twenty still move nothing.
 */
const TAIL = { share: 0.05, deviations: 1.6449 };

type Weighed = readonly [value: number, count: number];

/** The value that this share of the values does not exceed; sorted by value. */
const quantileOf = (
  sorted: readonly Weighed[],
  { count, share }: { count: number; share: number },
): number => {
  let passed = 0;
  for (const [value, times] of sorted) {
    passed += times;
    if (passed >= count * share) return value;
  }
  return sorted.at(-1)?.[0] ?? 0;
};

const sorted = (values: readonly Weighed[]): Weighed[] => [...values].sort(([a], [b]) => a - b);

/** Median and robust deviation, exact to a bin; nothing where nothing was counted. */
export const historyOf = (histogram: QuantityHistogram): QuantityHistory | undefined => {
  const values = sorted([...histogram].map(([bin, count]): Weighed => [middleOf(bin), count]));
  const count = values.reduce((sum, [, times]) => sum + times, 0);
  if (count === 0) return undefined;
  const at = (share: number) => quantileOf(values, { count, share });
  const median = at(0.5);
  const distances = sorted(values.map(([value, times]): Weighed => [Math.abs(value - median), times]));
  const fromMedian = FROM_MEDIAN * quantileOf(distances, { count, share: 0.5 });
  const [low, high] = [median - at(TAIL.share), at(1 - TAIL.share) - median];
  const fromTails = Math.max(low, high) / TAIL.deviations;
  return { count, median, deviation: Math.max(LEAST_DEVIATION, fromMedian, fromTails) };
};
