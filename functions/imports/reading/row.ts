import { UnreadableFile } from '../../../shared/domain/imports/unreadable-file.ts';

export interface Row {
  /** As a spreadsheet counts: the first row of the file is 1, a row with line breaks in its cells is one. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Why this row alone cannot be read, such as a broken line among good ones; its text is the one cell then. */
  readonly broken?: { readonly code: string; readonly detail: string };
}

/** A table of seizures has fewer by far; what has more is something else, or lies on its side. */
export const MOST_COLUMNS = 2000;

/** A cell of ten megabytes is read; a quotation mark that is never closed swallows no more than this. */
export const MOST_ROW_BYTES = 32 * 1024 * 1024;

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/**
 * Names by which a mapping can tell all columns apart: what occurs twice is counted, what is empty is numbered.
 * @throws UnreadableFile when there are too many
 */
export const columnNames = (given: readonly string[]): string[] => {
  if (given.length > MOST_COLUMNS)
    throw new UnreadableFile(
      `The file has ${given.length} columns; ${MOST_COLUMNS} are read at most. Check the separator and the header row, or send fewer columns.`,
    );
  const taken = new Set<string>();
  return given.map((cell, i) => {
    const plain = cell.trim().replace(/\s+/g, ' ') || `Column ${i + 1}`;
    let name = plain;
    for (let count = 2; taken.has(name); count += 1) name = `${plain} (${count})`;
    taken.add(name);
    return name;
  });
};
