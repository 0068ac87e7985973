import { expect, test } from '@jest/globals';
import {
  AdmiraltyGrade,
  admiraltyOf,
  GivenGrade,
  gradeOf,
  ThreeByFiveGrade,
  threeByFiveOf,
} from '../../../shared/domain/verification/given-grade.ts';
import { Grade } from '../../../shared/domain/verification/grade.ts';
import { grades } from '../../../shared/reference/grades.ts';

const ours = (['A', 'B', 'C', 'X'] as const).flatMap((source) =>
  ([1, 2, 3, 4] as const).map((information): Grade => ({ source, information })),
);
const rank = ({ source, information }: Grade) => ['A', 'B', 'X', 'C'].indexOf(source) + information;

test('a 4x4 grade is what it is', () => {
  for (const grade of ours) expect(gradeOf(GivenGrade.parse(grade))).toEqual(grade);
});

test('a grade told in Admiralty and read back is the grade that it was', () => {
  for (const grade of ours) expect(gradeOf(AdmiraltyGrade.parse(admiraltyOf(grade)))).toEqual(grade);
});

test('a grade told in 3x5x2 and read back has gained nothing', () => {
  for (const grade of ours) {
    const back = gradeOf(ThreeByFiveGrade.parse(threeByFiveOf(grade)));
    expect(rank(back)).toBeGreaterThanOrEqual(rank(grade));
    expect(threeByFiveOf(back)).toEqual(threeByFiveOf(grade));
  }
});

test('every given grade comes to one that can be kept, worse ones to none that is better', () => {
  const places = { A: 1, B: 2, C: 3, D: 4, E: 5, F: 6 } as const;
  let last = 0;
  for (const source of ['A', 'B', 'C', 'D', 'E'] as const) {
    const kept = Grade.parse(gradeOf({ scale: 'admiralty', source, information: 1 }));
    expect('ABC'.indexOf(kept.source)).toBeGreaterThanOrEqual(last);
    last = 'ABC'.indexOf(kept.source);
  }
  for (const source of Object.keys(places) as (keyof typeof places)[])
    for (const information of [1, 2, 3, 4, 5, 6] as const)
      expect(Grade.safeParse(gradeOf({ scale: 'admiralty', source, information })).success).toBe(true);
  for (const source of [1, 2, 3] as const)
    for (const information of ['A', 'B', 'C', 'D', 'E'] as const)
      expect(Grade.safeParse(gradeOf({ scale: '3x5x2', source, information })).success).toBe(true);
});

test('a grade that belongs to no scale is refused', () => {
  for (const wrong of [
    { source: 'D', information: 1 },
    { source: 'A', information: 5 },
    { scale: '5x5x5', source: 'A', information: 1 },
    { scale: 'admiralty', source: 'X', information: 1 },
    { scale: '3x5x2', source: 'A', information: 1 },
  ])
    expect(GivenGrade.safeParse(wrong).success).toBe(false);
});

test('the list of grades names every code of the three scales in six languages', () => {
  const codes = (scale: string, { shape }: { shape: { source: unknown; information: unknown } }) =>
    (['source', 'information'] as const).flatMap((part) => {
      const { options, values } = shape[part] as { options?: unknown[]; values?: Set<unknown> };
      return [...(options ?? values ?? [])].map((code) => `${scale}/${part}=${code}`);
    });
  expect(grades.map(({ code }) => code)).toEqual([
    ...codes('4x4', Grade),
    ...codes('admiralty', AdmiraltyGrade),
    ...codes('3x5x2', ThreeByFiveGrade),
  ]);
  for (const { labels } of grades) expect(Object.keys(labels)).toHaveLength(6);
});
