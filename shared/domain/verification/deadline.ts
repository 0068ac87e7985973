/** When an office works: days of the week that are free, and days of the calendar that are. */
export interface OfficeCalendar {
  /** English names in small letters: `friday`. */
  readonly weekend: readonly string[];
  /** Days as `2026-12-25`. */
  readonly holidays?: readonly string[] | undefined;
}

const NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAY = 86_400_000;
/** An office that is always closed would wait forever: after a year any day counts. */
const LONGEST = 366;

const isFree = (at: Date, { weekend, holidays = [] }: OfficeCalendar): boolean =>
  weekend.includes(NAMES[at.getUTCDay()] ?? '') || holidays.includes(at.toISOString().slice(0, 10));

/**
 * The moment so many working days later, at the same time of day. What begins on a free day begins when the office
 * next opens; no working days are no time at all, whatever day it is.
 */
export const workingDaysAfter = (from: Date, days: number, calendar: OfficeCalendar): Date => {
  let at = from;
  let left = days;
  for (let looked = 0; left > 0 && looked < LONGEST; looked += 1) {
    at = new Date(at.getTime() + DAY);
    if (!isFree(at, calendar)) left -= 1;
  }
  return at;
};
