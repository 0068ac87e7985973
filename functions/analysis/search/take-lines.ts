import * as z from 'zod';
import { COLUMN_NAMES, COLUMNS, type ColumnName } from '../../../shared/domain/analysis/columns.ts';
import { Filter } from '../../../shared/domain/analysis/filter/filter.ts';
import { InvalidInput } from '../../../shared/domain/errors.ts';
import { fileBody } from '../../../shared/http/file-body.ts';
import { file } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import type { Cell } from '../../../shared/sheets/cell.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../../shared/sheets/write-csv.ts';
import { listed, sql } from '../asking/sql.ts';
import { linesOf } from '../figures/asked.ts';

/** What an answer holds (6 MB on AWS, as text that is a third longer). */
const MOST_LINES = 10_000;

/** The store's own affairs, who else may see a case, and the words of whole cases. */
const LEFT_OUT = new Set<ColumnName>(['seq', 'known_from', 'stands', 'audience', 'group_offices', 'text']);
export const TAKEN: readonly ColumnName[] = COLUMN_NAMES.filter((name) => !LEFT_OUT.has(name));

/** Lists with bars between; days as they are written everywhere. */
const cellSql = (name: ColumnName) => {
  const { type } = COLUMNS[name];
  if (type === 'VARCHAR[]') return `array_to_string(${name}, '|') AS ${name}`;
  return type === 'DATE' ? `CAST(${name} AS VARCHAR) AS ${name}` : name;
};
const CELLS = listed(TAKEN.map((name) => ({ text: cellSql(name), values: [] })));

const cellOf = (value: unknown): Cell => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
};

export const takeLines = route({
  name: 'take-lines',
  method: 'POST',
  path: '/v1/analysis/lines.csv',
  action: 'analysis.read',
  summary: 'Take the commodity lines that match along as a table',
  description: `One row for each line, ${MOST_LINES.toLocaleString('en')} at most, with codes as they are stored; the latest seizures first. No names of persons or companies.`,
  body: z.strictObject({ filter: Filter.default({}) }),
  gives: { 200: fileBody('text/csv') },
})(({ warehouse, clock }: Uses<'warehouse' | 'clock'>) => async ({ actor, body }) => {
  const now = clock.now();
  await warehouse.fresh();
  const lines = linesOf(actor, body, now);
  const [counted] = await warehouse.all(sql`SELECT count(*) AS lines FROM ${lines}`);
  const found = Number(counted?.lines ?? 0);
  if (found > MOST_LINES)
    throw new InvalidInput([
      {
        pointer: '/filter',
        code: 'too-many',
        detail: `${found.toLocaleString('en')} lines match, and a file holds ${MOST_LINES.toLocaleString('en')}: take a shorter period or another condition, one part after the other.`,
      },
    ]);
  const rows = await warehouse.all(
    sql`SELECT ${CELLS} FROM ${lines} AS l ORDER BY l.day DESC, l.case_id, l.line`,
  );
  const table = [TAKEN, ...rows.map((row) => TAKEN.map((name) => cellOf(row[name])))];
  const text = BYTE_ORDER_MARK + table.map((cells) => csvLine(cells, { guard: true })).join('');
  return file(Buffer.from(text), `cases-${now.toISOString().slice(0, 10)}.csv`);
});
