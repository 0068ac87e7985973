import type { ImportMapping } from '../../../shared/domain/imports/mapping.ts';
import type { FileToFetch } from '../../../shared/storage/imports/import-uploads.ts';

const KINDS = {
  csv: { ending: 'csv', contentType: 'text/csv; charset=utf-8' },
  xlsx: {
    ending: 'xlsx',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  json: { ending: 'json', contentType: 'application/json' },
  ndjson: { ending: 'ndjson', contentType: 'application/x-ndjson' },
} as const;

/** The rows that go back, called after the file that they came in and of its kind. */
export const errorsFileOf = (fileName: string, { format }: ImportMapping): FileToFetch => {
  const { ending, contentType } = KINDS[format.kind];
  const plain = fileName.replace(/(\.[a-z]{2,6})?(\.(gz|zip))?$/i, '');
  return { name: `${plain || 'file'}-errors.${ending}`, contentType };
};
