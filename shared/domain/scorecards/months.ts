import * as z from 'zod';

/** A calendar month in UTC, such as 2026-05. */
export const Month = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'A month, such as 2026-05.')
  .meta({ id: 'Month' });

export const monthOf = (at: Date): string => at.toISOString().slice(0, 7);

/** So many months later; before, if negative. */
export const monthsAfter = (month: string, months: number): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = year * 12 + number - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((((count % 12) + 12) % 12) + 1).padStart(2, '0')}`;
};

/** From the first to the last, both included; none where they stand the other way round. */
export const monthsBetween = (from: string, to: string): string[] => {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthsAfter(month, 1)) months.push(month);
  return months;
};
