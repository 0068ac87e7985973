import * as z from 'zod';
import { may } from '../../../shared/domain/access.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { sharedOf } from '../../../shared/domain/seizure/seizure.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import type { QueueLine } from '../../../shared/storage/verification/queue.ts';
import { LineView, lineViewOf } from './line-view.ts';
import { isUnfiltered, ListQuery, wantedLine } from './list-query.ts';
import { whichList } from './which-list.ts';

const VerificationList = z
  .object({
    items: z.array(LineView),
    next: z.string().optional().describe('Cursor of the next page; without it the list is at its end'),
  })
  .meta({ id: 'VerificationList' });

/** Sharing may have been taken back since the case was checked: what holds is what the case says now. */
const visibleTo =
  (seizures: Uses<'seizures'>['seizures'], actor: Actor) => async (lines: readonly QueueLine[]) => {
    const cases = new Map((await seizures.readMany(lines.map(({ id }) => id))).map((one) => [one.id, one]));
    return lines.filter(({ id }) => {
      const seizure = cases.get(id);
      if (!seizure || seizure.status === 'withdrawn') return false;
      const { office, country, rilo } = seizure;
      return may(actor, 'verification.read', { office, country, rilo, shared: sharedOf(seizure) });
    });
  };

export const findVerifications = route({
  name: 'find-verifications',
  method: 'GET',
  path: '/v1/verifications',
  action: 'verification.read',
  summary: 'List the cases that wait for somebody, what is due first before the others',
  description:
    'A page may be shorter than the limit, and still be followed by another: go on while there is a "next".',
  query: ListQuery,
  gives: { 200: VerificationList },
})(
  ({
    verificationQueue,
    seizures,
    directory,
    cursors,
    clock,
  }: Uses<'verificationQueue' | 'seizures' | 'directory' | 'cursors' | 'clock'>) =>
    async ({ actor, query }) => {
      const { limit, cursor, ...asked } = query;
      const at = clock.now();
      const list = await whichList(directory, actor, query);
      const binding = ['find-verifications', actor.id, list, asked];
      // What is heaviest stands first in its index.
      const natural = query.sort === 'weight' ? 'desc' : 'asc';
      const isOf = (line: QueueLine) =>
        list.of !== 'escalated' ||
        (actor.role === 'RILO' ? actor.office : (query.office ?? line.rilo)) === line.rilo;
      const isWanted = wantedLine(query, actor, at);
      const { items, next } = await verificationQueue.list(list, {
        limit,
        descending: (query.order ?? natural) !== natural,
        unfiltered: list.of !== 'escalated' && isUnfiltered(query),
        after: cursor && cursors.open(cursor, binding),
        keep: (line) => isOf(line) && isWanted(line),
        admit: visibleTo(seizures, actor),
      });
      return ok({
        items: items.map((line) => lineViewOf(line, actor, at)),
        ...(next && { next: cursors.seal(next, binding) }),
      });
    },
);
