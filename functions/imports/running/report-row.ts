import { InvalidInput } from '../../../shared/domain/errors.ts';
import { type MappedRow, rowMapper } from '../../../shared/domain/imports/map-row.ts';
import type { ImportMapping } from '../../../shared/domain/imports/mapping.ts';
import type { Refusal } from '../../../shared/domain/imports/refusal.ts';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { type Making, type Owner, reportedSeizure } from '../../../shared/domain/seizure/report-case.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import { fieldProblems } from '../../../shared/http/validate.ts';
import { idFrom } from '../../../shared/storage/keys.ts';
import type { StagedRow } from './staged-part.ts';

/** A row as a case that has no number yet, or why it cannot be one. */
export type ReportedRow = { readonly seizure: Seizure } | { readonly refusals: readonly Refusal[] };

interface For {
  readonly importId: string;
  readonly owner: Owner;
  readonly making: Making;
}

const TOO_MANY: Refusal = {
  columns: [],
  value: '',
  code: 'too-many-cells',
  detail: 'The row has more cells than the header. Put cells that contain the separator in quotation marks.',
};

/** Makes rows of one file cases of one office. */
export const rowReporter = (
  mapping: ImportMapping,
  columns: readonly string[],
  { importId, owner, making }: For,
): ((row: StagedRow) => ReportedRow) => {
  const mapper = rowMapper(mapping, columns);
  const positions = new Map(columns.map((name, i) => [name, i]));

  /** Problems of fields as problems of columns, quoted as they were sent: whoever sent the file knows no pointers. */
  const byColumn = ({ columnsAt }: MappedRow, { fields }: InvalidInput, { cells }: StagedRow): Refusal[] =>
    fields.map(({ pointer, code, detail }) => {
      const names = columnsAt(pointer);
      const value = names.map((name) => cells[positions.get(name) ?? -1]?.trim() ?? '').join(' ');
      return { columns: names, value, code, detail: names.length > 0 ? detail : `${pointer}: ${detail}` };
    });

  const report = (mapped: MappedRow, { number, key }: StagedRow): Seizure => {
    const parsed = SeizureReport.safeParse(mapped.given);
    if (!parsed.success) throw new InvalidInput(fieldProblems(parsed.error, mapped.given));
    const { nationalReference } = parsed.data;
    const id = nationalReference
      ? idFrom('seizure', owner.office, nationalReference)
      : idFrom('import-row', owner.office, key);
    const source = { import: importId, row: number };
    return reportedSeizure({ id, reference: '', owner, report: parsed.data, making, source });
  };

  return (row) => {
    if (row.cells.slice(columns.length).some((cell) => cell !== '')) return { refusals: [TOO_MANY] };
    const mapped = mapper.map(row.cells);
    try {
      const seizure = report(mapped, row);
      return mapped.refusals.length > 0 ? { refusals: mapped.refusals } : { seizure };
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
