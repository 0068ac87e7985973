import type { FileFormat } from '../../../../shared/domain/imports/file-format.ts';
import type { Reason } from '../../../../shared/domain/imports/proposal.ts';
import { UnreadableFile } from '../../../../shared/domain/imports/unreadable-file.ts';
import type { Bytes } from '../packing/bytes.ts';
import { columnNames } from '../row.ts';
import { decodeText } from '../text/decode-text.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { detectHeaderRow } from './detect-header-row.ts';
import { detectJson } from './detect-json.ts';
import { detectEncoding } from './encoding/detect-encoding.ts';
import { textSample } from './encoding/text-sample.ts';

const NO_TEXT = 'The file is neither a workbook nor text that can be read. Send it as .xlsx, CSV or JSON.';

/** A few stray control characters are a flaw, many are a file of another kind. */
const isBinary = (text: string): boolean => {
  let strange = 0;
  const looked = text.slice(0, 1 << 16);
  for (const character of looked) {
    const code = character.charCodeAt(0);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 0xfffd) strange += 1;
  }
  return strange > Math.max(4, looked.length * 0.1);
};

/** The columns of our own exports are JSON pointers, and their texts carry the guard against formulas. */
const isOwnExport = (header: readonly string[]): boolean =>
  header.length > 2 &&
  header.some((name) => name.includes('/')) &&
  header.every((name) => /^[A-Za-z]+(\/[A-Za-z0-9]+)*$/.test(name));

/** The last line of a sample is cut somewhere. */
const wholeLines = (text: string): string => {
  const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  return end > 0 ? text.slice(0, end + 1) : text;
};

/** @throws UnreadableFile */
export const detectText = async (
  read: () => Bytes,
): Promise<{ format: FileFormat; reasons: Reason[]; width: number }> => {
  const sample = await textSample(read());
  const { encoding, reason } = detectEncoding(sample);
  const decoded = new TextDecoder(encoding).decode(sample.head);
  const text = sample.whole ? decoded : wholeLines(decoded);
  if (text.trim() === '') throw new UnreadableFile('The file is empty: it has nothing but space.');
  if (isBinary(text)) throw new UnreadableFile(NO_TEXT);
  if (/^\s*<(!doctype|html|\?xml|[a-z][\w:-]*[\s>])/i.test(text))
    throw new UnreadableFile(
      'This is a web page or XML, whatever its name says. Open it as a spreadsheet, save it as .xlsx and send that.',
    );
  const json = await detectJson({ text: decoded, whole: sample.whole, encoding }, () =>
    decodeText(read(), encoding),
  );
  if (json) return { format: json.format, reasons: [reason, json.reason], width: 2 };

  const { delimiter, quote, rows, width, reason: separator } = detectDelimiter(text);
  const { headerRow, reason: header } = detectHeaderRow(rows);
  columnNames(rows[Math.max(0, headerRow - 1)] ?? []);
  const own = isOwnExport(rows[headerRow - 1] ?? []);
  return {
    format: {
      kind: 'csv',
      encoding,
      delimiter,
      quote,
      headerRow,
      compression: 'auto',
      ...(own && { formulaGuard: true }),
    },
    reasons: [reason, separator, header],
    width,
  };
};
