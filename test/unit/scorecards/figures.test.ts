import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { partOf, Spread, shareOf, wilson } from '../../../shared/domain/scorecards/figures.ts';
import { Month, monthOf, monthsAfter, monthsBetween } from '../../../shared/domain/scorecards/months.ts';
import { percentile } from '../../bench/figure.ts';

test('percentiles of counts are those of the sorted values', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (values, share) => {
        const spread = new Spread();
        for (const value of values) spread.add(value);
        expect(spread.percentile(share)).toBe(percentile(values, share));
        expect(spread.percentiles().measured).toBe(values.length);
      },
    ),
  );
  expect(new Spread().percentiles()).toEqual({ measured: 0 });
});

test('an interval of Wilson is that of the books', () => {
  expect(wilson(10, 20)).toEqual({ low: 0.2993, high: 0.7007 });
  expect(wilson(0, 10)).toEqual({ low: 0, high: 0.2775 });
  expect(wilson(1, 1)).toEqual({ low: 0.2065, high: 1 });
  expect(wilson(0, 0)).toBeUndefined();
});

test('an interval holds the share, and is narrower the more is known', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (whole, share) => {
        const part = Math.round(share * whole);
        const [few, many] = [wilson(part, whole), wilson(part * 10, whole * 10)];
        if (!few || !many) throw new Error('There is an interval of something.');
        expect(few.low).toBeLessThanOrEqual(part / whole + 1e-4);
        expect(few.high).toBeGreaterThanOrEqual(part / whole - 1e-4);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      },
    ),
  );
});

test('of nothing there is no share', () => {
  expect(shareOf(0, 0)).toBeUndefined();
  expect(partOf(0, 0)).toEqual({ cases: 0 });
  expect(partOf(1, 3)).toEqual({ cases: 1, share: 0.3333 });
});

test('months follow on each other over the turn of the year, in both directions', () => {
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsBetween('2026-02', '2025-11')).toEqual([]);
  expect(monthsAfter('2026-01', -1)).toBe('2025-12');
  expect(monthsAfter('2026-12', 1)).toBe('2027-01');
  expect(monthOf(new Date('2026-05-31T23:59:59Z'))).toBe('2026-05');
  for (const wrong of ['2026-00', '2026-13', '2026-5', '26-05', '2026-05-01', ''])
    expect(Month.safeParse(wrong).success).toBe(false);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: -500, max: 500 }), (start, by) => {
      const month = monthsAfter('2000-01', start);
      expect(Month.safeParse(month).success).toBe(true);
      expect(monthsAfter(monthsAfter(month, by), -by)).toBe(month);
    }),
  );
});
