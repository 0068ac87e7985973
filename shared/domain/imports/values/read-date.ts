import { dateTokens, type Token } from './date-tokens.ts';
import { monthOf } from './month-words.ts';
import { plainText } from './plain-text.ts';

export interface DayRead {
  /** As 2011-03-30; the first of the period where the day or the month is missing. */
  readonly day: string;
  readonly precision: 'day' | 'month' | 'year';
  /** Several days were given, and this is the first of them. */
  readonly range?: true;
}

type Part = 'yyyy' | 'yy' | 'mmm' | 'mm' | 'dd';
type Parts = Partial<Record<'y' | 'm' | 'd', number>>;

const LONGEST = 60;
const PARTS = /yyyy|yy|mmm|mm|dd/g;

/** Two digits of a year: 70 to 99 belong to the last century (POSIX: strptime, %y has its turn at 69). */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

const iso = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
};

/** A day or month of 0 is how forms write one that is not known. */
const dayOf = ({ y, m = 0, d = 0 }: Parts): DayRead | undefined => {
  if (y === undefined || (m === 0 && d !== 0)) return undefined;
  const day = iso(y, m || 1, d || 1);
  return day === undefined ? undefined : { day, precision: m === 0 ? 'year' : d === 0 ? 'month' : 'day' };
};

const read = (part: Part, token: Token, compact: boolean): Parts | undefined => {
  const { text } = token;
  if (part === 'mmm') {
    const m = token.word ? monthOf(text) : undefined;
    return m === undefined ? undefined : { m };
  }
  if (token.word) return undefined;
  if (part === 'yyyy' || part === 'yy')
    return text.length === part.length ? { y: fullYear(text) } : undefined;
  if (text.length > 2 || (compact && text.length < 2)) return undefined;
  return part === 'mm' ? { m: Number(text) } : { d: Number(text) };
};

const readAll = (parts: readonly Part[], tokens: readonly Token[], compact: boolean): Parts | undefined => {
  if (parts.length !== tokens.length) return undefined;
  let all: Parts = {};
  for (const [i, part] of parts.entries()) {
    const one = read(part, tokens[i] as Token, compact);
    if (!one) return undefined;
    all = { ...all, ...one };
  }
  return all;
};

/** "3-5 May 2011": what one side leaves out, the other says. */
const firstOfRange = (parts: readonly Part[], tokens: readonly Token[]): DayRead | undefined => {
  for (let cut = 1; cut < tokens.length; cut += 1) {
    const left = tokens.slice(0, cut);
    const right = tokens.slice(cut);
    if (!right[0]?.afterRange || left.length > parts.length || right.length > parts.length) continue;
    const from = readAll(parts.slice(0, left.length), left, false);
    const to = readAll(parts.slice(parts.length - right.length), right, false);
    if (!from || !to || left.length + right.length < parts.length) continue;
    const first = dayOf({ ...to, ...from });
    const last = dayOf({ ...from, ...to });
    if (first && last && first.day <= last.day) return { ...first, range: true };
  }
  return undefined;
};

/** Excel counts days from 1900-01-01 as 1, and believes that 1900 had a 29th of February: its day 60 never was. */
const serialDay = (text: string): DayRead | undefined => {
  if (!/^\d{1,7}(?:\.\d{1,12})?$/.test(text)) return undefined;
  const serial = Math.floor(Number(text));
  if (serial < 1 || serial === 60 || serial > 2_958_465) return undefined;
  const date = new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + serial * 86_400_000);
  return { day: date.toISOString().slice(0, 10), precision: 'day' };
};

/**
 * Reads days in one order, such as `dd/mm/yyyy`; between marks, days and months may have one digit, and whichever mark
 * stands there, the order alone says what is what. `mmm` is a month as a word; without `dd` or `mm` the first of the
 * period stands for it. A time of day behind it is no part of the day. Of a range it reads the first day.
 * @returns undefined where the text is no day of the calendar in this order
 */
export const dateReader = (format: string): ((text: string) => DayRead | undefined) => {
  if (format === 'serial') return (text) => serialDay(plainText(text));
  const parts = (format.match(PARTS) ?? []) as Part[];
  const compact = parts.length > 1 && !/[^ymd]/.test(format) && !parts.includes('mmm');
  const widths = parts.map((part) => part.length);
  return (given) => {
    if (given.length > LONGEST) return undefined;
    const tokens = dateTokens(plainText(given), compact ? widths : undefined);
    if (!tokens) return undefined;
    const whole = readAll(parts, tokens, compact);
    return whole ? dayOf(whole) : firstOfRange(parts, tokens);
  };
};
