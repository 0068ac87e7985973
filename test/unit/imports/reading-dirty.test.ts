import { expect, test } from '@jest/globals';
import { detectFormat, rowsOf } from '../../../functions/imports/reading/row-reader.ts';
import type { FileFormat } from '../../../shared/domain/imports/file-format.ts';
import { type ExpectedRecord, recordsOf } from '../../support/dirty-files/dirty-file.ts';
import { dirtyFiles } from '../../support/dirty-files/dirty-files.ts';
import { memoryFile } from '../../support/file-sources.ts';

const recordsIn = async (bytes: Uint8Array): Promise<{ format: FileFormat; records: ExpectedRecord[] }> => {
  const { format } = await detectFormat(memoryFile(bytes));
  let columns: readonly string[] = [];
  const rows: (readonly string[])[] = [];
  for await (const { cells } of rowsOf(memoryFile(bytes), format)) {
    if (columns.length === 0) columns = cells;
    else rows.push(cells);
  }
  return { format, records: recordsOf(columns, rows) };
};

test.each([...dirtyFiles()].map((file) => [file.name, file] as const))(
  '%s: found out and read as it was meant',
  async (_, { bytes, records }) => {
    const read = await recordsIn(bytes);
    expect({ format: read.format, records: read.records }).toEqual({ format: read.format, records });
  },
);
