import type { LanguageCode } from '../../../shared/domain/reference/entry.ts';
import type { Cell } from '../../../shared/sheets/cell.ts';
import { writeCsv } from '../../../shared/sheets/write-csv.ts';
import { writeWorkbook } from '../../../shared/sheets/write-workbook.ts';
import type { Cells } from './part-lines.ts';

export interface TableLook {
  /** Keys of the cells, in order. */
  readonly columns: readonly string[];
  /** What stands above them. */
  readonly headers: readonly string[];
  readonly language?: LanguageCode | undefined;
}

type Lines = AsyncIterable<string>;
type Bytes = AsyncIterable<Uint8Array>;

const rowsOf = async function* (lines: Lines, columns: readonly string[]): AsyncGenerator<Cell[]> {
  for await (const line of lines) {
    // Written by ourselves a step before: checking each of a million rows takes longer than writing it.
    const cells = JSON.parse(line) as Cells;
    yield columns.map((column) => cells[column] ?? null);
  }
};

/** Excel keeps fifteen digits of a number: with more it is a text, which is read back as it was. */
const MOST_DIGITS = 15;
const digitsOf = (value: number) => String(value).replace(/^-|e[+-]\d{1,3}$|\.|^0[.0]*/g, '').length;

/** Truth as this network's own readers expect it, not as the reader's Excel translates it. */
const sheetCell = (cell: Cell): Cell =>
  typeof cell === 'boolean' || (typeof cell === 'number' && digitsOf(cell) > MOST_DIGITS)
    ? String(cell)
    : cell;

/** A table as comma separated values: texts that could be taken for formulas carry an apostrophe. */
export const csvFile = (lines: Lines, { columns, headers }: TableLook): Bytes =>
  writeCsv(
    (async function* () {
      yield headers;
      yield* rowsOf(lines, columns);
    })(),
  );

export const xlsxFile = (lines: Lines, { columns, headers, language }: TableLook): Bytes =>
  writeWorkbook([
    {
      name: 'Cases',
      rightToLeft: language === 'ar',
      columns: headers.map((name) => ({ name })),
      rows: (async function* () {
        for await (const cells of rowsOf(lines, columns)) yield cells.map(sheetCell);
      })(),
    },
  ]);

/** One list of the records, which are lines of JSON already. */
export const jsonFile = async function* (lines: Lines): AsyncGenerator<Uint8Array> {
  let before = '[\n';
  for await (const line of lines) {
    yield Buffer.from(before + line);
    before = ',\n';
  }
  yield Buffer.from(before === '[\n' ? '[]\n' : '\n]\n');
};

export const ndjsonFile = async function* (lines: Lines): AsyncGenerator<Uint8Array> {
  for await (const line of lines) yield Buffer.from(`${line}\n`);
};
