import type { FileFormat } from '../../../../shared/domain/imports/file-format.ts';
import type { Reason } from '../../../../shared/domain/imports/proposal.ts';
import { UnreadableFile } from '../../../../shared/domain/imports/unreadable-file.ts';
import type { Archive } from '../packing/archive.ts';
import { isBlank } from '../row.ts';
import { openWorkbook, type Sheet } from '../sheet/workbook.ts';
import { rowsOfSheet } from '../sheet/xlsx-rows.ts';
import { detectHeaderRow } from './detect-header-row.ts';

const COUNTED = 2000;
const LOOKED_AT = 200;
const MOST_SHEETS = 30;

/** Copied: a part of a text would keep all of it in memory, and two hundred rows of it are kept. */
const beginning = (cell: string): string =>
  cell.length <= LONGEST ? cell : Buffer.from(cell.slice(0, LONGEST)).toString();
const LONGEST = 200;

interface Looked {
  readonly sheet: Sheet;
  readonly rows: readonly (readonly string[])[];
  /** Rows with two cells or more, up to a bound: a page of remarks is no table. */
  readonly count: number;
  readonly bytes: number;
}

/** The sheet with the most rows and where in it the names of the columns stand. @throws UnreadableFile */
export const detectSheet = async (archive: Archive): Promise<{ format: FileFormat; reasons: Reason[] }> => {
  const workbook = await openWorkbook(archive);
  const look = async (sheet: Sheet): Promise<Looked> => {
    const rows: (readonly string[])[] = [];
    let count = 0;
    for await (const { number, cells } of rowsOfSheet(archive, workbook, sheet)) {
      while (rows.length < Math.min(number - 1, LOOKED_AT)) rows.push([]);
      if (number <= LOOKED_AT) rows.push(cells.map(beginning));
      if (!isBlank(cells)) count += cells.filter((cell) => cell !== '').length > 1 ? 1 : 0.01;
      if (count >= COUNTED) break;
    }
    return { sheet, rows, count, bytes: archive.sizeOf(sheet.part) };
  };

  const visible = workbook.sheets.filter(({ hidden }) => !hidden);
  const looked: Looked[] = [];
  for (const sheet of (visible.length > 0 ? visible : workbook.sheets).slice(0, MOST_SHEETS))
    looked.push(await look(sheet));
  const best = looked.reduce((a, b) =>
    b.count > a.count || (b.count === a.count && b.bytes > a.bytes) ? b : a,
  );
  if (best.count === 0) throw new UnreadableFile('No sheet of the workbook has rows.');

  const { headerRow, reason } = detectHeaderRow(best.rows);
  const { name } = best.sheet;
  const detail =
    workbook.sheets.length === 1
      ? `The workbook has one sheet, "${name}".`
      : `Of ${workbook.sheets.length} sheets "${name}" has the most rows${visible.length < workbook.sheets.length ? '; hidden ones are left out' : ''}.`;
  return {
    format: { kind: 'xlsx', sheet: name, headerRow, compression: 'auto' },
    reasons: [{ code: 'sheet-by-rows', detail }, reason],
  };
};
