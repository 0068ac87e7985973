import { UnreadableFile } from '../../../../shared/domain/imports/unreadable-file.ts';
import { columnPosition } from '../../../../shared/sheets/workbook/cell-address.ts';
import type { Bytes } from '../packing/bytes.ts';

/** Cells of one column that are shown as one. */
export interface Merged {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

const MOST = 200_000;
const MERGE = /<(?:\w+:)?mergeCell\s[^<>]*ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g;

/** Longer than any tag that says what is merged. */
const OVERLAP = 200;

/**
 * Which cells are merged stands behind the last row, so it is looked for before the rows are read: as bytes, which is
 * ten times as fast as reading them as XML. By their first rows.
 */
export const mergedCells = async (sheet: Bytes): Promise<ReadonlyMap<number, readonly Merged[]>> => {
  const byRow = new Map<number, Merged[]>();
  let count = 0;
  let before = '';
  for await (const piece of sheet) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    const text = before + bytes.toString('latin1');
    before = text.slice(-OVERLAP);
    if (!text.includes('mergeCell')) continue;
    for (const { 1: letters = '', 2: from, 3: to } of text.matchAll(MERGE)) {
      const [column, first, last] = [columnPosition(letters), Number(from), Number(to)];
      const known = byRow.get(first) ?? [];
      if (last <= first || known.some((one) => one.column === column)) continue;
      count += 1;
      if (count > MOST) throw new UnreadableFile('The sheet has too many merged cells. Separate them.');
      byRow.set(first, [...known, { column, first, last }]);
    }
  }
  return byRow;
};
