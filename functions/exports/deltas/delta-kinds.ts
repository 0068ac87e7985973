import type { DeltaFormat } from '../../../shared/domain/exports/delta.ts';
import type { FileKind } from '../../../shared/storage/exports/object-store.ts';

/** What a file of one day is called on its way. */
export const DELTA_KINDS: Readonly<Record<DeltaFormat, FileKind & { readonly extension: string }>> = {
  ndjson: { contentType: 'application/gzip', extension: 'ndjson.gz' },
  csv: { contentType: 'text/csv; charset=utf-8', extension: 'csv' },
};
