import type { Filter } from './filter.ts';

export interface Period {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const DAY_MS = 86_400_000;
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The days that are meant, both included, as seen on a day (`2026-05-31`). The last month of a 31 May is from 1 May. */
export const periodOf = (period: Filter['period'], today: string): Period => {
  if (!period) return { from: undefined, to: undefined };
  if (!('last' in period)) return { from: period.from, to: period.to };
  return { from: firstOf(period, today), to: today };
};

const firstOf = (
  { last, unit }: { last: number; unit: 'day' | 'week' | 'month' | 'year' },
  today: string,
) => {
  const time = Date.parse(today);
  if (unit === 'day' || unit === 'week') return dayOf(time - (last * (unit === 'week' ? 7 : 1) - 1) * DAY_MS);
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const months = unit === 'month' ? last : last * 12;
  // The day after the one so many months ago; a month that has no such day ends before.
  const before = new Date(Date.UTC(year, month - 1 - months, 1));
  const lastDay = new Date(Date.UTC(before.getUTCFullYear(), before.getUTCMonth() + 1, 0)).getUTCDate();
  return dayOf(Date.UTC(before.getUTCFullYear(), before.getUTCMonth(), Math.min(day, lastDay)) + DAY_MS);
};
