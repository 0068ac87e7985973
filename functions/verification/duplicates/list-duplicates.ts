import * as z from 'zod';
import { may } from '../../../shared/domain/access.ts';
import { NotFound } from '../../../shared/domain/errors.ts';
import { OfficeId } from '../../../shared/domain/sharing.ts';
import { Cursor } from '../../../shared/http/cursor.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { seenPairs } from './find-pair.ts';
import { lineOf, PairLine } from './pair-view.ts';

const Query = z.strictObject({
  state: z.enum(['open', 'judged']).default('open'),
  office: OfficeId.optional().describe('Your own; the Secretariat looks into any'),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: Cursor.optional(),
});

const Duplicates = z
  .object({
    items: z.array(PairLine),
    next: z.string().optional().describe('Cursor of the next page; without it the list is at its end'),
  })
  .meta({ id: 'Duplicates' });

export const listDuplicates = route({
  name: 'list-duplicates',
  method: 'GET',
  path: '/v1/duplicates',
  action: 'duplicate.read',
  summary: 'List pairs of cases that look alike, the strongest first',
  description:
    'Each is there because of named evidence. Nothing is merged: somebody says what the two have to do with each other. ' +
    'Judged ones come with the latest first. A page may be shorter than the limit, and still be followed by another.',
  query: Query,
  gives: { 200: Duplicates },
})(
  ({ duplicates, seizures, cursors }: Uses<'duplicates' | 'seizures' | 'cursors'>) =>
    async ({ actor, query: { state, limit, cursor, office = actor.office }, language }) => {
      if (!may(actor, 'duplicate.read', { office })) throw new NotFound('office');
      const binding = ['list-duplicates', actor.id, office, state];
      const after = cursor && cursors.open(cursor, binding);
      const { ids, next } = await duplicates.inbox(office, { state, limit, after });
      const seen = await seenPairs({ duplicates, seizures }, actor, { ids, action: 'duplicate.read' });
      return ok({
        items: seen.filter(({ pair }) => pair.state === state).map((one) => lineOf(one, { actor, language })),
        ...(next && { next: cursors.seal(next, binding) }),
      });
    },
);
