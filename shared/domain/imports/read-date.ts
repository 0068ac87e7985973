/** A time of day behind the date, as sheets write it out, is not part of the day. */
const TIME = '(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z| ?[AaPp][Mm])?)?';

const TOKEN = /yyyy|yy|mm|dd/g;

/** Two digits of a year: 70 to 99 belong to the last century (POSIX: strptime, %y has its turn at 69). */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

/**
 * Reads days in one order, such as `dd/mm/yyyy`; between marks, days and months may have one digit. Without `dd` or
 * `mm` the first of the period stands for it: say so with a constant `/datePrecision`.
 * @returns the day as 2011-03-30, or undefined where the text is no day of the calendar
 */
export const dateReader = (format: string): ((text: string) => string | undefined) => {
  const compact = !/[^ymd]/.test(format);
  const tokens: readonly string[] = format.match(TOKEN) ?? [];
  const body = format
    .replace(/[./]/g, '\\$&')
    .replace(TOKEN, (token) =>
      token === 'yyyy' ? '(\\d{4})' : token === 'yy' || compact ? '(\\d{2})' : '(\\d{1,2})',
    );
  const pattern = new RegExp(`^${body}${TIME}$`);
  return (text) => {
    const found = text.length <= 40 ? pattern.exec(text) : null;
    if (!found) return undefined;
    const part = (token: string) => (tokens.includes(token) ? found[tokens.indexOf(token) + 1] : undefined);
    const year = fullYear(part('yyyy') ?? part('yy') ?? '');
    const month = Number(part('mm') ?? 1);
    const day = Number(part('dd') ?? 1);
    const date = new Date(Date.UTC(year, month - 1, day));
    const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    return real ? date.toISOString().slice(0, 10) : undefined;
  };
};
