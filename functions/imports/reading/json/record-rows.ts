import { UnreadableFile } from '../../../../shared/domain/imports/unreadable-file.ts';
import type { Row } from '../row.ts';
import { DeepRecord, RecordColumns } from './flatten-record.ts';
import { parseRecord } from './parse-record.ts';

export interface RecordText {
  readonly number: number;
  readonly text: string;
}

const NOT_JSON = { code: 'not-json', detail: 'This record is no JSON. Correct it by the rules of JSON.' };
const TOO_DEEP = { code: 'too-deep', detail: 'This record is nested too deeply. Send it with fewer levels.' };

/** Is the failure the record's own, so that the others can go in? */
const brokenBy = (error: unknown): Row['broken'] => {
  if (error instanceof SyntaxError) return NOT_JSON;
  // A bracket written a hundred thousand times over ends the stack of whoever reads it.
  if (error instanceof DeepRecord || error instanceof RangeError) return TOO_DEEP;
  throw error;
};

/**
 * Records as rows. The fields of all records are the columns, so the file is read twice: first for what fields there
 * are, then for the rows.
 */
export async function* recordRows(
  read: () => AsyncIterable<readonly RecordText[]>,
  { exact = false }: { exact?: boolean | undefined } = {},
): AsyncGenerator<Row> {
  const columns = new RecordColumns(exact);
  let records = 0;
  for await (const batch of read())
    for (const { text } of batch) {
      records += 1;
      try {
        columns.note(parseRecord(text));
      } catch (error) {
        brokenBy(error);
      }
    }
  if (records === 0) throw new UnreadableFile('The file has no records.');
  const names = columns.names();
  if (names.length === 0) throw new UnreadableFile('The records of the file have no fields.');
  yield { number: 0, cells: names };

  for await (const batch of read())
    for (const { number, text } of batch) {
      const row = rowOf(columns, { number, text, width: names.length });
      if (row.cells.some((cell) => cell !== '')) yield row;
    }
}

const rowOf = (columns: RecordColumns, { number, text, width }: RecordText & { width: number }): Row => {
  try {
    return { number, cells: columns.cells(parseRecord(text), width) };
  } catch (error) {
    const broken = brokenBy(error);
    return { number, cells: [text], ...(broken && { broken }) };
  }
};
