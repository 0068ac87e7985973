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
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-9',
  'iso-8859-15',
  'koi8-r',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const;

/** How the bytes of a file are rows. One kind for now; another is another member here and another reader. */
export const FileFormat = z.strictObject({
  kind: z.literal('csv'),
  encoding: z
    .enum(ENCODINGS)
    .default('utf-8')
    .describe('A byte order mark in the file stands above what is said here'),
  delimiter: z.enum([',', ';', '\t', '|', ':']).default(','),
  quote: z.enum(['"', "'", '']).default('"').describe('Empty: quotation marks mean nothing'),
  headerRow: z.number().int().min(1).max(1000).default(1).describe('Row with the names of the columns'),
  compression: z.literal('auto').default('auto').describe('gzip is recognised by its first bytes'),
});
export type FileFormat = z.output<typeof FileFormat>;
