import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { bounded, gunzipped } from '../../../functions/imports/reading/packing/inflate.ts';
import { rowsOf as rowsIn } from '../../../functions/imports/reading/row-reader.ts';
import { FileFormat } from '../../../shared/domain/imports/file-format.ts';
import { memoryFile } from '../../support/file-sources.ts';

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const rowsOf = async (file: string | Uint8Array, format: Record<string, unknown> = {}, pieces = 7) => {
  const parsed = FileFormat.parse({ kind: 'csv', delimiter: ';', ...format });
  const rows: (readonly [number, readonly string[]])[] = [];
  for await (const { number, cells } of rowsIn(memoryFile(file, pieces), parsed)) rows.push([number, cells]);
  return rows;
};

const utf16 = (text: string, mark: number[]) =>
  Buffer.concat([Buffer.from(mark), Buffer.from(text, 'utf16le')]);

test.each([
  ['plain', 'a;b\n1;2\n', {}, ['1', '2']],
  ['CR LF', 'a;b\r\n1;2\r\n', {}, ['1', '2']],
  ['CR alone', 'a;b\r1;2\r', {}, ['1', '2']],
  ['no line end at the end', 'a;b\n1;2', {}, ['1', '2']],
  ['a line break in quotes', 'a;b\n"1\n1";2\n', {}, ['1\n1', '2']],
  ['a quotation mark in quotes', 'a;b\n"1 ""x""";2\n', {}, ['1 "x"', '2']],
  ['a stray quotation mark', 'a;b\n1 "x" y;2\n', {}, ['1 "x" y', '2']],
  ['quotation marks that mean nothing', 'a;b\n"1;2\n', { quote: '' }, ['"1', '2']],
  ['commas', 'a,b\n1,2\n', { delimiter: ',' }, ['1', '2']],
  ['tabs', 'a\tb\n1\t2\n', { delimiter: '\t' }, ['1', '2']],
  ['a byte order mark', '\uFEFFa;b\n1;2\n', {}, ['1', '2']],
  ['gzip', gzipSync('a;b\n1;2\n'), {}, ['1', '2']],
  ['two gzip members', Buffer.concat([gzipSync('a;b\n'), gzipSync('1;2\n')]), {}, ['1', '2']],
  ['windows-1252', Buffer.from('a;b\n\x80\xe9;2\n', 'latin1'), { encoding: 'windows-1252' }, ['€é', '2']],
  [
    'iso-8859-1 as browsers read it',
    Buffer.from('a;b\n\x80;2\n', 'latin1'),
    { encoding: 'iso-8859-1' },
    ['€', '2'],
  ],
  ['UTF-16 with its mark', utf16('a;b\né;2\n', [0xff, 0xfe]), {}, ['é', '2']],
  ['UTF-16 without', utf16('a;b\né;2\n', []), { encoding: 'utf-16le' }, ['é', '2']],
  ['a mark that says other than the mapping', '\uFEFFa;b\né;2\n', { encoding: 'windows-1252' }, ['é', '2']],
  ['a byte that is no UTF-8', Buffer.from('a;b\n\xe9;2\n', 'latin1'), {}, ['\uFFFD', '2']],
])('reads %s', async (_, file, format, cells) => {
  for (const pieces of [1, 2, 7, 4096])
    expect(await rowsOf(file, format, pieces)).toEqual([
      [1, ['a', 'b']],
      [2, cells],
    ]);
});

test('rows are counted as a sheet counts them: a title above, empty rows, breaks in cells', async () => {
  expect(await rowsOf('Report;\n\na;b\n\n"1\n\n";2\n;;\n3;4\n', { headerRow: 3 })).toEqual([
    [3, ['a', 'b']],
    [5, ['1\n\n', '2']],
    [7, ['3', '4']],
  ]);
});

test('a row with too few or too many cells stays a row of its own', async () => {
  expect(await rowsOf('a;b;c\n1;2\n3;4;5;6\n7;8;9\n')).toEqual([
    [1, ['a', 'b', 'c']],
    [2, ['1', '2']],
    [3, ['3', '4', '5', '6']],
    [4, ['7', '8', '9']],
  ]);
});

test('columns with one name, or none, can be told apart', async () => {
  const [[, names] = []] = await rowsOf('kg;kg; ;kg (2);kg\n');
  expect(names).toEqual(['kg', 'kg (2)', 'Column 3', 'kg (2) (2)', 'kg (3)']);
});

test('a cell of ten megabytes is read', async () => {
  const [, [, cells] = []] = await rowsOf(`a;b\n"${'x\n'.repeat(5_000_000)}";2\n`, {}, 65_536);
  expect(cells?.map(({ length }) => length)).toEqual([10_000_000, 1]);
});

test('a small gzip that unpacks to more than is taken is refused before it fills the memory', async () => {
  const bomb = gzipSync(Buffer.alloc(64_000_000, 'x'));
  expect(bomb.length).toBeLessThan(100_000);
  const read = async () => {
    let length = 0;
    for await (const piece of bounded(gunzipped(inPieces(bomb, 4096)), 1_000_000)) length += piece.length;
    return length;
  };
  await expect(read()).rejects.toThrow('Unpacked, the file has more than');
});
