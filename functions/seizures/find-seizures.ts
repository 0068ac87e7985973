import * as z from 'zod';
import { SeizureSummary } from '../../shared/domain/seizure/seizure.ts';
import { isWanted, periodOf, seizureFilter } from '../../shared/domain/seizure/seizure-filter.ts';
import { audiencesOf } from '../../shared/domain/sharing.ts';
import { Cursor } from '../../shared/http/cursor.ts';
import { ok } from '../../shared/http/respond.ts';
import { route } from '../../shared/http/route.ts';
import type { Uses } from '../../shared/services.ts';

const Query = z.strictObject({
  ...seizureFilter,
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: Cursor.optional(),
});

const SeizureList = z
  .object({
    items: z.array(SeizureSummary),
    period: z.object({ from: z.string(), to: z.string() }),
    next: z.string().optional().describe('Cursor of the next page; without it the list is at its end'),
  })
  .meta({ id: 'SeizureList' });

export const findSeizures = route({
  name: 'find-seizures',
  method: 'GET',
  path: '/v1/seizures',
  action: 'seizure.read',
  summary: 'List the cases that you may see, the newest first',
  description:
    'A page may be shorter than the limit, and still be followed by another: go on while there is a "next".',
  query: Query,
  gives: { 200: SeizureList },
})(
  ({ seizureLists, cursors, clock }: Uses<'seizureLists' | 'cursors' | 'clock'>) =>
    async ({ actor, query }) => {
      const { office, country, status, category, limit, cursor } = query;
      const { from, to } = periodOf(query, clock.now(), '/query');
      const binding = ['find-seizures', actor.id, office, country, status, category, query.from, query.to];
      const wanted = {
        from,
        to,
        limit,
        after: cursor && cursors.open(cursor, binding),
        keep: isWanted(query, actor),
      };
      const { items, next } = office
        ? await seizureLists.ofOffice(office, wanted)
        : await seizureLists.ofAudiences(audiencesOf(actor), wanted);
      return ok({ items, period: { from, to }, ...(next && { next: cursors.seal(next, binding) }) });
    },
);
