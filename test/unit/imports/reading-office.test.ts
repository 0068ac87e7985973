import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { detectFormat, rowsOf } from '../../../functions/imports/reading/row-reader.ts';
import { recordsOf, TABLE } from '../../support/dirty-files/dirty-file.ts';
import { NO_TRAPS, textFile } from '../../support/dirty-files/text-files.ts';
import { allOf, memoryFile } from '../../support/file-sources.ts';

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
if (!office)
  process.stderr.write('Skipped: LibreOffice, which makes the workbooks, is not on this machine.\n');
const withOffice = office || process.env.CI ? test : test.skip;

/** A text table as LibreOffice makes a workbook of it: numbers and days become what it takes them for. */
const asOfficeSaves = (csv: Uint8Array, filter: string, extension: string): Buffer => {
  const dir = mkdtempSync(join(tmpdir(), 'cen-office-'));
  try {
    writeFileSync(join(dir, 'cases.csv'), csv);
    const profile = `-env:UserInstallation=file://${dir}/profile`;
    const input = '--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';
    execFileSync(
      office ?? 'soffice',
      [profile, '--headless', input, '--convert-to', filter, '--outdir', dir, join(dir, 'cases.csv')],
      { stdio: 'pipe', timeout: 120_000 },
    );
    return readFileSync(join(dir, `cases.${extension}`));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

const recordsIn = async (bytes: Uint8Array) => {
  const { format } = await detectFormat(memoryFile(bytes));
  const [header, ...rows] = await allOf(rowsOf(memoryFile(bytes), format));
  return recordsOf(
    header?.cells ?? [],
    rows.map(({ cells }) => cells),
  );
};

withOffice(
  'a workbook that LibreOffice saved is read as the text that it was made from',
  async () => {
    // Opened as a table, 007 is the number 7, and a formula is a formula.
    const rows = TABLE.rows.map(([number = '', ...others]) => [
      String(Number(number)),
      ...others.map((cell) => (cell.startsWith('=') ? 'no formula' : cell)),
    ]);
    const csv = textFile({ columns: TABLE.columns, rows }, NO_TRAPS);
    expect(await recordsIn(asOfficeSaves(csv.bytes, 'xlsx:Calc MS Excel 2007 XML', 'xlsx'))).toEqual(
      csv.records,
    );
  },
  180_000,
);

withOffice(
  'its other kinds of workbooks are refused with the way out',
  async () => {
    const { bytes } = textFile(TABLE, NO_TRAPS);
    for (const [filter, extension] of [
      ['ods', 'ods'],
      ['xls', 'xls'],
    ] as const)
      await expect(recordsIn(asOfficeSaves(bytes, filter, extension))).rejects.toThrow('as .xlsx');
  },
  180_000,
);
