import { COLUMN_NAMES, COLUMNS } from '../../../shared/domain/analysis/columns.ts';

/** Pieces of script over the columns of the store. Paths are our own: none comes from a caller. */

export const NAMES = COLUMN_NAMES.join(', ');

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const list = (paths: readonly string[]) => `[${paths.map(quoted).join(', ')}]`;

/** The columns of a table of states. */
export const COLUMN_TYPES = COLUMN_NAMES.map((name) => `${name} ${COLUMNS[name].type}`).join(', ');

/** States out of delta files; one that was written twice counts once. */
export const fromDeltas = (paths: readonly string[]): string => {
  const columns = COLUMN_NAMES.map((name) => `${name}: '${COLUMNS[name].type}'`).join(', ');
  return `SELECT DISTINCT ON (case_id, seq, line) ${NAMES} FROM read_json(${list(paths)},
    format = 'newline_delimited', columns = {${columns}}, maximum_object_size = 67108864)`;
};

const NONE = `SELECT ${COLUMN_NAMES.map((name) => `NULL::${COLUMNS[name].type} AS ${name}`).join(', ')},
  NULL::TIMESTAMP AS known_to WHERE false`;

/** States out of Parquet files, with `known_to`; a column that is newer than a file is null. */
export const fromLines = (paths: readonly string[]): string =>
  `SELECT ${NAMES}, known_to FROM (${NONE} UNION ALL BY NAME FROM read_parquet(${list(paths)}, union_by_name = true))`;

export const toParquet = (select: string, path: string): string =>
  `COPY (${select}) TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd)`;

/**
 * A state holds until the network knew any later one: clocks of two machines differ, numbers do not. A state that was
 * known after the one that follows it never held.
 */
export const untilNext = `min(known_from) OVER (
  PARTITION BY case_id ORDER BY seq RANGE BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING
)`;

/** What a state says, without its number and time: two states with the same mark are the same. */
export const SAYS = `CAST({${COLUMN_NAMES.filter((name) => name !== 'seq' && name !== 'known_from')
  .map((name) => `'${name}': ${name}`)
  .join(', ')}} AS VARCHAR)`;

/**
 * Out of `concerned`, the states of the cases in files, and `fresh`, those of deltas, makes `renewed`: all states of these
 * cases with the time until which each held. Changes are told more than once: neighbours that say the same are one
 * state, known since the first of them, with the number of the last, so that what comes late from between them does not
 * take its place.
 */
export const renewing = `
  CREATE OR REPLACE TEMP TABLE pool AS
    SELECT DISTINCT ON (case_id, seq, line) * FROM (FROM concerned UNION ALL FROM fresh);
  CREATE OR REPLACE TEMP TABLE kept AS
    WITH said AS (
      SELECT case_id, seq, min(known_from) AS known_from, md5(string_agg(${SAYS}, ';' ORDER BY line)) AS mark
      FROM pool GROUP BY case_id, seq
    ), told AS (
      SELECT *, lag(mark) OVER (PARTITION BY case_id ORDER BY seq) AS before FROM said
    ), numbered AS (
      SELECT *, count(*) FILTER (before IS DISTINCT FROM mark) OVER (PARTITION BY case_id ORDER BY seq) AS state
      FROM told
    ), joined AS (
      SELECT case_id, max(seq) AS seq, min(known_from) AS known_from FROM numbered GROUP BY case_id, state
    )
    SELECT case_id, seq, known_from, ${untilNext} AS known_to FROM joined;
  CREATE OR REPLACE TEMP TABLE renewed AS
    SELECT pool.* REPLACE (kept.known_from AS known_from), kept.known_to FROM pool JOIN kept USING (case_id, seq);
`;
