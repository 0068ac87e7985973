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
 * Some goods are nearly always found one at a time. Without a floor the second pistol would be without example; with
 * a standard deviation of at least a factor of two, four of them are a factor of sixteen.
 */
const LEAST_DEVIATION = Math.log10(2);

/** Makes the median absolute deviation of normal values their standard deviation. */
const TO_STANDARD_DEVIATION = 1.4826;

type Weighed = readonly [value: number, count: number];

const medianOf = (values: readonly Weighed[], count: number): number => {
  let passed = 0;
  for (const [value, times] of [...values].sort(([a], [b]) => a - b)) {
    passed += times;
    if (passed * 2 >= count) return value;
  }
  return 0;
};

/** Median and robust deviation, exact to a bin; nothing where nothing was counted. */
export const historyOf = (histogram: QuantityHistogram): QuantityHistory | undefined => {
  const values = [...histogram].map(([bin, count]): Weighed => [middleOf(bin), count]);
  const count = values.reduce((sum, [, times]) => sum + times, 0);
  if (count === 0) return undefined;
  const median = medianOf(values, count);
  const spread = medianOf(
    values.map(([value, times]): Weighed => [Math.abs(value - median), times]),
    count,
  );
  return { count, median, deviation: Math.max(LEAST_DEVIATION, TO_STANDARD_DEVIATION * spread) };
};
