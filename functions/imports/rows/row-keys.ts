import { hash } from 'node:crypto';
import { ERRORS_COLUMN } from '../reading/errors-column.ts';

const fingerprintOf = (text: string): Buffer => hash('sha256', text, 'buffer');

/** Fingerprint of a row's content; the reasons of an earlier refusal are no content. */
export const fingerprints = (columns: readonly string[]): ((cells: readonly string[]) => Buffer) => {
  const left = columns.indexOf(ERRORS_COLUMN);
  return (cells) => {
    const content = cells.filter((_, i) => i !== left);
    // Cells that are missing at the end are empty ones: spreadsheets write the same row both ways.
    while (content.at(-1) === '') content.pop();
    return fingerprintOf(JSON.stringify(content));
  };
};

/** The same row of the same file has the same key each time the file is sent; equal rows have different ones. */
export const rowKey = (fingerprint: Buffer, ordinal: number): string =>
  `${fingerprint.toString('base64url', 0, 16)}.${ordinal}`;
