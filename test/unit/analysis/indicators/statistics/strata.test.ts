import { expect, test } from '@jest/globals';
import { chanceOf } from '../../../../../infra/local/demo/random.ts';
import type { Fourfold } from '../../../../../shared/domain/analysis/indicators/statistics/hypergeometric.ts';
import { commonOdds, oddsRatio } from '../../../../../shared/domain/analysis/indicators/statistics/odds.ts';
import { stratifiedTest } from '../../../../../shared/domain/analysis/indicators/statistics/stratified-test.ts';
import { stratifiedByHand } from '../../../../support/analysis/planted/exact-by-hand.ts';

type Cells = readonly [a: number, b: number, c: number, d: number];

const table = ([a, b, c, d]: Cells): Fourfold => ({
  all: a + b + c + d,
  target: a + c,
  chosen: a + b,
  hits: a,
});

/** Admitted and rejected men, admitted and rejected women, by department (Bickel and others, Science 187:398, 1975). */
const BERKELEY = (
  [
    [512, 313, 89, 19],
    [353, 207, 17, 8],
    [120, 205, 202, 391],
    [138, 279, 131, 244],
    [53, 138, 94, 299],
    [22, 351, 24, 317],
  ] as const
).map(table);

/** Rabbits cured by penicillin at once or later, by dose (Mantel 1963; Agresti, Categorical Data Analysis). */
const RABBITS = (
  [
    [0, 6, 0, 5],
    [3, 3, 0, 6],
    [6, 0, 2, 4],
    [5, 1, 6, 0],
    [2, 0, 5, 0],
  ] as const
).map(table);

test('admissions to Berkeley: 1.84 all together, 0.905 (0.772 to 1.060) within departments', () => {
  const [a, b, c, d] = [1198, 1493, 557, 1278];
  expect(oddsRatio(table([a, b, c, d]))).toBeCloseTo(1.841, 2);
  const { ratio, low, high, steadyLow } = commonOdds(BERKELEY);
  expect(ratio).toBeCloseTo(0.9046968, 6);
  expect(low).toBeCloseTo(0.7719074, 6);
  expect(high).toBeCloseTo(1.0603298, 6);
  expect(steadyLow).toBeLessThan(low);
});

test('rabbits: a common odds ratio of 7 (1.03 to 47.7), exact one-sided p 0.01997', () => {
  const { ratio, low, high } = commonOdds(RABBITS);
  expect([ratio, low, high]).toEqual([
    expect.closeTo(7, 9),
    expect.closeTo(1.026713, 5),
    expect.closeTo(47.725133, 4),
  ]);
  expect(stratifiedTest(RABBITS)).toBeCloseTo(0.01997, 5);
});

const anyStrata = (seed: number, most: number, size: number) => {
  const chance = chanceOf(seed);
  return Array.from({ length: chance.int(1, most) }, () => {
    const all = chance.int(2, size);
    const [target, chosen] = [chance.int(0, all), chance.int(0, all)];
    const [fewest, highest] = [Math.max(0, chosen + target - all), Math.min(target, chosen)];
    const expected = Math.round((chosen * target) / all);
    return { all, target, chosen, hits: Math.min(highest, Math.max(fewest, expected + chance.int(0, 3))) };
  });
};

test('few strata: equal to sums of whole numbers over every combination', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const strata = anyStrata(seed, 5, 60);
    const byHand = stratifiedByHand(strata);
    expect(stratifiedTest(strata) / byHand).toBeCloseTo(1, 9);
  }
});

test('many hits: the approximation stays within a fourth of the exact p, down to 1e-9', () => {
  let compared = 0;
  for (let seed = 1; seed <= 25; seed += 1) {
    const strata = anyStrata(seed, 4, 600);
    const range = strata.reduce((sum, of) => sum + Math.min(of.target, of.chosen), 0);
    const byHand = stratifiedByHand(strata);
    if (range <= 300 || byHand < 1e-9) continue;
    compared += 1;
    expect(Math.abs(Math.log(stratifiedTest(strata) / byHand))).toBeLessThan(0.25);
  }
  expect(compared).toBeGreaterThan(5);
});

test('strata that cannot say anything say nothing', () => {
  expect(stratifiedTest([{ all: 10, target: 0, chosen: 4, hits: 0 }])).toBe(1);
  expect(commonOdds([{ all: 10, target: 10, chosen: 4, hits: 4 }]).ratio).toBeNaN();
  expect(commonOdds([table([5, 0, 3, 20])]).ratio).toBe(Number.POSITIVE_INFINITY);
  expect(commonOdds([table([5, 0, 3, 20])]).low).toBeGreaterThan(1);
  expect(commonOdds([table([0, 5, 3, 20])])).toMatchObject({ ratio: 0, low: 0, steadyLow: 0 });
});
