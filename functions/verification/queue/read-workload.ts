import * as z from 'zod';
import { OfficeId } from '../../../shared/domain/sharing.ts';
import { agesOf, claimsByPerson, isOverdue, oldestOf } from '../../../shared/domain/verification/workload.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { regionalOffice } from './which-list.ts';

const Count = z.number().int();

const WorkloadView = z
  .object({
    office: OfficeId,
    at: z.string(),
    waiting: Count,
    clean: Count.describe('Of the waiting: no check found more than a note'),
    returned: Count.describe('Cases that wait for their reporters'),
    overdue: z.object({
      cases: Count,
      orMore: z.boolean().describe('There are more: so many were looked at'),
    }),
    age: z
      .object({
        of: Count.describe('So many cases were looked at: those that are due first'),
        all: z.boolean().describe('These are all that wait; otherwise the others are due later'),
        days: z
          .object({ upTo1: Count, upTo3: Count, upTo7: Count, upTo30: Count, over30: Count })
          .describe('How many have waited so many whole days for the regional office, this time'),
      })
      .describe('How long the cases have waited'),
    oldest: z
      .object({ seizureId: z.string(), reference: z.string(), since: z.string() })
      .optional()
      .describe('Of the cases that were looked at'),
    claims: z.object({
      people: z
        .array(
          z.object({
            person: z.string(),
            name: z.string(),
            cases: Count,
            since: z.string().describe('Of the one that was claimed first'),
          }),
        )
        .describe('Who works on how many, whoever has most first'),
      orMore: z.boolean(),
    }),
  })
  .meta({ id: 'Workload' });

export const readWorkload = route({
  name: 'read-workload',
  method: 'GET',
  path: '/v1/verifications/workload',
  action: 'workload.read',
  summary: 'How much waits for a regional office, for how long, and who works on it',
  query: z.strictObject({
    office: OfficeId.optional().describe('The regional office; your own if left out'),
  }),
  gives: { 200: WorkloadView },
})(({ workloads, clock }: Uses<'workloads' | 'clock'>) => async ({ actor, query }) => {
  const office = regionalOffice(actor, query.office);
  const [load, due, claims] = await Promise.all([
    workloads.load(office),
    workloads.dueFirst(office),
    workloads.claims(office),
  ]);
  const at = clock.now();
  const overdue = due.first.filter((line) => isOverdue(line, at)).length;
  const oldest = oldestOf(due.first);
  return ok({
    office,
    at: at.toISOString(),
    ...load,
    overdue: { cases: overdue, orMore: due.hasMore && overdue === due.first.length },
    age: { of: due.first.length, all: !due.hasMore, days: agesOf(due.first, at) },
    ...(oldest && { oldest }),
    claims: { people: claimsByPerson(claims.first, at), orMore: claims.hasMore },
  });
});
