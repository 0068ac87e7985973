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

/** What a state says, without its number and time: two states with the same mark are the same. */
export const SAYS = `CAST({${COLUMN_NAMES.filter((name) => name !== 'seq' && name !== 'known_from')
  .map((name) => `'${name}': ${name}`)
  .join(', ')}} AS VARCHAR)`;
