import { expect, test } from '@jest/globals';
import { designEffect } from '../../../../../shared/domain/analysis/indicators/statistics/design-effect.ts';
import { falseDiscoveryRates } from '../../../../../shared/domain/analysis/indicators/statistics/false-discovery.ts';
import { normalTail } from '../../../../../shared/domain/analysis/indicators/statistics/normal-tail.ts';
import { wilson } from '../../../../../shared/domain/analysis/indicators/statistics/wilson.ts';
import { figuresOf } from '../../../../../shared/domain/analysis/indicators/weighing/evidence.ts';

test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('Wilson for %i of %i as in Newcombe, Statistics in Medicine 17:857, 1998', (hits, of, low, high) => {
  expect(wilson(hits, of).low).toBeCloseTo(low, 4);
  expect(wilson(hits, of).high).toBeCloseTo(high, 4);
});

test('the fifteen p-values of Benjamini and Hochberg 1995: four are discoveries at 5 %', () => {
  const p = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ];
  const rates = falseDiscoveryRates(Float64Array.from(p, (one) => one * p.length));
  expect([...rates].map((rate) => rate <= 0.05)).toEqual(p.map((_, i) => i < 4));
  expect(rates[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
  expect(rates[5]).toBeCloseTo((0.0298 * 15) / 7, 12);
});

test('tests that are not listed count all the same, in whatever order they come', () => {
  const listed = falseDiscoveryRates(Float64Array.of(0.04 * 1000, 0.00001 * 1000, 0.00004 * 1000));
  expect([...listed]).toEqual([1, expect.closeTo(0.01, 12), expect.closeTo(0.02, 12)]);
});

test.each([
  [0, 0.5],
  [1.959963984540054, 0.025],
  [-1, 0.841344746068543],
  [5, 2.866515718791939e-7],
  [10, 7.61985302416047e-24],
  [30, 4.906713927148187e-198],
])('the normal tail beyond %d', (z, tail) => {
  expect(normalTail(z) / tail).toBeCloseTo(1, 6);
});

test('clusters that are all or nothing are worth one case each; independent cases are worth all', () => {
  const alike = Array.from({ length: 50 }, (_, i): [number, number] => [8, i % 2 === 0 ? 8 : 0]);
  expect(designEffect(alike)).toBeCloseTo((8 * 50) / 49, 12);
  expect(designEffect(Array.from({ length: 50 }, (): [number, number] => [8, 4]))).toBe(1);
  expect(designEffect([[60, 24]])).toBe(1);
});

test('rice from South America: 20,000 seizures, 2,400 of cocaine, 60 with rice, 24 with both', () => {
  const figures = figuresOf({ all: 20_000, target: 2400, chosen: 60, hits: 24 });
  expect(figures.confidence).toBeCloseTo(0.4, 12);
  expect(figures.lift).toBeCloseTo(3.33, 2);
  expect(figures.liftLow).toBeCloseTo(2.38, 2);
  expect(figures.p / 3.3e-8).toBeCloseTo(1, 1);
  expect(figures.leverage).toBeCloseTo(24 / 20_000 - (60 / 20_000) * 0.12, 12);
  const [few, weak] = [
    figuresOf({ all: 20_000, target: 2400, chosen: 3, hits: 3 }),
    figuresOf({ all: 20_000, target: 2400, chosen: 5000, hits: 780 }),
  ];
  expect([few.lift, few.p / 1.7e-3]).toEqual([expect.closeTo(8.33, 2), expect.closeTo(1, 1)]);
  expect([weak.lift, weak.liftLow < 1.5]).toEqual([expect.closeTo(1.3, 2), true]);
  expect(weak.p).toBeLessThan(1e-18);
});
