import { InvalidInput } from '../../../shared/domain/errors.ts';
import { type MappedRow, rowMapper } from '../../../shared/domain/imports/map-row.ts';
import type { ImportMapping } from '../../../shared/domain/imports/mapping.ts';
import type { Refusal } from '../../../shared/domain/imports/refusal.ts';
import { reportCheck } from '../../../shared/domain/imports/rules/report-check.ts';
import { type Making, type Owner, reportedSeizure } from '../../../shared/domain/seizure/report-case.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import { fieldProblems } from '../../../shared/http/validate.ts';
import { idFrom } from '../../../shared/storage/keys.ts';
import type { Row } from '../reading/row.ts';

/** A row as a case that has no number yet, or why it cannot be one. */
export type ReportedRow =
  /** With what was read in a way that whoever sent it should know of. */
  | { readonly seizure: Seizure; readonly notes: readonly Refusal[] }
  | { readonly refusals: readonly Refusal[] };

export interface KeyedRow extends Row {
  /** Makes it the same row whenever the file is sent. */
  readonly key: string;
}

export interface ReportFor {
  readonly importId: string;
  readonly owner: Owner;
  readonly making: Making;
  /** Part of the file that keeps the rows, once they are staged. */
  readonly part?: number;
}

const refused = (code: string, detail: string): Refusal => ({ columns: [], value: '', code, detail });

const TOO_MANY = refused(
  'too-many-cells',
  'The row has more cells than the header. Put cells that contain the separator in quotation marks.',
);

export const TOO_LARGE = refused(
  'too-large',
  'A case may have 400 KB at most: shorten its texts, or make several cases of it.',
);

/** What DynamoDB keeps in an item, less what stands beside the case; its own form is shorter than JSON. */
const MOST_BYTES = 395_000;

/** Rows with less text cannot become a case that is too large, however often the mapping uses a cell. */
const SMALL_ROW = 20_000;

/** Makes rows of one file cases of one office. */
export const rowReporter = (
  mapping: ImportMapping,
  columns: readonly string[],
  { importId, owner, making, part }: ReportFor,
): ((row: KeyedRow) => ReportedRow) => {
  const mapper = rowMapper(mapping, columns);
  const check = reportCheck();
  const positions = new Map(columns.map((name, i) => [name, i]));
  const wordy = JSON.stringify(mapping).length > SMALL_ROW;

  /** Problems of fields as problems of columns, quoted as they were sent: whoever sent the file knows no pointers. */
  const byColumn = ({ columnsAt }: MappedRow, { fields }: InvalidInput, { cells }: Row): Refusal[] =>
    fields.map(({ pointer, code, detail }) => {
      const names = columnsAt(pointer);
      const value = names.map((name) => cells[positions.get(name) ?? -1]?.trim() ?? '').join(' ');
      return { columns: names, value, code, detail: names.length > 0 ? detail : `${pointer}: ${detail}` };
    });

  const report = (mapped: MappedRow, { number, key }: KeyedRow): Seizure => {
    const parsed = check(mapped.given);
    if (!parsed.success) throw new InvalidInput(fieldProblems(parsed.error, mapped.given));
    const { nationalReference } = parsed.data;
    const id = nationalReference
      ? idFrom('seizure', owner.office, nationalReference)
      : idFrom('import-row', owner.office, key);
    const source = { import: importId, row: number, ...(part !== undefined && { part }) };
    return reportedSeizure({ id, reference: '', owner, report: parsed.data, making, source });
  };

  const isTooLarge = (seizure: Seizure, { cells }: Row): boolean => {
    const text = cells.reduce((length, cell) => length + cell.length, 0);
    return (wordy || text > SMALL_ROW) && Buffer.byteLength(JSON.stringify(seizure)) > MOST_BYTES;
  };

  return (row) => {
    if (row.broken) return { refusals: [refused(row.broken.code, row.broken.detail)] };
    if (row.cells.slice(columns.length).some((cell) => cell !== '')) return { refusals: [TOO_MANY] };
    const mapped = mapper.map(row.cells);
    try {
      const seizure = report(mapped, row);
      if (mapped.refusals.length > 0) return { refusals: mapped.refusals };
      return isTooLarge(seizure, row) ? { refusals: [TOO_LARGE] } : { seizure, notes: mapped.notes };
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      // A column that could not be read leaves its field empty: that it is missing then is no news.
      const unread = new Set(mapped.refusals.flatMap((refusal) => refusal.columns));
      const others = byColumn(mapped, error, row).filter(
        (one) => !one.columns.some((name) => unread.has(name)),
      );
      return { refusals: [...mapped.refusals, ...others] };
    }
  };
};
