import * as z from 'zod';
import { Cursor } from '../../../shared/http/cursor.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { ImportSummary, summaryOf } from './import-view.ts';

export const listImports = route({
  name: 'list-imports',
  method: 'GET',
  path: '/v1/imports',
  action: 'import.read',
  summary: 'The imports of your office, the newest first',
  query: z.strictObject({
    limit: z.coerce.number().int().min(1).max(200).default(50),
    cursor: Cursor.optional(),
  }),
  gives: {
    200: z
      .object({
        items: z.array(ImportSummary),
        next: z.string().optional().describe('Cursor of the next page; without it the list is at its end'),
      })
      .meta({ id: 'ImportList' }),
  },
})(({ imports, cursors }: Uses<'imports' | 'cursors'>) => async ({ actor, query }) => {
  const binding = ['list-imports', actor.id, actor.office];
  const after = query.cursor && cursors.open(query.cursor, binding);
  const { jobs, next } = await imports.ofOffice(actor.office, { limit: query.limit, after });
  return ok({ items: jobs.map(summaryOf), ...(next && { next: cursors.seal(next, binding) }) });
});
