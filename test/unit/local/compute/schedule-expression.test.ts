import { expect, test } from '@jest/globals';
import { readSchedule } from '../../../../infra/local/compute/events/schedule-expression.ts';

const since = Date.parse('2026-03-01T00:00:00Z');
const next = (expression: string, after: string, timezone?: string): string | undefined => {
  const due = readSchedule(expression, since, timezone)(Date.parse(after));
  return due === undefined ? undefined : new Date(due).toISOString();
};

test.each([
  ['rate(5 minutes)', '2026-03-01T00:02:00Z', '2026-03-01T00:05:00.000Z'],
  ['rate(1 hour)', '2026-03-01T01:00:00Z', '2026-03-01T02:00:00.000Z'],
  ['rate(1 day)', '2026-02-01T00:00:00Z', '2026-03-02T00:00:00.000Z'],
  // AWS's week begins on Sunday, which is 1.
  ['cron(0 8 ? * 2-6 *)', '2026-03-06T09:00:00Z', '2026-03-09T08:00:00.000Z'],
  ['cron(0 8 ? * MON-FRI *)', '2026-03-06T09:00:00Z', '2026-03-09T08:00:00.000Z'],
  ['cron(30 6 ? * 1 *)', '2026-03-02T00:00:00Z', '2026-03-08T06:30:00.000Z'],
  ['cron(0 0 ? * 2#1 *)', '2026-03-10T00:00:00Z', '2026-04-06T00:00:00.000Z'],
  ['cron(0/15 * * * ? *)', '2026-03-01T00:16:00Z', '2026-03-01T00:30:00.000Z'],
  ['cron(0 0 L * ? *)', '2026-03-01T00:00:00Z', '2026-03-31T00:00:00.000Z'],
  ['cron(0 12 1 1 ? 2028)', '2026-03-01T00:00:00Z', '2028-01-01T12:00:00.000Z'],
  ['at(2026-04-01T10:00:00)', '2026-03-01T00:00:00Z', '2026-04-01T10:00:00.000Z'],
])('%s after %s is %s', (expression, after, expected) => {
  expect(next(expression, after)).toBe(expected);
});

test('a moment that has passed does not come again', () => {
  expect(next('at(2026-01-01T10:00:00)', '2026-03-01T00:00:00Z')).toBeUndefined();
  expect(next('cron(0 12 1 1 ? 2025)', '2026-03-01T00:00:00Z')).toBeUndefined();
});

test('a schedule keeps its own time zone', () => {
  expect(next('cron(0 8 * * ? *)', '2026-07-01T00:00:00Z', 'Europe/Brussels')).toBe(
    '2026-07-01T06:00:00.000Z',
  );
});

test.each(['rate(0 minutes)', 'rate(5 fortnights)', 'cron(0 8 * * *)', 'daily'])(
  '%s is refused',
  (expression) => {
    expect(() => readSchedule(expression, since)).toThrow();
  },
);
