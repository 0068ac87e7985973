import { expect, test } from '@jest/globals';
import { PLANTED_ERRORS } from '../../../infra/local/demo/errors/planted-errors.ts';
import { ALL_CHECKS } from '../../../shared/domain/checks/all-checks.ts';
import { precisionOf, recallOf, scoresOf } from '../../support/checks/recall.ts';

/** What only reference lists tell, and what no reported case can lack. */
const NOT_PLANTED = [
  'hs-unknown',
  'locode-unknown',
  'product-and-category',
  'short-form-incomplete',
  'species-and-appendix',
];

test('an error is planted for each check that can find one in a report', () => {
  const planted = PLANTED_ERRORS.map(({ code }) => code).sort();
  const checks = ALL_CHECKS.map(({ code }) => code).filter((code) => !NOT_PLANTED.includes(code));
  expect(planted).toEqual(checks.sort());
});

test('checks find what was planted, and hardly anything else', () => {
  const { scores } = scoresOf([
    { seed: 1953, count: 2000, until: new Date('2026-06-30T00:00:00Z'), share: 0.5, rilo: 'RILO-COLOGNE' },
  ]);
  const planted = scores.filter((score) => score.planted > 0);
  expect(planted.map(({ code }) => code)).toEqual(
    PLANTED_ERRORS.map(({ code }) => code).sort((a, b) => a.localeCompare(b)),
  );
  expect(planted.filter((score) => recallOf(score) < 0.95)).toEqual([]);
  expect(scores.filter((score) => precisionOf(score) < 0.9)).toEqual([]);
});
