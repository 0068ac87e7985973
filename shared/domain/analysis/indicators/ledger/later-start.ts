import type { CaseBook } from '../book/case-book.ts';
import { dayNumber, dayOf } from '../book/days.ts';

/** Quarters since the year 0, without a gap between years. */
const countedQuarter = (day: number): number => {
  const text = dayOf(day);
  return Number(text.slice(0, 4)) * 4 + Math.floor((Number(text.slice(5, 7)) - 1) / 3);
};

const firstDay = (quarter: number): string =>
  `${String(Math.floor(quarter / 4)).padStart(4, '0')}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}-01`;

/** The last fourth of the quarters that cases lie in, one at least, is the later period. */
export const laterStart = ({ days }: Pick<CaseBook, 'days'>): string => {
  if (days.length === 0) return dayOf(dayNumber('2000-01-01'));
  let [least, most] = [days[0] ?? 0, days[0] ?? 0];
  for (const day of days) {
    if (day < least) least = day;
    if (day > most) most = day;
  }
  const [first, last] = [countedQuarter(least), countedQuarter(most)];
  return firstDay(last + 1 - Math.max(1, Math.round((last - first + 1) / 4)));
};
