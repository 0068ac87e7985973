import type { FileFormat } from '../../../../shared/domain/imports/file-format.ts';
import type { Reason } from '../../../../shared/domain/imports/proposal.ts';
import { UnreadableFile } from '../../../../shared/domain/imports/unreadable-file.ts';
import type { FileSource } from '../file-source.ts';
import { archivedFiles, openContent } from '../packing/open-content.ts';
import { detectSheet } from './detect-sheet.ts';
import { detectText } from './detect-text.ts';

export interface DetectedFormat {
  readonly format: FileFormat;
  readonly reasons: Reason[];
}

interface Detected extends DetectedFormat {
  /** Columns; a text without any is hardly the table that somebody meant to send. */
  readonly width: number;
}

const PACKED: Readonly<Record<'gzip' | 'zip', Reason>> = {
  gzip: { code: 'packed-gzip', detail: 'The file is packed by gzip.' },
  zip: { code: 'packed-zip', detail: 'The file is packed in a ZIP.' },
};

const detectOne = async (source: FileSource, entry?: string): Promise<Detected> => {
  const content = await openContent(source, { entry });
  try {
    const detected: Detected =
      content.kind === 'workbook'
        ? { ...(await detectSheet(content.archive)), width: 2 }
        : await detectText(content.read);
    const reasons = content.packed ? [PACKED[content.packed], ...detected.reasons] : detected.reasons;
    return { ...detected, reasons };
  } finally {
    await content.close();
  }
};

/** Of several files in a ZIP the first that is a table. */
const detectEntry = async (source: FileSource, entries: readonly string[]): Promise<DetectedFormat> => {
  let found: (Detected & { entry: string }) | undefined;
  let refusal: unknown;
  for (const entry of entries) {
    try {
      const detected = await detectOne(source, entry);
      if (!found || detected.width > found.width) found = { ...detected, entry };
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      refusal ??= error;
    }
    if (found && found.width > 1) break;
  }
  if (!found) throw refusal;
  const detail = `Of ${entries.length} files in the ZIP "${found.entry}" is the first that is a table.`;
  const reasons = entries.length > 1 ? [{ code: 'entry-by-table', detail }, ...found.reasons] : found.reasons;
  return { format: { ...found.format, entry: found.entry }, reasons };
};

/**
 * How the bytes of a file are rows, told by the bytes alone: container, encoding, separator, sheet, list of records and
 * the row with the names of the columns, each with its reason. A person may correct it.
 * @throws UnreadableFile when there is no table in it; the message says what to do
 */
export const detectFormat = async (source: FileSource): Promise<DetectedFormat> => {
  const entries = await archivedFiles(source);
  if (entries) return detectEntry(source, entries);
  const { format, reasons } = await detectOne(source);
  return { format, reasons };
};
