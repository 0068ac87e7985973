import * as z from 'zod';
import { may } from '../../shared/domain/access.ts';
import { CATEGORY_CODES } from '../../shared/domain/codes/categories.ts';
import { InvalidInput } from '../../shared/domain/errors.ts';
import { Country, Day } from '../../shared/domain/fields.ts';
import { SeizureSummary } from '../../shared/domain/seizure/seizure.ts';
import { audiencesOf, OfficeId } from '../../shared/domain/sharing.ts';
import { Cursor } from '../../shared/http/cursor.ts';
import { ok } from '../../shared/http/respond.ts';
import { route } from '../../shared/http/route.ts';
import type { Uses } from '../../shared/services.ts';

const Query = z.strictObject({
  office: OfficeId.optional(),
  country: Country.optional(),
  status: z.enum(['reported', 'withdrawn']).optional(),
  category: z.enum(CATEGORY_CODES).optional(),
  from: Day.optional().describe('First day of the seizures; twelve months before "to" if left out'),
  to: Day.optional().describe('Last day of the seizures; today if left out'),
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

const yearBefore = (day: string) =>
  `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`.replace('-02-29', '-02-28');

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
      const to = query.to ?? clock.now().toISOString().slice(0, 10);
      const from = query.from ?? yearBefore(to);
      if (from > to)
        throw new InvalidInput([
          { pointer: '/query/from', code: 'after-end', detail: `"from" lies after "to" (${to}).` },
        ]);

      const binding = ['find-seizures', actor.id, office, country, status, category, query.from, query.to];
      const wanted = {
        from,
        to,
        limit,
        after: cursor && cursors.open(cursor, binding),
        keep: (summary: SeizureSummary) =>
          (!country || summary.country === country) &&
          (!status || summary.status === status) &&
          (!category || summary.categories.includes(category)) &&
          may(actor, 'seizure.read', { office: summary.office, country: summary.country, shared: summary }),
      };
      const { items, next } = office
        ? await seizureLists.ofOffice(office, wanted)
        : await seizureLists.ofAudiences(audiencesOf(actor), wanted);
      return ok({ items, period: { from, to }, ...(next && { next: cursors.seal(next, binding) }) });
    },
);
