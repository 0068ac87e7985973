import type { CheckContext } from '../checks/check.ts';
import { findingsToKeep } from '../checks/find.ts';
import { normalise } from '../quantity.ts';
import type { SeizureReport } from './report.ts';
import type { Derived } from './seizure.ts';

/** What follows from a report. Apart from the record, so that functions that only read cases carry no checks. */
export const derive = (
  report: SeizureReport,
  { reportedAt, ...context }: Omit<CheckContext, 'reportedAt'> & { readonly reportedAt: string },
): Derived => {
  const findings = findingsToKeep(report, { ...context, reportedAt: new Date(reportedAt) });
  return {
    quantities: report.lines.map(
      (line) => (line.quantity && normalise(line.quantity, line.category)) ?? null,
    ),
    lagDays: Math.floor((Date.parse(reportedAt) - Date.parse(report.date)) / 86_400_000),
    ...(findings.length > 0 && { findings }),
  };
};
