import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { binOf, historyOf } from '../../../../shared/domain/checks/history/quantity-histogram.ts';

const histogramOf = (quantities: readonly number[]) => {
  const histogram = new Map<number, number>();
  for (const quantity of quantities)
    histogram.set(binOf(quantity), (histogram.get(binOf(quantity)) ?? 0) + 1);
  return histogram;
};

const medianOf = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length / 2) - 1] as number;

/** Width of a bin on the scale of powers of ten. */
const BIN = 0.05;

const quantity = fc.double({ min: 1e-12, max: 1e15, noNaN: true, noDefaultInfinity: true });

test('median and deviation are those of the quantities, to a bin', () => {
  fc.assert(
    fc.property(fc.array(quantity, { minLength: 1, maxLength: 60 }), (quantities) => {
      const logs = quantities.map(Math.log10);
      const median = medianOf(logs);
      const mad = medianOf(logs.map((log) => Math.abs(log - median)));
      const history = historyOf(histogramOf(quantities));
      expect(history?.count).toBe(quantities.length);
      expect(Math.abs((history?.median ?? 0) - median)).toBeLessThanOrEqual(BIN);
      expect(Math.abs((history?.deviation ?? 0) - Math.max(Math.log10(2), 1.4826 * mad))).toBeLessThanOrEqual(
        1.4826 * 2 * BIN,
      );
    }),
  );
});

test('one in three that is wrong moves neither much', () => {
  const right = Array.from({ length: 200 }, (_, i) => 10 * 1.01 ** i);
  const clean = historyOf(histogramOf(right));
  const spoilt = historyOf(histogramOf([...right, ...right.slice(0, 60).map((value) => value * 1e6)]));
  expect(Math.abs((spoilt?.median ?? 0) - (clean?.median ?? 0))).toBeLessThan(0.2);
  expect((spoilt?.deviation ?? 0) / (clean?.deviation ?? 1)).toBeLessThan(2);
});

test('goods that are always found alike have a deviation nevertheless', () => {
  expect(historyOf(histogramOf([1, 1, 1, 1]))?.deviation).toBeCloseTo(Math.log10(2));
});

test('of nothing there is no history', () => {
  expect(historyOf(new Map())).toBeUndefined();
});
