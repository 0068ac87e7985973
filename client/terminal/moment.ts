const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** To the minute, in UTC as everything in the network. */
export const minuteOf = (instant: string): string => `${instant.slice(0, 10)} ${instant.slice(11, 16)}`;

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** In the largest unit that says enough: `3 days`, `5 hours`, `12 minutes`. */
const span = (milliseconds: number): string => {
  if (milliseconds >= 2 * DAY) return counted(Math.floor(milliseconds / DAY), 'day');
  if (milliseconds >= 2 * HOUR) return counted(Math.floor(milliseconds / HOUR), 'hour');
  return counted(Math.max(1, Math.floor(milliseconds / MINUTE)), 'minute');
};

/** When somebody should have acted: the day, and how far it is. */
export const dueText = (dueAt: string, now: Date): string => {
  const left = Date.parse(dueAt) - now.getTime();
  return left > 0
    ? `${dueAt.slice(0, 10)} (in ${span(left)})`
    : `overdue since ${dueAt.slice(0, 10)} (${span(-left)})`;
};

/** How long ago it was. */
export const sinceText = (instant: string, now: Date): string => span(now.getTime() - Date.parse(instant));
