import { listed, type Sql, sql } from '../../asking/sql.ts';
import { FACETS, type Facet, type FacetName } from './facet-columns.ts';

export interface ToCount {
  readonly names: readonly FacetName[];
  readonly where: Sql;
  /** Each case counts by its first line where lines do not differ for the question. */
  readonly byLines: boolean;
  /** Looking at the rows takes long, as it does for words: it is done once for all facets. */
  readonly slow: boolean;
  readonly top: number;
}

/** Columns of our own query: the values of the first facet, of the second … */
const nth = (at: number): Sql => ({ text: `said_${at}`, values: [] });

/** Cases with each of their values once; unknown is null. */
const pairsOf = (facet: Facet, value: Sql, byLines: boolean): Sql => {
  const first = byLines ? sql`` : sql`WHERE line = 1`;
  if (facet.several === 'list')
    return sql`SELECT DISTINCT case_id, unnest(CASE WHEN len(${value}) = 0 THEN [NULL] ELSE ${value} END) AS value
      FROM rows ${first}`;
  if (facet.several === 'lines' || byLines) return sql`SELECT DISTINCT case_id, ${value} AS value FROM rows`;
  return sql`SELECT case_id, ${value} AS value FROM rows ${first}`;
};

const countOf = (name: FacetName, value: Sql, { byLines, top }: ToCount): Sql => {
  const facet: Facet = FACETS[name];
  // Where a case says several, it may say more than one of the others.
  const others = facet.several
    ? sql`count(DISTINCT case_id) FROM pairs`
    : sql`coalesce(sum(cases), 0)::BIGINT FROM counted`;
  return sql`SELECT * FROM (
    WITH pairs AS MATERIALIZED (${pairsOf(facet, value, byLines)}),
    counted AS MATERIALIZED (SELECT value, count(*) AS cases FROM pairs GROUP BY value),
    best AS MATERIALIZED (
      SELECT value, cases FROM counted WHERE value IS NOT NULL ORDER BY cases DESC, value LIMIT ${top}
    )
    SELECT ${name} AS facet, 'value' AS part, value, cases FROM best
    UNION ALL SELECT ${name}, 'unknown', NULL, coalesce(sum(cases), 0)::BIGINT FROM counted WHERE value IS NULL
    UNION ALL SELECT ${name}, 'values', NULL, count(*) FROM counted WHERE value IS NOT NULL
    UNION ALL SELECT ${name}, 'others', NULL, ${others}
      WHERE value IS NOT NULL AND value NOT IN (SELECT value FROM best)
  )`;
};

/** Facets that are counted under the same condition, in one query. */
export const countedValues = (asked: ToCount): Sql => {
  const kept = asked.slow ? sql`MATERIALIZED` : sql`NOT MATERIALIZED`;
  const said = asked.names.map((name, i) => sql`${FACETS[name].value} AS ${nth(i)}`);
  const counts = asked.names.map((name, i) => countOf(name, nth(i), asked));
  return sql`WITH rows AS ${kept} (SELECT ${listed([sql`case_id`, sql`line`, ...said])} FROM lines WHERE ${asked.where})
    ${counts.reduce((all, one) => sql`${all} UNION ALL ${one}`)}`;
};
