import type { Traits } from './traits.ts';

const DAY = 86_400_000;

/** First and last day that a date may mean. */
const spanOf = ({ date, precision }: Pick<Traits, 'date' | 'precision'>): readonly [number, number] => {
  if (precision === 'day') return [Date.parse(date), Date.parse(date)];
  const [year = 0, month = 1] = date.split('-').map(Number);
  return precision === 'month'
    ? [Date.UTC(year, month - 1, 1), Date.UTC(year, month, 0)]
    : [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31)];
};

/** Days between two cases at least: 0 where an inexact date of one may be that of the other. */
export const daysApart = (
  a: Pick<Traits, 'date' | 'precision'>,
  b: Pick<Traits, 'date' | 'precision'>,
): number => {
  const [[fromA, toA], [fromB, toB]] = [spanOf(a), spanOf(b)];
  return Math.max(0, Math.round(Math.max(fromA - toB, fromB - toA) / DAY));
};

/** The day so many days later, or earlier. */
export const shifted = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
