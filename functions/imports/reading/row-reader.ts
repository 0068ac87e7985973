import type { FileFormat } from '../../../shared/domain/imports/file-format.ts';
import { UnreadableFile } from '../../../shared/domain/imports/unreadable-file.ts';
import type { FileSource } from './file-source.ts';
import type { Row } from './row.ts';
import { csvRows } from './text/csv-rows.ts';

export type { FileSource } from './file-source.ts';
export type { Row } from './row.ts';

/**
 * The rows of a file, the names of the columns first; rows without content are left out. Whoever uses the rows knows
 * nothing of where they come from.
 * @throws UnreadableFile
 */
export const rowsOf = (source: FileSource, format: FileFormat): AsyncIterable<Row> => {
  if (format.kind === 'csv') return csvRows(source, format);
  throw new UnreadableFile(`Files of the kind ${format.kind} are not read yet.`);
};
