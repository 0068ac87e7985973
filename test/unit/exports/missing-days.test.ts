import { expect, test } from '@jest/globals';
import { missingDays } from '../../../shared/domain/exports/delta.ts';

test('days without files are found back to thirty days ago, and never today', () => {
  const now = new Date('2026-06-30T02:00:00Z');
  const all = missingDays({ since: '2025-01-01T00:00:00Z' }, new Set(), now);
  expect([all.length, all[0], all.at(-1)]).toEqual([29, '2026-06-01', '2026-06-29']);
  expect(missingDays({ since: '2026-06-28T23:59:59Z' }, new Set(['2026-06-28']), now)).toEqual([
    '2026-06-29',
  ]);
  expect(missingDays({ since: '2026-06-30T01:00:00Z' }, new Set(), now)).toEqual([]);
});
