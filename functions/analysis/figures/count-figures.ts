import * as z from 'zod';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { allOf, listed, NOTHING, type Sql, sql } from '../asking/sql.ts';
import { type Asked, asked, linesOf, withStandIns } from './asked.ts';
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
const withDimensions = (from: Sql, by: readonly Dimension[]): Sql =>
  sql`(SELECT *${listed([sql``, ...by.map((one, i) => sql`${expressionOf(one)} AS ${{ text: `d${i}`, values: [] }}`)])} FROM ${from})`;

const keyOf = (by: readonly Dimension[], row: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(by.map((_, i) => row[`d${i}`] ?? null));

/** Stands for "not known" in a list of values, which is bound without gaps; no code and no word has this character. */
const GAP = '\u0001';

/** Rows of these groups alone: there can be thousands of times as many as are shown. */
const onlyOf = (by: readonly Dimension[], groups: readonly Readonly<Record<string, unknown>>[]): Sql => {
  const values = by.map((_, i) => {
    const known = groups.map((row) => (row[`d${i}`] === null ? GAP : String(row[`d${i}`])));
    return sql`nullif(unnest(${known}), ${GAP}) AS ${{ text: `k${i}`, values: [] }}`;
  });
  const same = by.map((_, i) => ({ text: `d${i}::VARCHAR IS NOT DISTINCT FROM k${i}`, values: [] }));
  return sql` SEMI JOIN (SELECT ${listed(values)}) AS shown ON ${allOf(same)}`;
};

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
      const given = await withStandIns(warehouse, actor, body);
      const from = sql`(SELECT * FROM ${withDimensions(linesOf(actor, given, now), by)} WHERE counts)`;
      const key = by.length > 0 ? sql`${names(by)}, ` : NOTHING;
      const groupBy = by.length > 0 ? sql` GROUP BY ${names(by)}` : NOTHING;
      const [basis, shown] = await Promise.all([
        basisOf({ warehouse, reference }, given, { actor, language, now, data }),
        warehouse.all(sql`
          SELECT *, count(*) OVER () AS groups FROM (
            SELECT ${key}${caseCount(given, by)} AS cases, count(*) AS lines, sum(value_usd) AS value
            FROM ${from}${groupBy}
          ) WHERE cases > 0 ORDER BY cases DESC${listed([NOTHING, ...(by.length > 0 ? [names(by)] : [])])} LIMIT ${top}`),
      ]);
      const groups = Number(shown[0]?.groups ?? 0);
      const quantities = await warehouse.all(sql`
        SELECT ${key}unit, count(*) AS lines, sum(quantity) AS sum, avg(quantity) AS mean,
          median(quantity) AS median, quantile_cont(quantity, 0.9) AS p90
        FROM ${from}${groups > shown.length ? onlyOf(by, shown) : NOTHING}
        WHERE quantity IS NOT NULL GROUP BY ${key}unit ORDER BY unit`);
      const byGroup = Map.groupBy(quantities, (row) => keyOf(by, row));
      return ok({
        basis,
        groups: shown.map((row) => ({
          of: Object.fromEntries(
            by.map((one, i) => [one, row[`d${i}`] === null ? null : String(row[`d${i}`])]),
          ),
          cases: row.cases,
          share: basis.cases > 0 ? Math.round((Number(row.cases) / basis.cases) * 10_000) / 10_000 : 0,
          lines: row.lines,
          valueUsd: row.value,
          quantities: byGroup.get(keyOf(by, row)) ?? [],
        })),
        more: groups - shown.length,
      });
    },
);
