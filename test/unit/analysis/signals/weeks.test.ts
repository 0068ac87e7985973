import { expect, test } from '@jest/globals';
import {
  firstDayOf,
  lastDayOf,
  weekName,
  weekNamed,
  weekOf,
} from '../../../../shared/domain/analysis/signals/weeks.ts';

test.each([
  ['2026-05-31', '2026-W22', '2026-05-25', '2026-05-31'],
  ['2026-01-01', '2026-W01', '2025-12-29', '2026-01-04'],
  ['2021-01-03', '2020-W53', '2020-12-28', '2021-01-03'],
  ['2024-12-30', '2025-W01', '2024-12-30', '2025-01-05'],
  ['1970-01-01', '1970-W01', '1969-12-29', '1970-01-04'],
])('%s lies in week %s', (day, name, first, last) => {
  const week = weekOf(day);
  expect([weekName(week), firstDayOf(week), lastDayOf(week)]).toEqual([name, first, last]);
  expect(weekNamed(name)).toBe(week);
});

test.each(['2026-W54', '2025-W53', '2026-W00', '2026-14', 'next', ''])('%s is no week', (name) => {
  expect(weekNamed(name)).toBeUndefined();
});
