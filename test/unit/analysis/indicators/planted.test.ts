import { expect, test } from '@jest/globals';
import { factName } from '../../../../shared/domain/analysis/facts.ts';
import { Indicator } from '../../../../shared/domain/analysis/indicators/indicator.ts';
import { wilson } from '../../../../shared/domain/analysis/indicators/statistics/wilson.ts';
import { minedWorld } from '../../../support/analysis/planted/mined-world.ts';
import { HABIT, PATTERNS } from '../../../support/analysis/planted/patterns.ts';

const CASES = 6000;
const SEEDS = Array.from({ length: 6 }, (_, i) => i + 1);
const PROMISED = 0.05;

/** A rate is above what was promised where even its lower bound is. */
const isKept = (wrong: number, of: number) => wilson(wrong, of).low <= PROMISED;

test('where nothing is planted, almost nothing is found', () => {
  const worlds = SEEDS.map((seed) => minedWorld({ seed, cases: CASES }));
  expect(isKept(worlds.filter(({ wrongAtFirst }) => wrongAtFirst.length > 0).length, SEEDS.length)).toBe(
    true,
  );
  expect(worlds.every(({ rulesTested }) => rulesTested.all > 10_000)).toBe(true);
});

test('the habit of one office is no pattern, however strong', () => {
  const worlds = SEEDS.map((seed) => minedWorld({ seed, cases: CASES, patterns: [HABIT(CASES)] }));
  expect(isKept(worlds.filter(({ wrong }) => wrong.length > 0).length, SEEDS.length)).toBe(true);
});

test('planted patterns are found, and little else', () => {
  const worlds = SEEDS.map((seed) =>
    minedWorld({ seed, cases: CASES, repeats: 0.1, patterns: [...PATTERNS(CASES), HABIT(CASES)] }),
  );
  const sum = (of: (world: (typeof worlds)[number]) => number) =>
    worlds.reduce((all, one) => all + of(one), 0);
  expect(sum(({ recalledAtFirst }) => recalledAtFirst) / sum(({ planted }) => planted)).toBeGreaterThan(0.6);
  expect(
    isKept(
      sum(({ wrongAtFirst }) => wrongAtFirst.length),
      sum(({ indicators }) => indicators.length),
    ),
  ).toBe(true);
});

test('an indicator carries its numbers, and they fit together', () => {
  const { indicators, offered, rulesTested } = minedWorld({
    seed: 7,
    cases: 12_000,
    patterns: PATTERNS(12_000),
  });
  expect(offered.length).toBeGreaterThan(2);
  for (const indicator of indicators) {
    expect(Indicator.parse(indicator)).toEqual(indicator);
    const { discovery, later, detections } = indicator;
    expect(discovery.rulesTested).toBe(rulesTested.all);
    expect(discovery.confidence).toBeCloseTo(discovery.hits / discovery.factCases, 12);
    expect(discovery.lift).toBeCloseTo(discovery.confidence / discovery.baseRate, 9);
    expect(discovery.steadyLiftLow).toBeLessThanOrEqual(discovery.liftLow);
    expect(discovery.steadyLiftLow).toBeGreaterThanOrEqual(1.5);
    expect(discovery.commonOdds.steadyLow).toBeGreaterThan(1);
    expect(discovery.testedP).toBeGreaterThanOrEqual(discovery.p);
    expect(discovery.q).toBeLessThanOrEqual(PROMISED);
    expect(discovery.until < later.from).toBe(true);
    expect(discovery.administrations).toBeGreaterThan(1);
    expect(detections.targeted + detections.randomOrRoutine + detections.other).toBe(
      discovery.hits + later.hits,
    );
    expect(indicator.caseIds.length).toBe(Math.min(50, discovery.hits + later.hits));
    expect(indicator.quantities.reduce((cases, one) => cases + one.cases, 0)).toBe(
      discovery.hits + later.hits,
    );
  }
});

test('the same cases give the same indicators, whatever is found beside them', () => {
  const [once, again] = [1, 2].map(() => minedWorld({ seed: 3, cases: CASES, patterns: PATTERNS(CASES) }));
  expect(once?.indicators).toEqual(again?.indicators);
  const ids = once?.indicators.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[0-9a-v]{13}$/.test(id))).toBe(true);
});

test('a pattern that ends before the later period is not offered', () => {
  const [pattern] = PATTERNS(12_000);
  if (!pattern) throw new Error('There are patterns.');
  const { offered, indicators } = minedWorld({
    seed: 5,
    cases: 12_000,
    patterns: [{ ...pattern, volume: 400, until: '2024-12-31' }],
  });
  const about = ({ facts, target }: (typeof indicators)[number]) =>
    target.product === pattern.target && facts.some((fact) => factName(fact).startsWith('goods'));
  expect(indicators.some(about)).toBe(true);
  expect(offered.some(about)).toBe(false);
});
