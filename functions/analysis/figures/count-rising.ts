import * as z from 'zod';
import { rateRatio } from '../../../shared/domain/analysis/figures/rate-ratio.ts';
import { periodOf } from '../../../shared/domain/analysis/filter/period.ts';
import { InvalidInput } from '../../../shared/domain/errors.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { sql } from '../asking/sql.ts';
import { asked, linesOf, todayOf, withStandIns } from './asked.ts';
import { Basis, basisOf } from './basis.ts';
import { caseCount } from './count-figures.ts';
import { DIMENSIONS, expressionOf } from './dimensions.ts';

const Moved = z.object({
  value: z.string().nullable(),
  cases: z.number().int(),
  before: z.number().int(),
  ratio: z
    .number()
    .describe('Of the shares among all cases of each period: more reports alone raise nothing'),
  low: z.number().describe('95 % interval'),
  high: z.number(),
});

const Rising = z
  .object({
    basis: Basis,
    before: z.object({ from: z.string(), to: z.string() }).describe('The period before, of the same length'),
    rising: z
      .array(Moved)
      .describe('By the lower end of the interval: from 1 to 3 is no rise that anybody can know'),
    falling: z
      .array(Moved)
      .describe('What certainly takes a smaller share, by the upper end: with what rises, where it went'),
  })
  .meta({ id: 'Rising' });

const DAY_MS = 86_400_000;
const dayBefore = (day: string, days: number) =>
  new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);

export const countRising = route({
  name: 'count-rising',
  method: 'POST',
  path: '/v1/analysis/rising',
  action: 'analysis.read',
  summary: 'What takes a larger share than in the period before, and what a smaller one',
  description:
    'Since an alert: ask for its goods with a period from its day, by departure, route, mode or concealment; what falls and what rises shows where they went.',
  body: z.strictObject({
    ...asked,
    by: z.enum(DIMENSIONS).default('productGroup'),
    top: z.number().int().min(1).max(200).default(20),
  }),
  gives: { 200: Rising },
})(
  ({ warehouse, reference, clock }: Uses<'warehouse' | 'reference' | 'clock'>) =>
    async ({ actor, body, language }) => {
      const { by, top } = body;
      const now = clock.now();
      const today = todayOf(body, now);
      const { from, to = today } = periodOf(body.filter.period, today);
      if (from === undefined)
        throw new InvalidInput([
          {
            pointer: '/filter/period',
            code: 'required',
            detail:
              'Name the period, such as {"last": 3, "unit": "month"}: it is compared with the one before.',
          },
        ]);
      const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
      const before = { from: dayBefore(from, days), to: dayBefore(from, 1) };
      const data = await warehouse.fresh();
      const given = await withStandIns(warehouse, actor, body);
      const counted = (filter: typeof body.filter) => {
        const other = { ...given, filter };
        return warehouse.all(sql`
          SELECT ${expressionOf(by)} AS value, ${caseCount(other, [by])} AS cases
          FROM ${linesOf(actor, other, now)} GROUP BY value`);
      };
      const [basis, here, there] = await Promise.all([
        basisOf({ warehouse, reference }, given, { actor, language, now, data }),
        counted(body.filter),
        counted({ ...body.filter, period: before }),
      ]);
      const sumOf = (rows: typeof here) => rows.reduce((sum, { cases }) => sum + Number(cases), 0);
      const [all, allBefore] = [sumOf(here), sumOf(there)];
      const [later, earlier] = [here, there].map(
        (rows) => new Map(rows.map(({ value, cases }) => [value as string | null, Number(cases)])),
      ) as [Map<string | null, number>, Map<string | null, number>];
      const moved = [...new Set([...later.keys(), ...earlier.keys()])].map((value) => {
        const [cases, casesBefore] = [later.get(value) ?? 0, earlier.get(value) ?? 0];
        return { value, cases, before: casesBefore, ...rateRatio(cases, all, casesBefore, allBefore) };
      });
      const rising = moved
        .filter(({ cases }) => cases > 0)
        .sort((a, b) => b.low - a.low || b.cases - a.cases);
      const falling = moved.filter(({ high }) => high < 1).sort((a, b) => a.high - b.high);
      return ok({ basis, before, rising: rising.slice(0, top), falling: falling.slice(0, top) });
    },
);
