import * as z from 'zod';
import type { Actor } from '../../../shared/domain/actor.ts';
import { Filter } from '../../../shared/domain/analysis/filter/filter.ts';
import { Day, Instant } from '../../../shared/domain/fields.ts';
import { allOf, type Sql, sql } from '../asking/sql.ts';
import { visibleTo } from '../asking/visible-to.ts';
import { whereOf } from '../asking/where-of.ts';

/** What all figures are asked with. */
export const asked = {
  filter: Filter.default({}),
  asOf: z
    .union([Day, Instant])
    .optional()
    .describe('Counts it again as the network knew it then: at the end of that day, or at that time (UTC)'),
};

export interface Asked {
  readonly filter: Filter;
  readonly asOf?: string | undefined;
}

/** A day is over at its end. */
const timeOf = (asOf: string): string => (asOf.length === 10 ? `${asOf}T23:59:59.999Z` : asOf);

/** Today, or the day that it is counted as of: what "the last months" are counted from. */
export const todayOf = ({ asOf }: Asked, now: Date): string => (asOf ?? now.toISOString()).slice(0, 10);

/** The rows of everything that the caller may see, now or as it was known at a time. */
export const visibleLines = (actor: Actor, { asOf }: Pick<Asked, 'asOf'>): Sql =>
  asOf === undefined
    ? sql`(SELECT * FROM lines WHERE ${visibleTo(actor)})`
    : sql`(SELECT * FROM states WHERE stands AND known_from <= CAST(${timeOf(asOf)} AS TIMESTAMP)
        AND (known_to IS NULL OR known_to > CAST(${timeOf(asOf)} AS TIMESTAMP)) AND ${visibleTo(actor)})`;

/** Of these, the rows that are asked for. */
export const linesOf = (actor: Actor, given: Asked, now: Date): Sql =>
  sql`(SELECT * FROM ${visibleLines(actor, given)} WHERE ${allOf([whereOf(given.filter, todayOf(given, now))])})`;
