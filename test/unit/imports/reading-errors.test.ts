import { expect, test } from '@jest/globals';
import { detectFormat, errorFile, rowsOf } from '../../../functions/imports/reading/row-reader.ts';
import { fingerprints } from '../../../functions/imports/rows/row-keys.ts';
import { FileFormat } from '../../../shared/domain/imports/file-format.ts';
import { dirtyFiles } from '../../support/dirty-files/dirty-files.ts';
import { allOf, memoryFile } from '../../support/file-sources.ts';

const bytesOf = async (chunks: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunks) pieces.push(chunk);
  return Buffer.concat(pieces);
};

const read = async (bytes: Uint8Array, format: FileFormat) => {
  const [header, ...rows] = await allOf(rowsOf(memoryFile(bytes), format));
  return { columns: header?.cells ?? [], rows: rows.map(({ cells }) => cells) };
};

const refused = async function* (rows: readonly (readonly string[])[]) {
  for (const [i, cells] of rows.entries()) yield { cells, reasons: `Quantity “x”: no number, reason ${i}.` };
};

const padded = (cells: readonly string[], width: number) =>
  Array.from({ length: width }, (_, i) => cells[i] ?? '');

test.each([...dirtyFiles(undefined, { together: 60 })].map((file) => [file.name, file] as const))(
  'the refused rows of a file come back in its own kind with the same values: %s',
  async (_, { bytes }) => {
    const { format } = await detectFormat(memoryFile(bytes));
    const sent = await read(bytes, format);
    const errors = await bytesOf(errorFile(format, sent.columns, refused(sent.rows)));
    const back = await read(errors, format);

    expect(back.columns).toEqual([...sent.columns, 'errors']);
    const width = sent.columns.length;
    expect(back.rows).toEqual(
      sent.rows.map((cells, i) => [...padded(cells, width), `Quantity “x”: no number, reason ${i}.`]),
    );
    // A corrected file is the same rows: what was imported from the first is known again.
    const [before, after] = [fingerprints(sent.columns), fingerprints(back.columns)];
    expect(back.rows.map((cells) => after(cells))).toEqual(sent.rows.map((cells) => before(cells)));

    const again = await bytesOf(errorFile(format, back.columns, refused(back.rows)));
    expect((await read(again, format)).columns).toEqual(back.columns);
  },
);

const format = (given: object) => FileFormat.parse(given);

test('what a spreadsheet could take for a formula stays guarded in an export of ours', async () => {
  const own = format({ kind: 'csv', formulaGuard: true });
  const sent = "a/b,c\r\n'=1+1,''=2\r\n";
  const { columns, rows } = await read(Buffer.from(sent), own);
  expect(rows).toEqual([['=1+1', "'=2"]]);
  const errors = await bytesOf(errorFile(own, columns, refused(rows)));
  expect(errors.toString()).toContain(`"'=1+1","''=2"`);
  expect((await read(errors, own)).rows[0]?.slice(0, 2)).toEqual(['=1+1', "'=2"]);
});

test('a file without names of columns gets them, and is still read by the same format', async () => {
  for (const kind of ['csv', 'xlsx']) {
    const nameless = format({ kind, headerRow: 0 });
    const columns = ['Column 1', 'Column 2'];
    const errors = await bytesOf(errorFile(nameless, columns, refused([['x', '1']])));
    const back = await read(errors, nameless);
    expect(back.columns).toEqual([...columns, 'errors']);
    expect(back.rows).toEqual([['x', '1', 'Quantity “x”: no number, reason 0.']]);
  }
});

test('a broken line comes back as it was sent, and the others are read', async () => {
  const lines = '{"a":1}\n{"a":2\n{"a":3}\n';
  const rows = await allOf(rowsOf(memoryFile(lines), format({ kind: 'ndjson' })));
  expect(rows).toEqual([
    { number: 0, cells: ['a'] },
    { number: 1, cells: ['1'] },
    { number: 2, cells: ['{"a":2'], broken: { code: 'not-json', detail: expect.any(String) } },
    { number: 3, cells: ['3'] },
  ]);
});
