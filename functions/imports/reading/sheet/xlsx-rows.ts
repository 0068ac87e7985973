import type { SheetFormat } from '../../../../shared/domain/imports/file-format.ts';
import { UnreadableFile } from '../../../../shared/domain/imports/unreadable-file.ts';
import { headedRows } from '../headed-rows.ts';
import type { Archive } from '../packing/archive.ts';
import type { Row } from '../row.ts';
import { mergedCells } from './merged-cells.ts';
import { sheetRows } from './sheet-rows.ts';
import { openWorkbook, type Sheet, sheetBytes, type Workbook } from './workbook.ts';

const sameName = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** @throws UnreadableFile when there is no such sheet */
const chosenSheet = ({ sheets }: Workbook, wanted: string | undefined): Sheet => {
  const found =
    wanted === undefined
      ? (sheets.find(({ hidden }) => !hidden) ?? sheets[0])
      : (sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => sameName(name, wanted)));
  if (!found)
    throw new UnreadableFile(
      `The workbook has no sheet "${wanted}". It has: ${sheets
        .slice(0, 30)
        .map(({ name }) => name)
        .join(', ')}.`,
    );
  return found;
};

/** All rows of a sheet of an open workbook, whether they are names, data or titles. */
export async function* rowsOfSheet(archive: Archive, workbook: Workbook, sheet: Sheet): AsyncGenerator<Row> {
  const merged = await mergedCells(sheetBytes(archive, sheet));
  yield* sheetRows(sheetBytes(archive, sheet), workbook, merged);
}

export async function* xlsxRows(archive: Archive, format: SheetFormat): AsyncGenerator<Row> {
  const workbook = await openWorkbook(archive);
  const sheet = chosenSheet(workbook, format.sheet);
  yield* headedRows(rowsOfSheet(archive, workbook, sheet), format.headerRow);
}
