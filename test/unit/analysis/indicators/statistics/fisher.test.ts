import { expect, test } from '@jest/globals';
import { chanceOf } from '../../../../../infra/local/demo/random.ts';
import { fisherExact } from '../../../../../shared/domain/analysis/indicators/statistics/hypergeometric.ts';
import { logFactorial } from '../../../../../shared/domain/analysis/indicators/statistics/log-factorial.ts';
import { fisherByHand } from '../../../../support/analysis/planted/exact-by-hand.ts';

test('the lady who tastes tea (Fisher 1935): 1/70 for all cups, 17/70 for three of four', () => {
  expect(fisherExact({ all: 8, target: 4, chosen: 4, hits: 4 })).toBeCloseTo(1 / 70, 14);
  expect(fisherExact({ all: 8, target: 4, chosen: 4, hits: 3 })).toBeCloseTo(17 / 70, 14);
  expect(fisherExact({ all: 8, target: 4, chosen: 4, hits: 0 })).toBe(1);
});

test('equals sums of whole numbers for any table, down to 1e-300', () => {
  const chance = chanceOf(1935);
  for (let i = 0; i < 150; i += 1) {
    const all = chance.int(2, 800);
    const [target, chosen] = [chance.int(1, all), chance.int(1, all)];
    const hits = chance.int(Math.max(0, chosen + target - all), Math.min(target, chosen));
    const byHand = fisherByHand({ all, target, chosen, hits });
    if (byHand < 1e-300) continue;
    expect(fisherExact({ all, target, chosen, hits }) / byHand).toBeCloseTo(1, 9);
  }
});

test('a tail of a large store is as exact', () => {
  const of = { all: 20_000, target: 900, chosen: 200, hits: 60 };
  const byHand = fisherByHand(of);
  expect(byHand).toBeLessThan(1e-25);
  expect(fisherExact(of) / byHand).toBeCloseTo(1, 7);
});

test('logarithms of factorials go on where the table ends', () => {
  let sum = 0;
  for (let n = 1; n <= 5000; n += 1) {
    sum += Math.log(n);
    if (n > 1000) expect(Math.abs(logFactorial(n) / sum - 1)).toBeLessThan(1e-12);
  }
});
