import * as z from 'zod';
import {
  periodsBetween,
  seasonOf,
  startOf,
  yearBefore,
} from '../../../shared/domain/analysis/figures/periods.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { sql } from '../asking/sql.ts';
import { asked, linesOf, todayOf, withStandIns } from './asked.ts';
import { Basis, basisOf } from './basis.ts';
import { caseCount } from './count-figures.ts';

const Series = z
  .object({
    basis: Basis,
    periods: z.array(
      z.object({
        start: z.string().describe('First day of the period'),
        cases: z.number().int(),
        valueUsd: z.number().nullable(),
        yearBefore: z.number().int().optional().describe('Cases in the same period of the year before'),
        change: z.number().optional().describe('Against the year before: 0.5 is half as many again'),
        season: z
          .object({ median: z.number(), least: z.number(), most: z.number(), years: z.number().int() })
          .optional()
          .describe('The same part of the years before'),
        incomplete: z.boolean().describe('It is not over, or reports of it still come in'),
      }),
    ),
  })
  .meta({ id: 'Series' });

const STEPS = ['week', 'month', 'quarter', 'year'] as const;

const medianOf = (sorted: readonly number[]): number => {
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** Within this many days reports of what was seized still come in, where nothing is known of how late they come. */
const USUAL_LAG = 14;

export const countSeries = route({
  name: 'count-series',
  method: 'POST',
  path: '/v1/analysis/series',
  action: 'analysis.read',
  summary: 'Count cases week by week, month by month …, beside the year before and the season',
  description:
    'Periods without a case are there with 0. Cases whose day is known to the month or year only count on its first day.',
  body: z.strictObject({ ...asked, by: z.enum(STEPS).default('month') }),
  gives: { 200: Series },
})(
  ({ warehouse, reference, clock }: Uses<'warehouse' | 'reference' | 'clock'>) =>
    async ({ actor, body, language }) => {
      const { by } = body;
      const data = await warehouse.fresh();
      const given = await withStandIns(warehouse, actor, body);
      const now = clock.now();
      const [basis, rows] = await Promise.all([
        basisOf({ warehouse, reference }, given, { actor, language, now, data }),
        warehouse.all(sql`
          SELECT date_trunc(${by}, day)::DATE::VARCHAR AS start, ${caseCount(given, [])} AS cases,
            sum(value_usd) FILTER (counts) AS value
          FROM ${linesOf(actor, given, now)} GROUP BY start ORDER BY start`),
      ]);
      const today = todayOf(body, now);
      const counts = new Map(rows.map((row) => [String(row.start), row]));
      const cases = (start: string) => Number(counts.get(start)?.cases ?? 0);
      const [first, last] = [rows[0]?.start, rows.at(-1)?.start];
      const starts = first && last ? periodsBetween(String(first), String(last), by) : [];
      const late = Math.max(USUAL_LAG, basis.coverage.medianLagDays ?? 0) * 86_400_000;
      return ok({
        basis,
        periods: starts.map((start) => {
          const before = yearBefore(start, by);
          const season = seasonOf(start, by, String(first))
            .map(cases)
            .sort((a, b) => a - b);
          const known = before >= startOf(String(first), by);
          return {
            start,
            cases: cases(start),
            valueUsd: counts.get(start)?.value ?? null,
            ...(known && { yearBefore: cases(before) }),
            ...(known && cases(before) > 0 && { change: cases(start) / cases(before) - 1 }),
            ...(season.length > 1 && {
              season: {
                median: medianOf(season),
                least: season[0] ?? 0,
                most: season.at(-1) ?? 0,
                years: season.length,
              },
            }),
            incomplete:
              Date.parse(today) - Date.parse(periodsBetween(start, start, by, 1)[1] ?? start) < late,
          };
        }),
      });
    },
);
