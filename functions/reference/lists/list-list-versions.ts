import * as z from 'zod';
import { Cursor } from '../../../shared/http/cursor.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { ListParams } from '../entry-view.ts';
import { ListView, viewOf } from './list-view.ts';

export const listListVersions = route({
  name: 'list-list-versions',
  method: 'GET',
  path: '/v1/reference/lists/{list}/versions',
  action: 'reference.read',
  summary: 'The versions of a list, the newest first; each stays readable',
  params: ListParams,
  query: z.strictObject({
    limit: z.coerce.number().int().min(1).max(200).default(50),
    cursor: Cursor.optional(),
  }),
  gives: {
    200: z
      .object({ items: z.array(ListView), next: z.string().optional() })
      .meta({ id: 'ReferenceListVersions' }),
  },
})(
  ({ referenceLists, cursors }: Uses<'referenceLists' | 'cursors'>) =>
    async ({ actor, params: { list }, query: { limit, cursor } }) => {
      const binding = ['list-list-versions', actor.id, list];
      const after = cursor && cursors.open(cursor, binding);
      const { versions, next } = await referenceLists.history(list, { limit, after });
      return ok({ items: versions.map(viewOf), ...(next && { next: cursors.seal(next, binding) }) });
    },
);
