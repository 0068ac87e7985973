const DAY_MS = 86_400_000;

/** Days since 1970 of `2026-05-31`. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(day) / DAY_MS);
export const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** Quarters of the calendar as numbers: 5 times the year, and 1 to 4; 0 where only the year is known. */
export const quarterOf = (day: string, precision: string): number =>
  Number(day.slice(0, 4)) * 5 + (precision === 'year' ? 0 : Math.ceil(Number(day.slice(5, 7)) / 3));

export const yearOf = (quarter: number): number => Math.floor(quarter / 5);
export const isKnownQuarter = (quarter: number): boolean => quarter % 5 !== 0;
