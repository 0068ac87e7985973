import { Cron } from 'croner';

/** When something is due; `after` and the answer are epoch milliseconds, undefined: never again. */
export type Timetable = (after: number) => number | undefined;

const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440 };

/** AWS counts weekdays from 1 = Sunday, cron from 0; names stay. `#` and `L` follow the number. */
const weekdays = (field: string): string =>
  field.replace(/(?<![#/\d])[1-7](?!\d)/g, (day) => String(Number(day) - 1));

/** `minute hour day month weekday year` → croner's seven fields, which begin with the second. */
const cronPattern = (fields: readonly string[]): string => {
  const [minute, hour, day, month, weekday = '*', year] = fields.map((field) => field.replace('?', '*'));
  return ['0', minute, hour, day, month, weekdays(weekday), year].join(' ');
};

/**
 * Reads `rate(5 minutes)`, `cron(0 8 ? * MON-FRI *)` or `at(2027-01-01T00:00:00)`.
 * A rate counts from `since`, the moment the schedule was first seen.
 */
export const readSchedule = (expression: string, since: number, timezone = 'UTC'): Timetable => {
  const [, kind, content = ''] = /^(rate|cron|at)\((.+)\)$/.exec(expression.trim()) ?? [];
  if (kind === 'rate') {
    const [value = '', unit = ''] = content.split(/\s+/);
    const interval = Number(value) * (MINUTES[unit.replace(/s$/, '')] ?? Number.NaN) * 60_000;
    if (!(interval > 0)) throw new Error(`${expression} is no rate.`);
    return (after) => since + (Math.floor(Math.max(0, after - since) / interval) + 1) * interval;
  }
  const fields = content.trim().split(/\s+/);
  if (kind === 'cron' && fields.length === 6) {
    const cron = new Cron(cronPattern(fields), { paused: true, timezone, sloppyRanges: true });
    return (after) => cron.nextRun(new Date(after))?.getTime();
  }
  if (kind === 'at') {
    const moment = new Cron(content, { paused: true, timezone, sloppyRanges: true });
    return (after) => moment.nextRun(new Date(after))?.getTime();
  }
  throw new Error(`${expression} is no schedule expression.`);
};
