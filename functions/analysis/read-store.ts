import * as z from 'zod';
import { ok } from '../../shared/http/respond.ts';
import { route } from '../../shared/http/route.ts';
import type { Uses } from '../../shared/services.ts';
import { sql } from './asking/sql.ts';
import { visibleTo } from './asking/visible-to.ts';

/** Which data an answer is made of. */
export const DataVersionView = z
  .object({
    through: z
      .number()
      .int()
      .describe('Number of the latest change that is in it; the same number is the same data'),
    knownAt: z.string().describe('When the network knew the latest of it; empty without any'),
    checkedAt: z.string().describe('When it was last compared with what there is'),
  })
  .meta({ id: 'DataVersion' });

const Store = z
  .object({
    data: DataVersionView,
    cases: z.number().int().describe('Cases that you may see'),
    lines: z.number().int(),
    verified: z.number().int().describe('Of these cases, those that a regional office verified'),
    from: z.string().nullable().describe('Day of the first seizure among them'),
    to: z.string().nullable(),
  })
  .meta({ id: 'AnalysisStore' });

export const readStore = route({
  name: 'read-store',
  method: 'GET',
  path: '/v1/analysis/store',
  action: 'analysis.read',
  summary: 'How fresh the analysis is, and how much there is of what you may see',
  gives: { 200: Store },
})(({ warehouse }: Uses<'warehouse'>) => async ({ actor }) => {
  const data = await warehouse.fresh();
  const [counted] = await warehouse.all(sql`
    SELECT count(DISTINCT case_id) AS cases, count(*) AS lines,
      count(DISTINCT case_id) FILTER (status = 'verified') AS verified,
      min(day)::VARCHAR AS from, max(day)::VARCHAR AS to
    FROM lines WHERE ${visibleTo(actor)}`);
  return ok({ data, ...counted });
});
