import type { FileFormat } from '../../../shared/domain/imports/file-format.ts';

export interface Row {
  /** As a spreadsheet counts: the first row of the file is 1, a row with line breaks in its cells is one. */
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * Turns the bytes of a file into rows, the names of the columns first; rows without content are left out. One for
 * each kind of file: whoever uses the rows knows nothing of where they come from.
 * @throws UnreadableFile
 */
export type RowReader = (file: AsyncIterable<Uint8Array>, format: FileFormat) => AsyncIterable<Row>;

/** Names by which a mapping can tell all columns apart: what occurs twice is counted, what is empty is numbered. */
export const columnNames = (given: readonly string[]): string[] => {
  const taken = new Set<string>();
  return given.map((cell, i) => {
    const plain = cell.trim().replace(/\s+/g, ' ') || `Column ${i + 1}`;
    let name = plain;
    for (let count = 2; taken.has(name); count += 1) name = `${plain} (${count})`;
    taken.add(name);
    return name;
  });
};
