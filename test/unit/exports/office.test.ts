import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { guarded } from '../../../shared/sheets/formula-guard.ts';
import { shortForm } from '../../support/builders.ts';
import { casesOf, fileOf } from '../../support/exports/case-lines.ts';
import { asOfficeShows, OFFICE } from '../../support/office.ts';

if (!OFFICE) process.stderr.write('Skipped: LibreOffice, which opens exports, is not on this machine.\n');
const withOffice = OFFICE || process.env.CI ? test : test.skip;

const PRODUCTS = [
  '=1+1',
  '=SUM(1;2)',
  '=HYPERLINK("http://127.0.0.1","x")',
  "=cmd|'/c calc'!A1",
  '+1+1',
  '-1+2',
  '@SUM(A1)',
  '＝1+1',
  "'=1+1",
  '0042',
  '3/4',
  'a;=1+1',
  '"=1+1"',
  'кокаин',
  'كوكايين',
];

withOffice(
  'LibreOffice opens exports, and shows each text as it was written',
  async () => {
    const reports = PRODUCTS.map((product) =>
      SeizureReport.parse(shortForm({ lines: [{ category: 'drugs', product }] })),
    );
    const cases = casesOf(reports);
    const shown = (text: string): string[] => {
      const rows: Record<string, string>[] = parse(text, { columns: true });
      return rows.map((row) => row['lines/0/product'] ?? '');
    };
    expect(shown(asOfficeShows(await fileOf(cases, 'xlsx'), 'xlsx'))).toEqual(PRODUCTS);
    const table = shown(asOfficeShows(await fileOf(cases, 'csv'), 'csv'));
    // What looks like a number or a day is shown as LibreOffice reads it: the guard is against formulas.
    const text = (product: string) => !/^[\d/]+$/.test(product);
    expect(table.filter((_, i) => text(PRODUCTS[i] ?? ''))).toEqual(PRODUCTS.filter(text).map(guarded));
  },
  240_000,
);
