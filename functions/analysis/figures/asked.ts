import * as z from 'zod';
import type { Actor } from '../../../shared/domain/actor.ts';
import { Filter } from '../../../shared/domain/analysis/filter/filter.ts';
import { Day, Instant } from '../../../shared/domain/fields.ts';
import type { Warehouse } from '../../../shared/storage/analysis/warehouse.ts';
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
  /** Reports that count for this caller, beside those that count for all. */
  readonly standIns?: readonly string[];
}

/** A day is over at its end. */
const timeOf = (asOf: string): string => (asOf.length === 10 ? `${asOf}T23:59:59.999Z` : asOf);

/** Today, or the day that it is counted as of: what "the last months" are counted from. */
export const todayOf = ({ asOf }: Asked, now: Date): string => (asOf ?? now.toISOString()).slice(0, 10);

/**
 * The rows of everything that the caller may see, now or as it was known at a time. What was shared with the caller
 * then and is not any more stays out: sharing that was taken back holds for what was known before as well.
 */
export const visibleLines = (actor: Actor, { asOf, standIns = [] }: Omit<Asked, 'filter'>): Sql => {
  const rows =
    asOf === undefined
      ? sql`lines WHERE ${visibleTo(actor)}`
      : sql`states WHERE stands AND known_from <= CAST(${timeOf(asOf)} AS TIMESTAMP)
          AND (known_to IS NULL OR known_to > CAST(${timeOf(asOf)} AS TIMESTAMP)) AND ${visibleTo(actor)}
          AND case_id IN (SELECT case_id FROM states WHERE known_to IS NULL AND ${visibleTo(actor)})`;
  return standIns.length === 0
    ? sql`(SELECT * FROM ${rows})`
    : sql`(SELECT * REPLACE (counts OR case_id IN (SELECT unnest(${standIns})) AS counts) FROM ${rows})`;
};

/**
 * Of cases that count by a report which the caller may not see, the report that counts for this caller: otherwise the
 * case would be missing, and that would tell of the other report.
 */
export const withStandIns = async <Given extends Asked>(
  { all }: Pick<Warehouse, 'all'>,
  actor: Actor,
  given: Given,
): Promise<Given & { readonly standIns: readonly string[] }> => {
  const visible = visibleLines(actor, { asOf: given.asOf });
  const found = await all(sql`
    WITH linked AS MATERIALIZED (SELECT DISTINCT case_id, counted_as FROM ${visible} WHERE NOT counts AND counted_as IS NOT NULL)
    SELECT min(case_id) AS id FROM linked
    WHERE counted_as NOT IN (SELECT case_id FROM ${visible} WHERE counts AND case_id IN (SELECT counted_as FROM linked))
    GROUP BY counted_as`);
  return { ...given, standIns: found.map(({ id }) => String(id)) };
};

/** Of these, the rows that are asked for. */
export const linesOf = (actor: Actor, given: Asked, now: Date): Sql =>
  sql`(SELECT * FROM ${visibleLines(actor, given)} WHERE ${allOf([whereOf(given.filter, todayOf(given, now))])})`;
