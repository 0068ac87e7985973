import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { binOf, historyOf } from '../../../../shared/domain/checks/history/quantity-histogram.ts';

const histogramOf = (quantities: readonly number[]) => {
  const histogram = new Map<number, number>();
  for (const quantity of quantities)
    histogram.set(binOf(quantity), (histogram.get(binOf(quantity)) ?? 0) + 1);
  return histogram;
};

/** The value that this share does not exceed. */
const quantileOf = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share - 1e-9) - 1)] as number;

/** Width of a bin on the scale of powers of ten. */
const BIN = 0.05;

const quantity = fc.double({ min: 1e-12, max: 1e15, noNaN: true, noDefaultInfinity: true });

test('median and deviation are those of the quantities themselves, to two bins', () => {
  fc.assert(
    fc.property(fc.array(quantity, { minLength: 1, maxLength: 60 }), (quantities) => {
      const logs = quantities.map(Math.log10);
      const median = quantileOf(logs, 0.5);
      const distance = quantileOf(
        logs.map((log) => Math.abs(log - median)),
        0.5,
      );
      const tails = [median - quantileOf(logs, 0.05), quantileOf(logs, 0.95) - median];
      const deviation = Math.max(0.5, 1.4826 * distance, ...tails.map((tail) => tail / 1.6449));
      const history = historyOf(histogramOf(quantities));
      expect(history?.count).toBe(quantities.length);
      expect(Math.abs((history?.median ?? Number.NaN) - median)).toBeLessThanOrEqual(BIN);
      expect(Math.abs((history?.deviation ?? Number.NaN) - deviation)).toBeLessThanOrEqual(1.4826 * 2 * BIN);
    }),
  );
});

test('one in thirty that is wrong by a million moves neither much', () => {
  const right = Array.from({ length: 300 }, (_, i) => 10 * 1.01 ** i);
  const clean = historyOf(histogramOf(right));
  const spoilt = historyOf(histogramOf([...right, ...right.slice(0, 10).map((value) => value * 1e6)]));
  expect(Math.abs((spoilt?.median ?? 0) - (clean?.median ?? 0))).toBeLessThan(0.1);
  expect((spoilt?.deviation ?? 0) / (clean?.deviation ?? 1)).toBeLessThan(1.3);
});

test('goods that are always found alike have a deviation nevertheless', () => {
  expect(historyOf(histogramOf([1, 1, 1, 1]))?.deviation).toBe(0.5);
});

test('of nothing there is no history', () => {
  expect(historyOf(new Map())).toBeUndefined();
});
