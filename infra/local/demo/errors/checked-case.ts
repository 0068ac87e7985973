import type { GivenReport } from '../../../../shared/domain/seizure/report.ts';
import type { DemoCase } from '../generate.ts';

/** A case as it comes to verification. */
export interface CheckedCase extends DemoCase {
  /** How many pictures go with it. */
  readonly pictures: number;
}

export type Line = GivenReport['lines'][number];
export type Means = NonNullable<GivenReport['means']>[number];
type Route = NonNullable<GivenReport['route']>;

export const withReport = (one: CheckedCase, changes: Partial<GivenReport>): CheckedCase => ({
  ...one,
  report: { ...one.report, ...changes },
});

export const without = (one: CheckedCase, field: keyof GivenReport): CheckedCase => {
  const { [field]: _, ...others } = one.report;
  return { ...one, report: others as GivenReport };
};

export const firstLine = ({ report }: CheckedCase): Line => report.lines[0] as Line;

export const withLine = (one: CheckedCase, changes: Partial<Line>): CheckedCase =>
  withReport(one, { lines: [{ ...firstLine(one), ...changes }, ...one.report.lines.slice(1)] });

/** Generated cases have one means of transport. */
export const meansOf = ({ report }: CheckedCase): Means | undefined => report.means?.[0];

export const withMeans = (one: CheckedCase, changes: Partial<Means>): CheckedCase =>
  withReport(one, { means: (one.report.means ?? []).map((means) => ({ ...means, ...changes })) });

export const withRoute = (one: CheckedCase, changes: Partial<Route>): CheckedCase =>
  withReport(one, { route: { ...one.report.route, ...changes } });

/** A day so many days later, or earlier. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
