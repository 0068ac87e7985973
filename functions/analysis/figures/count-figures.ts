import * as z from 'zod';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { listed, type Sql, sql } from '../asking/sql.ts';
import { type Asked, asked, linesOf } from './asked.ts';
import { Basis, basisOf } from './basis.ts';
import { DIMENSIONS, type Dimension, expressionOf, isAboutCases } from './dimensions.ts';

const By = z.enum(DIMENSIONS);

export const FigureRequest = z.strictObject({
  ...asked,
  by: z
    .array(By)
    .max(4, 'Four dimensions at most.')
    .refine((by) => new Set(by).size === by.length, 'Each dimension once.')
    .default([]),
  top: z.number().int().min(1).max(1000).default(100).describe('Groups with the most cases'),
});

const Quantity = z.object({
  unit: z.string().describe('UN/ECE Rec 20: quantities of different units are never summed'),
  lines: z.number().int(),
  sum: z.number(),
  mean: z.number(),
  median: z.number(),
  p90: z.number(),
});

const Group = z.object({
  of: z
    .record(z.string(), z.string().nullable())
    .describe('Value of each dimension; null where it is not known'),
  cases: z.number().int(),
  share: z.number().describe('Of all cases that are asked for'),
  lines: z.number().int(),
  valueUsd: z.number().nullable(),
  quantities: z.array(Quantity),
});

const Figures = z
  .object({
    basis: Basis,
    groups: z.array(Group).describe('Most cases first'),
    more: z.number().int().describe('Groups that are not shown'),
  })
  .meta({ id: 'Figures' });

/** Cases are counted by their first line where nothing asks for single lines. */
export const caseCount = ({ filter }: Asked, by: readonly Dimension[]): Sql =>
  isAboutCases(filter, by)
    ? sql`count(*) FILTER (counts AND line = 1)`
    : sql`count(DISTINCT case_id) FILTER (counts)`;

const names = (by: readonly Dimension[]): Sql => listed(by.map((_, i) => ({ text: `d${i}`, values: [] })));
const grouped = (by: readonly Dimension[]): Sql => (by.length > 0 ? sql` GROUP BY ${names(by)}` : sql``);
const also = (by: readonly Dimension[]): Sql => (by.length > 0 ? sql`${names(by)}, ` : sql``);

const withDimensions = (from: Sql, by: readonly Dimension[]): Sql =>
  sql`(SELECT *${listed([sql``, ...by.map((one, i) => sql`${expressionOf(one)} AS ${{ text: `d${i}`, values: [] }}`)])} FROM ${from})`;

const keyOf = (by: readonly Dimension[], row: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(by.map((_, i) => row[`d${i}`] ?? null));

export const countFigures = route({
  name: 'count-figures',
  method: 'POST',
  path: '/v1/analysis/figures',
  action: 'analysis.read',
  summary: 'Count cases, quantities and values, split by up to four dimensions',
  description:
    'Cases that are linked as the same count once. Quantities are summed by unit, after conversion. With `asOf` it is counted again as it was known then.',
  body: FigureRequest,
  gives: { 200: Figures },
})(
  ({ warehouse, reference, clock }: Uses<'warehouse' | 'reference' | 'clock'>) =>
    async ({ actor, body, language }) => {
      const { by, top } = body;
      const data = await warehouse.fresh();
      const now = clock.now();
      const from = withDimensions(linesOf(actor, body, now), by);
      const [basis, groups, quantities] = await Promise.all([
        basisOf({ warehouse, reference }, body, { actor, language, now, data }),
        warehouse.all(sql`
          SELECT ${also(by)}${caseCount(body, by)} AS cases, count(*) FILTER (counts) AS lines,
            sum(value_usd) FILTER (counts) AS value
          FROM ${from}${grouped(by)} ORDER BY cases DESC${listed([sql``, ...(by.length > 0 ? [names(by)] : [])])}`),
        warehouse.all(sql`
          SELECT ${also(by)}unit, count(*) AS lines, sum(quantity) AS sum, avg(quantity) AS mean,
            median(quantity) AS median, quantile_cont(quantity, 0.9) AS p90
          FROM ${from} WHERE counts AND quantity IS NOT NULL
          GROUP BY ${also(by)}unit ORDER BY unit`),
      ]);
      const shown = groups.filter(({ cases }) => Number(cases) > 0);
      const byGroup = Map.groupBy(quantities, (row) => keyOf(by, row));
      return ok({
        basis,
        groups: shown.slice(0, top).map((row) => ({
          of: Object.fromEntries(
            by.map((one, i) => [one, row[`d${i}`] === null ? null : String(row[`d${i}`])]),
          ),
          cases: row.cases,
          share: basis.cases > 0 ? Math.round((Number(row.cases) / basis.cases) * 10_000) / 10_000 : 0,
          lines: row.lines,
          valueUsd: row.value,
          quantities: byGroup.get(keyOf(by, row)) ?? [],
        })),
        more: Math.max(0, shown.length - top),
      });
    },
);
