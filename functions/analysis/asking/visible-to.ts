import type { Actor } from '../../../shared/domain/actor.ts';
import { audiencesOf } from '../../../shared/domain/sharing.ts';
import { type Sql, sql } from './sql.ts';

/**
 * The rows that a caller may see: the rule of `isVisible` (shared/domain/sharing.ts) as a condition, compared with it
 * over every case in the tests. What does not meet it is never counted.
 */
export const visibleTo = (actor: Actor): Sql => {
  if (actor.role === 'PARTNER') return sql`false`;
  return sql`(office = ${actor.office} OR list_contains(${audiencesOf(actor)}, audience)
    OR (audience = 'group' AND list_contains(group_offices, ${actor.office})))`;
};
