/**
 * Objects of the analysis store.
 * - `manifest.json`           which files are the store; swapped as a whole
 * - `lines/year=2026/….parquet`   states of cases, by year of the seizure; never changed, replaced by others
 * - `deltas/000000000012-….ndjson`   states that are in no file yet, one object for each batch of changes
 * - `athena/year=2026/files`   the files of a year, for whoever asks with Athena
 */
export const MANIFEST = 'manifest.json';
export const DELTAS = 'deltas/';
export const LINES = 'lines/';
export const ATHENA = 'athena/';

/** In order of their numbers. */
export const deltaKey = (seq: number, id: string): string =>
  `${DELTAS}${String(seq).padStart(15, '0')}-${id}.ndjson`;

export const linesKey = (year: number, id: string): string => `${LINES}year=${year}/${id}.parquet`;

export const athenaKey = (year: number): string => `${ATHENA}year=${year}/files`;
