export type PeriodStep = 'week' | 'month' | 'quarter' | 'year';

const DAY_MS = 86_400_000;
const MONTHS: Readonly<Record<Exclude<PeriodStep, 'week'>, number>> = { month: 1, quarter: 3, year: 12 };

const textOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** First day of the period that a day lies in; weeks begin on Monday (ISO 8601). */
export const startOf = (day: string, by: PeriodStep): string => {
  const time = Date.parse(day);
  if (by === 'week') return textOf(time - ((new Date(time).getUTCDay() + 6) % 7) * DAY_MS);
  const [year = 0, month = 1] = day.split('-').map(Number);
  const months = MONTHS[by];
  return textOf(Date.UTC(year, Math.floor((month - 1) / months) * months, 1));
};

const next = (start: string, by: PeriodStep): string => {
  if (by === 'week') return textOf(Date.parse(start) + 7 * DAY_MS);
  const [year = 0, month = 1] = start.split('-').map(Number);
  return textOf(Date.UTC(year, month - 1 + MONTHS[by], 1));
};

/** First days of all periods from one to another, and of so many after it. */
export const periodsBetween = (first: string, last: string, by: PeriodStep, after = 0): string[] => {
  const starts: string[] = [];
  let start = startOf(first, by);
  for (; start <= last; start = next(start, by)) starts.push(start);
  for (let i = 0; i < after; i += 1, start = next(start, by)) starts.push(start);
  return starts;
};

/** The same period a year before; of weeks the one 52 weeks before, which begins on the same day of the week. */
export const yearBefore = (start: string, by: PeriodStep): string =>
  by === 'week'
    ? textOf(Date.parse(start) - 52 * 7 * DAY_MS)
    : `${Number(start.slice(0, 4)) - 1}${start.slice(4)}`;

/** The same part of all years before, back to the first. */
export const seasonOf = (start: string, by: PeriodStep, first: string): string[] => {
  const starts: string[] = [];
  const earliest = startOf(first, by);
  for (let one = yearBefore(start, by); one >= earliest; one = yearBefore(one, by)) starts.push(one);
  return starts;
};
