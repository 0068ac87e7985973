import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { MEASURES, type MeasureName, type Score } from '../../../shared/domain/scorecards/score.ts';
import { standingOf } from '../../../shared/domain/scorecards/standing.ts';

const scoreOf = (i: number, value: number | undefined, cases = 5): Score => ({
  office: `NCP-${String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26))}`,
  name: `Office number ${i}`,
  role: 'NCP',
  rilo: 'RILO-COLOGNE',
  month: '2026-05',
  asOf: '2026-06-01T03:00:00.000Z',
  cases,
  values: value === undefined ? {} : { 'lag-p50': value, quality: value },
});
const own = 'NCP-AA';
const nobody = () => false;
const asked = { measure: 'lag-p50', office: own, isReadable: nobody } as const;
const scores = (...values: readonly number[]) => values.map((value, i) => scoreOf(i, value));

test('a position is the one that the measure says is better', () => {
  const five = scores(10, 40, 30, 20, 5);
  expect(standingOf(five, asked)).toEqual({
    measure: 'lag-p50',
    unit: 'days',
    better: 'lower',
    offices: 5,
    own: { value: 10, rank: 2, quartile: 2 },
  });
  expect(standingOf(five, { ...asked, measure: 'quality' }).own).toEqual({ value: 10, rank: 4, quartile: 4 });
  expect(standingOf(scores(7, 7, 7, 7, 9), asked).own).toMatchObject({ rank: 1 });
});

describe('the floor of five', () => {
  test('four offices are no comparison: neither position nor their number is told', () => {
    expect(standingOf(scores(1, 2, 3, 4), asked)).toEqual({
      measure: 'lag-p50',
      unit: 'days',
      better: 'lower',
      own: { value: 1 },
    });
  });

  test('an office with four cases stands in no comparison', () => {
    const four = [...scores(1, 2, 3, 4), scoreOf(4, 5, 4)];
    expect(standingOf(four, asked).offices).toBeUndefined();
    expect(standingOf([...four, scoreOf(5, 6)], asked).offices).toBe(5);
  });

  test('an own office with too few cases, or without the measure, has no position', () => {
    for (const mine of [scoreOf(0, 1, 4), scoreOf(0, undefined)]) {
      const { own: position, offices } = standingOf([mine, ...scores(0, 2, 3, 4, 5, 6).slice(1)], asked);
      expect(position).toBeUndefined();
      expect(offices).toBe(5);
    }
  });

  test('boundaries of quarters are told of twenty offices and more', () => {
    const values = Array.from({ length: 20 }, (_, i) => i + 1);
    expect(standingOf(scores(...values.slice(1)), asked).quartiles).toBeUndefined();
    expect(standingOf(scores(...values), asked).quartiles).toEqual({ first: 5.5, median: 11, third: 16 });
  });

  test('offices of another kind are no peers', () => {
    const rilos = scores(1, 2, 3, 4, 5).map((score): Score => ({ ...score, role: 'RILO' }));
    expect(standingOf(rilos, asked).offices).toBeUndefined();
  });
});

test('no office learns the name or the value of another', () => {
  const names = Object.keys(MEASURES) as MeasureName[];
  fc.assert(
    fc.property(
      // Values that nothing else in an answer is equal to.
      fc.uniqueArray(fc.integer({ min: 1_000_001, max: 9_999_999 }), { minLength: 1, maxLength: 40 }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 40, maxLength: 40 }),
      fc.constantFrom(...names),
      (values, cases, measure) => {
        const all = values.map((value, i) => ({
          ...scoreOf(i, value, cases[i]),
          role: MEASURES[measure].of,
          values: { [measure]: value },
        }));
        const told = JSON.stringify(standingOf(all, { measure, office: own, isReadable: nobody }));
        for (const { office, name, values: theirs } of all.slice(1)) {
          expect(told).not.toContain(office);
          expect(told).not.toContain(`"${name}"`);
          expect(told).not.toContain(String(theirs[measure]));
        }
        const compared = all.filter((score) => score.cases >= 5).length;
        const {
          offices,
          own: position,
          named,
        } = standingOf(all, { measure, office: own, isReadable: nobody });
        expect(offices).toBe(compared >= 5 ? compared : undefined);
        if (compared < 5) expect(position?.rank ?? position?.quartile).toBeUndefined();
        expect(named).toBeUndefined();
      },
    ),
  );
});

test('whoever may read scorecards sees those by name, and no others', () => {
  const six = scores(3, 1, 2, 6, 5, 4);
  const isReadable = ({ office }: Score) => office === 'NCP-AB' || office === 'NCP-AE';
  expect(standingOf(six, { ...asked, office: 'RILO-COLOGNE', isReadable }).named).toEqual([
    { office: 'NCP-AB', name: 'Office number 1', value: 1, rank: 1 },
    { office: 'NCP-AE', name: 'Office number 4', value: 5, rank: 5 },
  ]);
});
