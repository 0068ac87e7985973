import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { rowsOf } from '../../../functions/imports/reading/row-reader.ts';
import { FileFormat } from '../../../shared/domain/imports/file-format.ts';
import { type Cell, writeWorkbook } from '../../../shared/sheets/write-workbook.ts';
import { diskFile } from '../../support/file-sources.ts';

export type Kind = 'csv' | 'xlsx' | 'json' | 'ndjson';

const CSV = FileFormat.parse({ kind: 'csv', delimiter: ';' });
const BATCH = 1 << 16;

/** Joins texts: a write for each row would be the bench of the disk. */
async function* inBatches(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let waiting = '';
  for await (const text of texts) {
    waiting += text;
    if (waiting.length < BATCH) continue;
    yield waiting;
    waiting = '';
  }
  yield waiting;
}

async function* records(csv: string): AsyncGenerator<string> {
  let columns: readonly string[] | undefined;
  for await (const { cells } of rowsOf(diskFile(csv), CSV)) {
    if (!columns) columns = cells;
    else yield JSON.stringify(Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])));
  }
}

async function* joined(csv: string, kind: 'json' | 'ndjson'): AsyncGenerator<string> {
  let between = kind === 'json' ? '[' : '';
  for await (const record of records(csv)) {
    yield between + record;
    between = kind === 'json' ? ',\n' : '\n';
  }
  if (kind === 'json') yield ']';
}

/** Amounts as numbers, the rest as texts, the way Excel keeps them. */
async function* sheetCells(csv: string): AsyncGenerator<readonly Cell[]> {
  let first = true;
  for await (const { cells } of rowsOf(diskFile(csv), CSV)) {
    if (!first)
      yield cells.map((cell) => (/^\d+(,\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : cell));
    first = false;
  }
}

/** Writes the table of a CSV file as another kind of file. */
export const writeAs = async (csv: string, kind: Kind, path: string): Promise<void> => {
  if (kind === 'csv') return pipeline(createReadStream(csv), createWriteStream(path));
  if (kind !== 'xlsx') return pipeline(Readable.from(inBatches(joined(csv, kind))), createWriteStream(path));
  const { value } = await rowsOf(diskFile(csv), CSV).next();
  const columns = ((value?.cells ?? []) as readonly string[]).map((name) => ({ name }));
  return pipeline(
    Readable.from(writeWorkbook([{ name: 'Cases', columns, rows: sheetCells(csv) }])),
    createWriteStream(path),
  );
};
