import { UnreadableFile } from '../../../shared/domain/imports/unreadable-file.ts';
import { ERRORS_COLUMN } from './errors-column.ts';
import { columnNames, isBlank, type Row } from './row.ts';

/** How far a table without names is looked at for the number of its columns. */
const LOOKED_AT = 100;

const unnamed = (width: number): string[] => columnNames(Array.from({ length: width }, () => ''));

/** A file of errors has names even where the file that was sent had none. */
const isOwnHeader = (cells: readonly string[]): boolean =>
  cells.at(-1) === ERRORS_COLUMN && unnamed(cells.length - 1).every((name, i) => cells[i] === name);

/** The rows of a table that has no names of columns, the made ones first. */
async function* withoutNames(rows: AsyncIterable<Row>): AsyncGenerator<Row> {
  const first: Row[] = [];
  let named = false;
  const begin = function* (): Generator<Row> {
    const header = first[0] && isOwnHeader(first[0].cells) ? first.shift() : undefined;
    const width = first.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    named = true;
    if (header) yield { number: header.number, cells: columnNames(header.cells) };
    else if (first.length > 0) yield { number: 0, cells: unnamed(width) };
    yield* first;
  };
  for await (const row of rows) {
    if (isBlank(row.cells)) continue;
    if (named) yield row;
    else if (first.push(row) === LOOKED_AT) yield* begin();
  }
  if (!named) yield* begin();
}

/**
 * Of all rows of a table the names of the columns first, then the rows below that have content.
 * @throws UnreadableFile when there is no row where the names should be
 */
export async function* headedRows(rows: AsyncIterable<Row>, headerRow: number): AsyncGenerator<Row> {
  let found = false;
  if (headerRow === 0) {
    for await (const row of withoutNames(rows)) {
      found = true;
      yield row;
    }
    if (!found) throw new UnreadableFile('The file has no rows.');
    return;
  }
  for await (const row of rows) {
    if (row.number < headerRow) continue;
    if (!found && row.number > headerRow) break;
    if (!found) {
      found = true;
      yield { number: row.number, cells: columnNames(row.cells) };
    } else if (!isBlank(row.cells)) yield row;
  }
  if (!found)
    throw new UnreadableFile(`The file has no row ${headerRow}, where the names of the columns should be.`);
}
