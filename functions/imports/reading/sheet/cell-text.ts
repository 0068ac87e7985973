import type { Shown } from './number-format.ts';

const DAY = 86_400;
const LAST_SERIAL = 2_958_466; // 9999-12-31 and its night

const two = (value: number): string => String(value).padStart(2, '0');

const timeOf = (seconds: number): string => {
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? time : `${time}:${two(seconds % 60)}`;
};

/**
 * The day of a serial number. Excel's 1900 system holds 1900 for a leap year, as Lotus 1-2-3 did: 60 is a 29th of
 * February that never was, and the days before it are counted one less (ECMA-376 part 1, 18.17.4.1).
 */
const dayOf = (serial: number, date1904: boolean): string => {
  if (!date1904 && serial === 60) return '1900-02-29';
  const day = new Date(
    date1904 ? Date.UTC(1904, 0, 1 + serial) : Date.UTC(1899, 11, serial < 60 ? 31 + serial : 30 + serial),
  );
  return day.toISOString().slice(0, 10);
};

/** A number as JavaScript prints it. Excel calculates with 15 digits; what is behind them is noise of the sum. */
const plainNumber = (given: string): string => {
  const text = given.trim();
  // A whole number of more digits was written by another program, and is an identifier: none may be lost.
  if (/^-?\d{1,15}$/.test(text) || /^-?\d{16,}$/.test(text)) return text;
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? text : String(Number(value.toPrecision(15)));
};

/** The text of a numeric cell: days as 2026-05-31, moments as 2026-05-31T08:30, times as 08:30. */
export const numberText = (given: string, shown: Shown, date1904: boolean): string => {
  if (shown.as === 'number') return plainNumber(given);
  const value = Number(given);
  if (given.trim() === '' || !Number.isFinite(value)) return given;
  if (shown.as === 'digits') return plainNumber(given).padStart(value < 0 ? 0 : shown.width, '0');
  if (value < 0 || value >= LAST_SERIAL) return plainNumber(given);
  const seconds = Math.round(value * DAY);
  if (shown.as === 'duration') return timeOf(seconds);
  const [days, rest] = [Math.floor(seconds / DAY), seconds % DAY];
  if (days === 0 && !date1904) return rest === 0 ? plainNumber(given) : timeOf(rest);
  const day = dayOf(days, date1904);
  return rest === 0 ? day : `${day}T${timeOf(rest)}`;
};

/** A cell that holds a day as text (ISO 8601), midnight being no time. */
export const isoText = (given: string): string => given.replace(/T00:00(:00(\.0+)?)?Z?$/, '');
