/** Kinds of files that are sent by mistake or habit, told by their first bytes, and the way out for each. */
const KINDS: readonly (readonly [begins: readonly number[] | string, sentence: string])[] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'This is an Excel file of the old kind (.xls), or a workbook with a password. Save it as .xlsx without a password.',
  ],
  ['%PDF', 'This is a PDF. Send the table that it was made from, as a workbook or as text.'],
  ['Rar!', 'This is a RAR archive. Pack the file as ZIP, or send it as it is.'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'This is a 7z archive. Pack the file as ZIP, or send it as it is.'],
  ['BZh', 'This is packed by bzip2. Pack the file as ZIP or gzip.'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'This is packed by xz. Pack the file as ZIP or gzip.'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'This is packed by zstd. Pack the file as ZIP or gzip.'],
  ['PAR1', 'This is a Parquet file. Send the table as a workbook, as text or as JSON.'],
  ['SQLite format 3', 'This is a database. Send the table as a workbook, as text or as JSON.'],
  [[0x89, 0x50, 0x4e, 0x47], 'This is a picture. Send the table as a workbook or as text.'],
  [[0xff, 0xd8, 0xff], 'This is a picture. Send the table as a workbook or as text.'],
  ['{\\rtf', 'This is a text document. Send the table as a workbook or as text.'],
];

const starts = (head: Uint8Array, with_: readonly number[] | string): boolean => {
  const bytes = typeof with_ === 'string' ? [...Buffer.from(with_, 'latin1')] : with_;
  return bytes.every((byte, i) => head[i] === byte);
};

export const isGzip = (head: Uint8Array): boolean => starts(head, [0x1f, 0x8b]);
export const isZip = (head: Uint8Array): boolean =>
  starts(head, [0x50, 0x4b, 3, 4]) || starts(head, [0x50, 0x4b, 5, 6]);

/** What to tell whoever sent a file of a kind that holds no rows; undefined where it may hold some. */
export const foreignKind = (head: Uint8Array): string | undefined =>
  KINDS.find(([begins]) => starts(head, begins))?.[1];
