import * as z from 'zod';
import type { Actor } from '../../../shared/domain/actor.ts';
import { CATEGORY_CODES } from '../../../shared/domain/codes/categories.ts';
import { InvalidInput } from '../../../shared/domain/errors.ts';
import { Country, Day } from '../../../shared/domain/fields.ts';
import { OfficeId } from '../../../shared/domain/sharing.ts';
import { holding } from '../../../shared/domain/verification/claim.ts';
import { isOverdue } from '../../../shared/domain/verification/workload.ts';
import { Cursor } from '../../../shared/http/cursor.ts';
import type { QueueLine } from '../../../shared/storage/verification/queue.ts';

/** What is asked of the list. */
export const ListQuery = z.strictObject({
  list: z
    .enum(['waiting', 'returned', 'escalated', 'mine'])
    .optional()
    .describe(
      'waiting for a regional office, returned to a reporter, escalated to the Secretariat, or claimed by you; ' +
        'left out, what concerns your office: returned (NCP), waiting (RILO), escalated (WCO)',
    ),
  office: OfficeId.optional().describe(
    'Whose list: of "waiting" the regional office, of "returned" the reporter; your own if left out',
  ),
  sort: z
    .enum(['due', 'weight'])
    .default('due')
    .describe('By deadline, or by what wants to be looked at first; the latter for "waiting" only'),
  order: z
    .enum(['asc', 'desc'])
    .optional()
    .describe('Left out, what is due first or the heaviest comes first'),
  country: Country.optional().describe('Of the reporter'),
  category: z.enum(CATEGORY_CODES).optional(),
  severity: z
    .enum(['error', 'warning', 'clean'])
    .optional()
    .describe('The worst that the checks found; "clean" is nothing but notes'),
  claimed: z.enum(['me', 'nobody', 'anybody']).optional(),
  overdue: z.stringbool({ truthy: ['true'], falsy: ['false'] }).optional(),
  from: Day.optional().describe('First day of the reports'),
  to: Day.optional().describe('Last day of the reports'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: Cursor.optional(),
});
export type ListQuery = z.output<typeof ListQuery>;

const FILTERS = ['country', 'category', 'severity', 'claimed', 'overdue', 'from', 'to'] as const;

/** Does everything in the list count? */
export const isUnfiltered = (query: ListQuery): boolean =>
  FILTERS.every((filter) => query[filter] === undefined);

const worstOf = ({ clean, errors }: QueueLine): ListQuery['severity'] =>
  clean ? 'clean' : errors > 0 ? 'error' : 'warning';

const isClaimedBy = (wanted: ListQuery['claimed'], held: QueueLine['claim'], actor: Actor): boolean =>
  wanted === undefined ||
  (wanted === 'nobody' ? !held : wanted === 'me' ? held?.person === actor.id : held !== undefined);

/** Is this line asked for? Whether it may be shown is decided apart. @throws InvalidInput */
export const wantedLine = (query: ListQuery, actor: Actor, at: Date): ((line: QueueLine) => boolean) => {
  const { country, category, severity, claimed, overdue, from, to } = query;
  if (from && to && from > to)
    throw new InvalidInput([
      { pointer: '/query/from', code: 'after-end', detail: `"from" lies after "to" (${to}).` },
    ]);
  return (line) => {
    const day = line.reportedAt.slice(0, 10);
    const held = holding(line.claim, at);
    return (
      (!country || line.country === country) &&
      (!category || line.categories.includes(category)) &&
      (!severity || worstOf(line) === severity) &&
      isClaimedBy(claimed, held, actor) &&
      // A claim that has ended by itself still stands in the list of its holder.
      (query.list !== 'mine' || held?.person === actor.id) &&
      (overdue === undefined || isOverdue(line, at) === overdue) &&
      (!from || day >= from) &&
      (!to || day <= to)
    );
  };
};
