import type { Cells } from './cell.ts';

export interface ColumnSpec {
  readonly name: string;
  /** Characters. */
  readonly width?: number;
  /** What the cells below may hold: the texts themselves, or a range such as `Lists!$A$2:$A$17`. */
  readonly choices?: readonly string[] | string;
  /** Other values than the choices are taken as well. */
  readonly open?: boolean;
  /** Shown at the header's cell. */
  readonly note?: string;
}

export interface SheetSpec {
  /** Characters that a name of a sheet may not have become spaces; 31 are kept. */
  readonly name: string;
  readonly rightToLeft?: boolean;
  readonly columns: readonly ColumnSpec[];
  /** Rows above the header, such as a title. */
  readonly headerRows?: readonly (readonly string[])[];
  readonly rows: Cells;
  readonly hidden?: boolean;
  /** Cells are texts, also what somebody types into them: 0042 and 3/4 stay as they are. */
  readonly text?: boolean;
}

/** What a sheet of Excel holds at most, its header included. */
export const MOST_SHEET_ROWS = 1_048_576;
