import type { ExportFormat } from '../../../shared/domain/exports/export-job.ts';
import type { FileKind } from '../../../shared/storage/exports/object-store.ts';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a file of each format is called on its way. */
export const FILE_KINDS: Readonly<Record<ExportFormat, FileKind>> = {
  csv: { contentType: 'text/csv; charset=utf-8' },
  xlsx: { contentType: XLSX },
  json: { contentType: 'application/json' },
  ndjson: { contentType: 'application/x-ndjson' },
};
