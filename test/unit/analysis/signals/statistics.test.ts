import { expect, test } from '@jest/globals';
import { predictive } from '../../../../shared/domain/analysis/signals/outbreak/forecast.ts';
import { atLeast, upperBound } from '../../../../shared/domain/analysis/signals/statistics/count-tail.ts';
import { fitCounts } from '../../../../shared/domain/analysis/signals/statistics/fit-counts.ts';
import { dispersionOf } from '../../../../shared/domain/analysis/signals/statistics/robust-fit.ts';

/** C(n, k) as it is defined, in whole numbers. */
const choose = (n: number, k: number): bigint => {
  let value = 1n;
  for (let i = 1; i <= k; i += 1) value = (value * BigInt(n - k + i)) / BigInt(i);
  return value;
};

/** P(Bin(n, 1 / (weeks + 1)) >= y) as a fraction of whole numbers. */
const binomialTail = (n: number, y: number, weeks: number): number => {
  let sum = 0n;
  for (let k = y; k <= n; k += 1) sum += choose(n, k) * BigInt(weeks) ** BigInt(n - k);
  return Number((sum * 10n ** 60n) / BigInt(weeks + 1) ** BigInt(n)) / 1e60;
};

test.each([
  [1, 100, 2],
  [5, 52, 3],
  [40, 130, 6],
  [300, 200, 25],
])(
  'without overdispersion %i cases in %i weeks, then %i, is the exact test of two Poisson rates',
  (cases, weeks, y) => {
    const p = atLeast(y, predictive(cases / weeks, 1 / cases, 1));
    const exact = binomialTail(cases + y, y, weeks);
    expect(p / exact).toBeCloseTo(1, 8);
  },
);

test('the tail of a Poisson count is exact where it is minute', () => {
  // P(Y >= 60 | 10), added up in whole numbers: sum of 10^k / k! from 60 to 200.
  let term = 10n ** 60n * 10n ** 120n;
  for (let k = 1n; k <= 60n; k += 1n) term /= k;
  let sum = 0n;
  for (let k = 61n; k < 200n; k += 1n) {
    sum += term;
    term = (term * 10n) / k;
  }
  const exact = (Number(sum) / 1e120) * Math.exp(-10);
  expect(atLeast(60, { mean: 10, size: Number.POSITIVE_INFINITY }) / exact).toBeCloseTo(1, 9);
});

test('a negative binomial of whole size is a waiting time', () => {
  // Failures before the third success with 0.2 each: P(Y >= 9) = P(fewer than 3 successes in 11).
  const few = [0, 1, 2].reduce((sum, k) => sum + Number(choose(11, k)) * 0.2 ** k * 0.8 ** (11 - k), 0);
  expect(atLeast(9, { mean: (3 * 0.8) / 0.2, size: 3 })).toBeCloseTo(few, 12);
});

test('the bound is the least count that is seldom exceeded', () => {
  for (const forecast of [
    { mean: 0.02, size: 0.5 },
    { mean: 7.3, size: 2.5 },
    { mean: 250, size: Number.POSITIVE_INFINITY },
  ]) {
    const bound = upperBound(0.005, forecast);
    expect(atLeast(bound + 1, forecast)).toBeLessThanOrEqual(0.005);
    expect(bound === 0 || atLeast(bound, forecast) > 0.005).toBe(true);
  }
});

test('two groups have their closed form: rates, variances and dispersion', () => {
  const counts = [3, 7, 5, 20, 14, 26, 20];
  const exposures = [1, 2, 1, 2, 2, 2, 2];
  const design = counts.map((_, i) => [1, i < 3 ? 0 : 1]);
  const model = { counts, exposures, design, held: [0, 0] };
  const fit = fitCounts(model);
  expect(fit.coefficients[0]).toBeCloseTo(Math.log(15 / 4), 10);
  expect(fit.coefficients[1]).toBeCloseTo(Math.log(80 / 8 / (15 / 4)), 10);
  expect(fit.covariance[0]?.[0]).toBeCloseTo(1 / 15, 10);
  expect(fit.covariance[1]?.[1]).toBeCloseTo(1 / 15 + 1 / 80, 10);
  const expected = exposures.map((exposure, i) => exposure * (i < 3 ? 15 / 4 : 10));
  const pearson = counts.reduce(
    (sum, count, i) => sum + (count - (expected[i] ?? 1)) ** 2 / (expected[i] ?? 1),
    0,
  );
  expect(dispersionOf(model, fit)).toBeCloseTo(pearson / 5, 10);
  expect(fit.parameters).toBeCloseTo(2, 8);
});

test('a fit with trend and levels is where a slow search finds the likelihood highest', () => {
  const counts = [2, 4, 1, 6, 8, 3, 9, 12, 5, 11, 18, 6];
  const exposures = counts.map((_, i) => 1 + (i % 4) / 2);
  const design = counts.map((_, i) => [1, (i - 6) / 4, i % 3 === 1 ? 1 : 0, i % 3 === 2 ? 1 : 0]);
  const held = [0, 4, 4, 4];
  const fit = fitCounts({ counts, exposures, design, held });
  const likelihood = (beta: readonly number[]) =>
    counts.reduce((sum, count, i) => {
      const linear = (design[i] ?? []).reduce((total, x, j) => total + x * (beta[j] ?? 0), 0);
      return sum + count * linear - (exposures[i] ?? 1) * Math.exp(linear);
    }, 0) - beta.reduce((sum, value, j) => sum + ((held[j] ?? 0) * value * value) / 2, 0);
  const beta = [0, 0, 0, 0];
  for (let width = 0.5; width > 1e-9; width /= 2)
    for (let round = 0; round < 200; round += 1) {
      const before = likelihood(beta);
      for (const j of beta.keys())
        for (const step of [width, -width]) {
          const tried = beta.with(j, (beta[j] ?? 0) + step);
          if (likelihood(tried) > likelihood(beta)) beta[j] = tried[j] ?? 0;
        }
      if (likelihood(beta) === before) break;
    }
  for (const j of beta.keys()) expect(fit.coefficients[j]).toBeCloseTo(beta[j] ?? 0, 5);
});
