import type { FileFormat } from '../../../shared/domain/imports/file-format.ts';
import { UnreadableFile } from '../../../shared/domain/imports/unreadable-file.ts';
import type { FileSource } from './file-source.ts';
import { jsonRows } from './json/json-rows.ts';
import { ndjsonRows } from './json/ndjson-rows.ts';
import { openContent } from './packing/open-content.ts';
import type { Row } from './row.ts';
import { xlsxRows } from './sheet/xlsx-rows.ts';
import { csvRows } from './text/csv-rows.ts';

export { detectFormat } from './detecting/detect-format.ts';
export { errorFile } from './error-file.ts';
export type { FileSource } from './file-source.ts';
export type { Row } from './row.ts';

/**
 * The rows of a file, the names of the columns first; rows without content are left out. Whoever uses the rows knows
 * nothing of where they come from. A gzip or ZIP of the file is unpacked on the way.
 * @throws UnreadableFile when the file as a whole cannot be read; the message says what to do
 */
export async function* rowsOf(source: FileSource, format: FileFormat): AsyncGenerator<Row> {
  const kind = format.kind === 'xlsx' ? 'workbook' : 'text';
  const content = await openContent(source, { kind, entry: format.entry });
  try {
    if (format.kind === 'xlsx') {
      if (content.kind !== 'workbook')
        throw new UnreadableFile('The file is no Excel workbook (.xlsx), as the mapping says.');
      yield* xlsxRows(content.archive, format);
    } else {
      if (content.kind !== 'text')
        throw new UnreadableFile('The file is an Excel workbook, and the mapping says that it is text.');
      if (format.kind === 'csv') yield* csvRows(content.read(), format);
      else if (format.kind === 'json') yield* jsonRows(content.read, format);
      else yield* ndjsonRows(content.read, format);
    }
  } finally {
    await content.close();
  }
}
