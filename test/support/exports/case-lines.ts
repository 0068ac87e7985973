import { columnsIn, rowLine } from '../../../functions/exports/writing/case-rows.ts';
import { csvFile, jsonFile, ndjsonFile, xlsxFile } from '../../../functions/exports/writing/file-of.ts';
import { columnLabels, orderedColumns } from '../../../shared/domain/exports/columns.ts';
import type { ExportFormat } from '../../../shared/domain/exports/export-job.ts';
import type { LanguageCode } from '../../../shared/domain/reference/entry.ts';
import type { ListIndex } from '../../../shared/domain/reference/list-index.ts';
import type { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { reportedSeizure } from '../../../shared/domain/seizure/report-case.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';

const OWNER = { office: 'NCP-FR', country: 'FR', rilo: 'RILO-COLOGNE' };
const MAKING = { by: 'x', office: 'NCP-FR', at: new Date('2100-01-01T00:00:00Z') };

/** Reports as cases. The country of the place is the office's where it is not given: it is given here. */
export const casesOf = (reports: readonly SeizureReport[]): Seizure[] =>
  reports.map((report, i) =>
    reportedSeizure({
      id: String(i).padStart(26, '0'),
      reference: `CEN-2026-FR-${String(i + 1).padStart(6, '0')}`,
      owner: OWNER,
      report,
      making: MAKING,
    }),
  );

/** The file of an export of these cases. */
export const fileOf = async (
  cases: readonly Seizure[],
  format: ExportFormat,
  labels?: { readonly language: LanguageCode; readonly fields: ListIndex },
): Promise<Buffer> => {
  const lines = (async function* () {
    for (const one of cases) yield rowLine(format)(one).trimEnd();
  })();
  const columns = orderedColumns(cases.flatMap(columnsIn));
  const headers = labels ? columnLabels(columns, labels.language, labels.fields) : columns;
  const look = { columns, headers, ...(labels && { language: labels.language }) };
  const files = {
    csv: () => csvFile(lines, look),
    xlsx: () => xlsxFile(lines, look),
    json: () => jsonFile(lines),
    ndjson: () => ndjsonFile(lines),
  };
  const chunks: Uint8Array[] = [];
  for await (const chunk of files[format]()) chunks.push(chunk);
  return Buffer.concat(chunks);
};
