import { COLUMN_NAMES } from '../../../shared/domain/analysis/columns.ts';
import { sql } from '../asking/sql.ts';
import type { Database } from '../store/database.ts';
import { fromDeltas, SAYS } from '../store/script.ts';

export interface Difference {
  readonly case: string;
  /** What is wrong with the store: it lacks the case, says something else of it, or has one that is none. */
  readonly how: 'missing' | 'differs' | 'gone';
  readonly columns: readonly string[];
}

export interface Compared {
  readonly years: readonly {
    readonly year: number;
    readonly rebuilt: number;
    readonly store: number;
  }[];
  /** Over all rows that were compared, in order: the same digest is the same rows. */
  readonly digest: { readonly rebuilt: string | null; readonly store: string | null };
  /** Cases that changed since they were read: the store is ahead of the rebuild. */
  readonly newer: number;
  readonly differences: readonly Difference[];
}

const marks = (table: string) =>
  `SELECT case_id, md5(string_agg(${SAYS}, ';' ORDER BY line)) AS mark FROM ${table} GROUP BY case_id`;

const WITHOUT = new Set(['seq', 'known_from', 'case_id', 'line']);
/** Of lines that both have; a line that one of them lacks is said once, as `line`. */
const differingColumns = COLUMN_NAMES.filter((name) => !WITHOUT.has(name))
  .map(
    (name) =>
      `CASE WHEN bool_or(r.seq + s.seq > 0 AND r.${name} IS DISTINCT FROM s.${name}) THEN '${name}' END`,
  )
  .join(', ');

/**
 * Compares rows that were made anew with the tables `lines` and `ended` of a warehouse in the same database. A number is
 * taken before a case is read: what the store has under a higher number was read later than the rebuild did.
 */
export const findDifferences = async (database: Database, paths: readonly string[]): Promise<Compared> => {
  await database.run(`
    CREATE OR REPLACE TEMP TABLE rebuilt AS
      SELECT * FROM (${fromDeltas(paths)}) QUALIFY seq = max(seq) OVER (PARTITION BY case_id);
    CREATE OR REPLACE TEMP TABLE numbers AS
      SELECT case_id, max(seq) AS seq FROM (
        SELECT case_id, seq FROM lines UNION ALL SELECT case_id, seq FROM ended
      ) GROUP BY case_id;
    -- A case that came after the first was read may be missing from the rebuild.
    CREATE OR REPLACE TEMP TABLE newer AS
      SELECT n.case_id FROM numbers n LEFT JOIN (SELECT DISTINCT case_id, seq FROM rebuilt) r USING (case_id)
      WHERE n.seq > coalesce(r.seq, (SELECT min(seq) FROM rebuilt));
    CREATE OR REPLACE TEMP TABLE made AS SELECT * FROM rebuilt ANTI JOIN newer USING (case_id);
    CREATE OR REPLACE TEMP TABLE had AS SELECT * FROM lines ANTI JOIN newer USING (case_id);
    CREATE OR REPLACE TEMP TABLE differing AS
      SELECT coalesce(r.case_id, s.case_id) AS case_id,
        CASE WHEN s.case_id IS NULL THEN 'missing'
          WHEN coalesce(r.case_id, s.case_id) IN (SELECT case_id FROM made) THEN 'differs' ELSE 'gone' END AS how
      FROM (${marks('(FROM made WHERE stands)')}) r
      FULL JOIN (${marks('had')}) s ON r.case_id = s.case_id
      WHERE r.mark IS DISTINCT FROM s.mark;
  `);
  const years = await database.work(sql`
    SELECT year, count(*) FILTER (side = 'rebuilt') AS rebuilt, count(*) FILTER (side = 'store') AS store
    FROM (SELECT year, 'rebuilt' AS side FROM made WHERE stands UNION ALL SELECT year, 'store' FROM had)
    GROUP BY year ORDER BY year`);
  const digestOf = async (table: string) => {
    const text = `SELECT md5(string_agg(mark, ',' ORDER BY case_id)) AS digest FROM (${marks(table)})`;
    const [row] = await database.work({ text, values: [] });
    return (row?.digest ?? null) as string | null;
  };
  const digest = { rebuilt: await digestOf('(FROM made WHERE stands)'), store: await digestOf('had') };
  const differences = await database.work({
    text: `SELECT d.case_id AS "case", d.how,
        CASE WHEN d.how = 'differs' THEN list_filter(any_value(c.names), lambda name: name IS NOT NULL) ELSE [] END AS columns
      FROM differing d LEFT JOIN (
        SELECT case_id, [
          CASE WHEN bool_or(r.seq IS NULL OR s.seq IS NULL) THEN 'line' END, ${differingColumns}
        ] AS names
        FROM (FROM made SEMI JOIN differing USING (case_id)) r
        FULL JOIN (FROM had SEMI JOIN differing USING (case_id)) s USING (case_id, line)
        GROUP BY case_id
      ) c USING (case_id) GROUP BY d.case_id, d.how ORDER BY d.case_id`,
    values: [],
  });
  const [newer] = await database.work(sql`SELECT count(*) AS n FROM newer`);
  await database.run(
    'DROP TABLE rebuilt; DROP TABLE numbers; DROP TABLE newer; DROP TABLE made; DROP TABLE had; DROP TABLE differing;',
  );
  return {
    years: years as unknown as Compared['years'],
    digest,
    newer: Number(newer?.n ?? 0),
    differences: differences as unknown as readonly Difference[],
  };
};
