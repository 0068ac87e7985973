import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readSheet } from 'read-excel-file/node';
import { type Cell, type SheetSpec, writeWorkbook } from '../../../shared/sheets/write-workbook.ts';

const bytesOf = async (sheets: readonly SheetSpec[]): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeWorkbook(sheets)) pieces.push(piece);
  return Buffer.concat(pieces);
};

const FORMULAS = [
  '=1+1',
  "=cmd|'/c calc'!A1",
  '+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '＝1+1',
  '＠x',
  "'=1+1",
  '=HYPERLINK("http://127.0.0.1","x")',
];
const TEXTS = [
  '0042',
  '3/4',
  '1E5',
  'TRUE',
  '2026-05-31',
  '<b>&"\'',
  'two\nlines',
  ' space around ',
  'кокаин',
  'شحنة',
  '密輸 🚢',
  '_x0041_',
];

const table = (rows: readonly (readonly Cell[])[], more: Partial<SheetSpec> = {}): SheetSpec => ({
  name: 'Cases',
  columns: [{ name: 'a' }, { name: 'b' }],
  rows,
  ...more,
});

test('an independent reader finds every text, number and truth value as it was', async () => {
  const rows: Cell[][] = [...FORMULAS, ...TEXTS].map((text) => [text, text]);
  rows.push([0.1, -12_345_678.9], [true, false], [null, 'last']);
  const read = await readSheet(await bytesOf([table(rows)]), { trim: false });
  expect(read).toEqual([['a', 'b'], ...rows]);
});

test('titles stand above the header, and hidden sheets behind', async () => {
  const book = await bytesOf([
    table([['x', 'y']], { headerRows: [['Seizures of May'], []], rightToLeft: true, text: true }),
    { name: 'Codes: a/b', columns: [{ name: 'code' }], rows: [['KGM']], hidden: true },
  ]);
  expect(await readSheet(book)).toEqual([
    ['Seizures of May', null],
    [null, null],
    ['a', 'b'],
    ['x', 'y'],
  ]);
  expect(await readSheet(book, 'Codes  a b')).toEqual([['code'], ['KGM']]);
});

test('more rows than a sheet holds are refused and not cut off', async () => {
  const rows = (function* () {
    for (let row = 0; row < 1_048_576; row += 1) yield [];
  })();
  await expect(bytesOf([table([], { rows })])).rejects.toThrow('1048576 rows at most');
}, 60_000);

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
if (!office)
  process.stderr.write('Skipped: LibreOffice, which opens the workbooks, is not on this machine.\n');
const withOffice = office || process.env.CI ? test : test.skip;

/** The sheet that opens, as LibreOffice shows it, written as CSV. */
const asOfficeShows = (book: Buffer): string => {
  const dir = mkdtempSync(join(tmpdir(), 'cen-office-'));
  try {
    writeFileSync(join(dir, 'book.xlsx'), book);
    const profile = `-env:UserInstallation=file://${dir}/profile`;
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';
    execFileSync(
      office ?? 'soffice',
      [profile, '--headless', '--convert-to', filter, '--outdir', dir, join(dir, 'book.xlsx')],
      { stdio: 'pipe', timeout: 120_000 },
    );
    return readFileSync(join(dir, 'book.csv'), 'utf8').replace(/^\uFEFF/, '');
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

withOffice(
  'LibreOffice opens it with drop-downs and notes, and evaluates nothing',
  async () => {
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const long = Array.from({ length: 60 }, (_, i) => `Choice ${i}, with a comma`);
    const texts = [...FORMULAS, ...TEXTS].filter((text) => !text.includes('\n'));
    const book = await bytesOf([
      table(
        texts.map((text) => [text, text]),
        {
          text: true,
          columns: [
            { name: 'a', choices: ['yes', 'no'], note: 'One of <two>.' },
            { name: 'b', choices: long, width: 40 },
          ],
        },
      ),
    ]);
    const lines = asOfficeShows(book).trimEnd().split('\n');
    const plain = (line: string) => line.replaceAll(/"([^",\n]*)"/g, '$1');
    expect(lines.map(plain)).toEqual(
      [['a', 'b'], ...texts.map((text) => [text, text])].map((cells) => plain(cells.map(quoted).join(','))),
    );
  },
  180_000,
);
