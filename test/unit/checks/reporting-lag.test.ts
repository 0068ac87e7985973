import { expect, test } from '@jest/globals';
import { reportingLag } from '../../../shared/domain/checks/rules/plausibility/reporting-lag.ts';
import { type GivenReport, SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { shortForm } from '../../support/builders.ts';

const after = (days: number, changes: Partial<GivenReport> = {}) =>
  [
    ...reportingLag.find(SeizureReport.parse(shortForm({ date: '2020-01-01', ...changes })), {
      reportedAt: new Date(Date.parse('2020-01-01T12:00:00Z') + days * 86_400_000),
    }),
  ].map(({ value, severity }) => [value, severity]);

test.each([
  [90, []],
  [91, [[91, 'note']]],
  [349, [[349, 'note']]],
  [365, [[365, 'warning']]],
  [730, [[730, 'warning']]],
  [731, [[731, 'note']]],
  [5 * 365, [[1825, 'note']]],
  [5 * 365 + 1, []],
])('after %d days', (days, expected) => {
  expect(after(days)).toEqual(expected);
});

test('a day that is not known exactly is counted from the end of what it may be', () => {
  expect(after(115, { datePrecision: 'month' })).toEqual([]);
  expect(after(121, { datePrecision: 'month' })).toEqual([[91, 'note']]);
  expect(after(450, { datePrecision: 'year' })).toEqual([]);
});

test('nothing is said while nobody knows when it is reported', () => {
  expect([...reportingLag.find(SeizureReport.parse(shortForm({ date: '2019-01-01' })), {})]).toEqual([]);
});
