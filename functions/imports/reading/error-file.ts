import type { FileFormat, JsonFormat } from '../../../shared/domain/imports/file-format.ts';
import { guarded } from '../../../shared/sheets/formula-guard.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../../shared/sheets/write-csv.ts';
import { writeWorkbook } from '../../../shared/sheets/write-workbook.ts';
import { ERRORS_COLUMN } from './errors-column.ts';
import { pointerParts } from './json/json-rows.ts';

export interface RefusedRow {
  readonly cells: readonly string[];
  readonly reasons: string;
}

type Refused = AsyncIterable<RefusedRow>;

const asBytes = async function* (texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const text of texts) yield encoder.encode(text);
};

/** The columns of the file without an earlier `errors`, and that behind them. */
const ordered = (columns: readonly string[]) => {
  const errorsAt = columns.indexOf(ERRORS_COLUMN);
  const own = (cells: readonly string[]) =>
    columns.flatMap((_, i) => (i === errorsAt ? [] : [cells[i] ?? '']));
  return {
    header: [...own(columns), ERRORS_COLUMN],
    row: ({ cells, reasons }: RefusedRow) => [...own(cells), reasons, ...cells.slice(columns.length)],
  };
};

/** All quoted, values untouched; formulas as they were sent, since this file goes back to whoever sent them. */
const csvErrors = async function* (
  format: FileFormat & { kind: 'csv' },
  columns: readonly string[],
  rows: Refused,
): AsyncGenerator<string> {
  const { delimiter, quote, headerRow, formulaGuard = false } = format;
  const line = (cells: readonly string[]) =>
    csvLine(formulaGuard ? cells.map(guarded) : cells, { delimiter, quote, quoting: 'all' });
  const { header, row } = ordered(columns);
  // The mark stands above the mapping's encoding. The names stand where the mapping looks for them.
  yield BYTE_ORDER_MARK + line(['']).repeat(Math.max(0, headerRow - 1)) + line(header);
  for await (const refused of rows) yield line(row(refused));
};

const xlsxErrors = (
  format: FileFormat & { kind: 'xlsx' },
  columns: readonly string[],
  rows: Refused,
): AsyncGenerator<Uint8Array> => {
  const { header, row } = ordered(columns);
  const cells = async function* () {
    for await (const refused of rows) yield row(refused);
  };
  return writeWorkbook([
    {
      name: format.sheet ?? 'Errors',
      columns: header.map((name) => ({ name, width: name === ERRORS_COLUMN ? 80 : 16 })),
      headerRows: Array.from({ length: Math.max(0, format.headerRow - 1) }, () => []),
      rows: cells(),
      // Values are texts by now: 007 and 3/4 would become others if somebody touched them.
      text: true,
    },
  ]);
};

/** Names of columns as names of fields, flat: `place.country` is read as the same column again. */
const records = async function* (columns: readonly string[], rows: Refused): AsyncGenerator<string> {
  const { header, row } = ordered(columns);
  for await (const refused of rows) {
    // Empty ones as well: a mapping that reads a column looks for it in this file again.
    const cells = row(refused).map((cell, i) => [header[i] ?? `Column ${i + 1}`, cell] as const);
    yield JSON.stringify(Object.fromEntries(cells));
  }
};

/** Only UTF-8 needs no mark in front. */
const markFor = (encoding: string): string => (encoding === 'utf-8' ? '' : BYTE_ORDER_MARK);

/** The brackets around the list of records, so that it is found where the mapping looks for it. */
const around = ({ records: pointer }: JsonFormat): readonly [before: string, behind: string] => {
  const parts = pointerParts(pointer);
  const before = parts.map((part) =>
    /^\d{1,3}$/.test(part) ? `[${'null,'.repeat(Number(part))}` : `{${JSON.stringify(part)}:`,
  );
  const behind = parts.map((part) => (/^\d{1,3}$/.test(part) ? ']' : '}')).reverse();
  return [`${before.join('')}[`, `]${behind.join('')}\n`];
};

const jsonErrors = async function* (
  format: FileFormat & { kind: 'json' },
  columns: readonly string[],
  rows: Refused,
): AsyncGenerator<string> {
  const [before, behind] = around(format);
  let between = '\n';
  yield markFor(format.encoding) + before;
  for await (const record of records(columns, rows)) {
    yield between + record;
    between = ',\n';
  }
  yield `\n${behind}`;
};

const ndjsonErrors = async function* (
  format: FileFormat & { kind: 'ndjson' },
  columns: readonly string[],
  rows: Refused,
): AsyncGenerator<string> {
  yield markFor(format.encoding);
  for await (const record of records(columns, rows)) yield `${record}\n`;
};

/**
 * The refused rows as a file of the same kind that can be corrected and sent again with the same mapping: the same
 * columns and values, and behind them a column `errors`, which says why and is not read. What was packed comes back
 * unpacked.
 */
export const errorFile = (
  format: FileFormat,
  columns: readonly string[],
  rows: AsyncIterable<RefusedRow>,
): AsyncIterable<Uint8Array> => {
  if (format.kind === 'csv') return asBytes(csvErrors(format, columns, rows));
  if (format.kind === 'xlsx') return xlsxErrors(format, columns, rows);
  if (format.kind === 'json') return asBytes(jsonErrors(format, columns, rows));
  return asBytes(ndjsonErrors(format, columns, rows));
};
