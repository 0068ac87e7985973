import { deflateRawSync, gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { detectFormat, rowsOf } from '../../../functions/imports/reading/row-reader.ts';
import { FileFormat } from '../../../shared/domain/imports/file-format.ts';
import { UnreadableFile } from '../../../shared/domain/imports/unreadable-file.ts';
import { rawWorkbook } from '../../support/dirty-files/raw-workbook.ts';
import { allOf, memoryFile } from '../../support/file-sources.ts';

const CSV = Buffer.from('a;b\n1;2\n3;4\n');
const zip = (files: Record<string, string | Uint8Array>) =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, is]) => [name, typeof is === 'string' ? strToU8(is) : is]),
      ),
    ),
  );

/** Sets bits of the headers of the only entry, in its own place and in the list at the end. */
const withHeaders = (
  archive: Buffer,
  change: (header: Buffer, flags: number, method: number) => void,
): Buffer => {
  const bytes = Buffer.from(archive);
  const listed = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  change(bytes, 6, 8);
  change(bytes, listed + 8, listed + 10);
  return bytes;
};

const encrypted = withHeaders(zip({ 'a.csv': CSV }), (bytes, flags) => bytes.writeUInt16LE(1, flags));
const rarelyPacked = withHeaders(zip({ 'a.csv': CSV }), (bytes, _, method) => bytes.writeUInt16LE(9, method));
const otherSum = (() => {
  const bytes = zip({ 'a.csv': CSV });
  bytes.writeUInt32LE(7, bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 16);
  return bytes;
})();
const ods = zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' });
const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const book = rawWorkbook({ sheets: [{ name: 'S', rows: `<row>${cell('a')}${cell('b')}</row>` }] });

test.each([
  ['nothing', Buffer.alloc(0), '0 bytes'],
  ['only space', Buffer.from(' \n\n '), 'nothing but space'],
  ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'Save it as .xlsx'],
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'This is a PDF'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'picture'],
  ['a web page', Buffer.from('<html><table><tr><td>a</td></tr></table></html>'), 'save it as .xlsx'],
  [
    'random bytes',
    Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251)),
    'neither a workbook nor text',
  ],
  ['gzip that is cut off', gzipSync(CSV).subarray(0, 20), 'damaged or cut off'],
  ['gzip in gzip', gzipSync(gzipSync(CSV)), 'more than once'],
  ['ZIP that is cut off', zip({ 'a.csv': CSV }).subarray(0, 60), 'damaged or cut off'],
  ['ZIP with a wrong sum', otherSum, 'damaged or cut off'],
  ['ZIP with a password', encrypted, 'without one'],
  ['ZIP packed in a rare way', rarelyPacked, 'deflate'],
  ['ZIP in a ZIP', zip({ 'inner.zip': zip({ 'a.csv': CSV }) }), 'more than once'],
  ['ZIP without files', zip({ 'folder/': '' }), 'no file in it'],
  ['ZIP that leads outside', zip({ '../../a.csv': CSV }), 'outside'],
  ['OpenDocument', ods, 'Save it as .xlsx'],
  [
    'a text document',
    zip({ '[Content_Types].xml': '<a/>', 'word/document.xml': '<a/>' }),
    'Send the table as a workbook',
  ],
  ['a binary workbook', zip({ '[Content_Types].xml': '<a/>', 'xl/workbook.bin': 'x' }), '.xlsb'],
  [
    'a workbook without its parts',
    zip({ '[Content_Types].xml': '<a/>', 'xl/x.xml': 'x' }),
    'save it as .xlsx',
  ],
  ['a workbook that is cut off', Buffer.from(book).subarray(0, 900), 'damaged or cut off'],
  ['a workbook whose sheet is no XML', rawWorkbook({ sheets: [{ name: 'S', rows: '<row><c>' }] }), 'damaged'],
  [
    'a workbook without rows',
    rawWorkbook({ sheets: [{ name: 'S', rows: '' }] }),
    'No sheet of the workbook has rows',
  ],
  ['JSON that is cut off', Buffer.from('[{"a":1},{"a":'), 'cut off'],
  ['JSON with too much behind it', Buffer.from('[{"a":1}] {'), 'no JSON'],
  [
    'too many columns',
    Buffer.from(`${'a;'.repeat(2001)}b\n${'1;'.repeat(2001)}2\n`),
    '2000 are read at most',
  ],
])('%s is refused with the way out', async (_, bytes, sentence) => {
  const refusal = detectFormat(memoryFile(bytes));
  await expect(refusal).rejects.toBeInstanceOf(UnreadableFile);
  await expect(refusal).rejects.toThrow(sentence);
});

const rows = async (file: string | Uint8Array, format: object) =>
  (await allOf(rowsOf(memoryFile(file), FileFormat.parse(format)))).map(({ cells }) => cells);

test('a ZIP that says to be small and is not stops where it said to end', async () => {
  const bomb = zip({ 'a.csv': 'x' });
  const packed = deflateRawSync(Buffer.alloc(200_000_000, 'x'));
  const [name, local, listed] = ['a.csv', 30, bomb.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))];
  const header = Buffer.from(bomb.subarray(0, local + name.length));
  const list = Buffer.from(bomb.subarray(listed, bomb.length));
  header.writeUInt16LE(8, 8);
  list.writeUInt16LE(8, 10);
  for (const [bytes, at] of [
    [header, 18],
    [list, 20],
  ] as const)
    bytes.writeUInt32LE(packed.length, at);
  list.writeUInt32LE(header.length + packed.length, list.length - 6);
  await expect(rows(Buffer.concat([header, packed, list]), { kind: 'csv' })).rejects.toThrow('damaged');
});

test('entities do not multiply, and nothing outside of the file is asked for', async () => {
  const doctype =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
  for (const entity of ['b', 'c']) {
    const bytes = rawWorkbook({
      sheets: [{ name: 'S', rows: `<row>${cell(`&${entity};`)}</row>` }],
      strings: doctype,
    });
    await expect(rows(bytes, { kind: 'xlsx' })).rejects.toThrow('damaged');
  }
});

test('strange characters stay where they are', async () => {
  expect(await rows('a;b\n\u0000x;\u0007\n', { kind: 'csv', delimiter: ';' })).toEqual([
    ['a', 'b'],
    ['\u0000x', '\u0007'],
  ]);
  expect(await rows('[{"a":"\\ud800x","__proto__":"p","constructor":"c"}]', { kind: 'json' })).toEqual([
    ['a', '__proto__', 'constructor'],
    ['\ufffdx', 'p', 'c'],
  ]);
  expect(await rows('a,b\n1,2\n\u001a', { kind: 'csv' })).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('numbers of JSON keep the digits that they were sent with', async () => {
  expect(
    await rows('[{"id":12345678901234567890,"kg":0.1,"n":1e3,"t":"12345678901234567"}]', { kind: 'json' }),
  ).toEqual([
    ['id', 'kg', 'n', 't'],
    ['12345678901234567890', '0.1', '1000', '12345678901234567'],
  ]);
});

test('a record that is nested without end is broken, not the file', async () => {
  const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
  const read = await allOf(
    rowsOf(memoryFile(`[${deep},{"b":2}]`, 65_536), FileFormat.parse({ kind: 'json' })),
  );
  expect(read.map(({ broken }) => broken?.code)).toEqual([undefined, 'too-deep', undefined]);
  expect(read[0]?.cells).toEqual(['b']);
});

test('a field that is an object now and then nothing is no column beside its parts', async () => {
  expect(await rows('[{"p":null,"q":null},{"p":{"x":1}},{"p":{"x":2},"q":[]}]', { kind: 'json' })).toEqual([
    ['p.x', 'q'],
    ['1', ''],
    ['2', ''],
  ]);
});
