const DAY = 86_400_000;
const A_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What lies before was meant to be an impossible day. */
const POSSIBLE = '2000-01-01';

const shifted = (value: unknown, days: number): unknown => {
  if (typeof value === 'string' && A_DAY.test(value) && value >= POSSIBLE)
    return new Date(Date.parse(value) + days * DAY).toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map((one) => shifted(one, days));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shifted(one, days)]));
  return value;
};

/** The report with all its days moved, so that who reports it now reports it as late as it was reported then. */
export const asOfToday = <Report>(report: Report, reportedAt: Date, today: Date): Report =>
  shifted(report, Math.floor((today.getTime() - reportedAt.getTime()) / DAY)) as Report;
