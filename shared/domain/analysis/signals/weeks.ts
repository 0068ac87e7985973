/** Weeks from Monday to Sunday as whole numbers: week 0 began on 29 December 1969. */
export type Week = number;

const DAY_MS = 86_400_000;
/** 1 January 1970 was a Thursday. */
const THURSDAY = 3;

export const weekOf = (day: string): Week => Math.floor((Date.parse(day) / DAY_MS + THURSDAY) / 7);

export const firstDayOf = (week: Week): string => dayNumber(week * 7 - THURSDAY);
export const lastDayOf = (week: Week): string => dayNumber(week * 7 - THURSDAY + 6);

const dayNumber = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** `2026-W14` (ISO 8601): a week belongs to the year in which its Thursday lies. */
export const weekName = (week: Week): string => {
  const year = dayNumber(week * 7).slice(0, 4);
  const number = week - weekOf(`${year}-01-04`) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
};

/** The week of a name such as `2026-W14`; undefined where that year has no such week. */
export const weekNamed = (name: string): Week | undefined => {
  if (!/^\d{4}-W\d\d$/.test(name)) return undefined;
  const week = weekOf(`${name.slice(0, 4)}-01-04`) + Number(name.slice(6)) - 1;
  return weekName(week) === name ? week : undefined;
};
