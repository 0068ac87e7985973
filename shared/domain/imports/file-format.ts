import * as z from 'zod';

/** Text encodings by their label in the WHATWG Encoding Standard; `iso-8859-1` means windows-1252 there, as in practice. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-4',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-9',
  'iso-8859-13',
  'iso-8859-15',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'macintosh',
  'windows-874',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const;

const encoding = z
  .enum(ENCODINGS)
  .default('utf-8')
  .describe('A byte order mark in the file stands above what is said here');

const packed = {
  compression: z.literal('auto').default('auto').describe('gzip and ZIP are recognised by their first bytes'),
  entry: z
    .string()
    .max(500)
    .optional()
    .describe('Name of the file inside a ZIP; the first that holds rows if left out'),
};

const headerRow = z
  .number()
  .int()
  .min(0)
  .max(1000)
  .default(1)
  .describe(
    'Row with the names of the columns; 0 where there is none: columns are Column 1, Column 2 and so on',
  );

/** Text with a separator: CSV, tab separated values. */
export const TextFormat = z.strictObject({
  kind: z.literal('csv'),
  encoding,
  delimiter: z.enum([',', ';', '\t', '|', ':']).default(','),
  quote: z.enum(['"', "'", '']).default('"').describe('Empty: quotation marks mean nothing'),
  headerRow,
  formulaGuard: z
    .boolean()
    .optional()
    .describe('Texts that could be taken for formulas carry an apostrophe in front, as in our own exports'),
  ...packed,
});
export type TextFormat = z.output<typeof TextFormat>;

/** A sheet of an Excel workbook: numbers come with a decimal point, days as 2026-05-31. */
export const SheetFormat = z.strictObject({
  kind: z.literal('xlsx'),
  sheet: z.string().max(100).optional().describe('Name of the sheet; the first that is visible if left out'),
  headerRow,
  ...packed,
});
export type SheetFormat = z.output<typeof SheetFormat>;

const exact = z
  .literal(true)
  .optional()
  .describe(
    'As in our own exports: each member of a list is a column of its own, empty lists and objects are [] and {}',
  );

/** JSON: names inside names become columns such as `place.country`, members of lists `goods.0.name`. */
export const JsonFormat = z.strictObject({
  kind: z.literal('json'),
  encoding,
  records: z
    .string()
    .max(500)
    .default('')
    .describe('JSON pointer to the list of records; empty where the file itself is the list'),
  exact,
  ...packed,
});
export type JsonFormat = z.output<typeof JsonFormat>;

/** One JSON value in each line. */
export const LinesFormat = z.strictObject({ kind: z.literal('ndjson'), encoding, exact, ...packed });
export type LinesFormat = z.output<typeof LinesFormat>;

/** How the bytes of a file are rows. Another kind is another member here and another reader. */
export const FileFormat = z.discriminatedUnion('kind', [TextFormat, SheetFormat, JsonFormat, LinesFormat]);
export type FileFormat = z.output<typeof FileFormat>;
