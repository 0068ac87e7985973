import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { detectFormat, rowsOf } from '../../../functions/imports/reading/row-reader.ts';
import { ExportFormat } from '../../../shared/domain/exports/export-job.ts';
import { FileFormat } from '../../../shared/domain/imports/file-format.ts';
import { rowMapper } from '../../../shared/domain/imports/map-row.ts';
import { ownMapping } from '../../../shared/domain/imports/own-mapping.ts';
import { LANGUAGES } from '../../../shared/domain/reference/entry.ts';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { arbitraryReport } from '../../support/arbitrary-report.ts';
import { fullForm, shortForm } from '../../support/builders.ts';
import { casesOf, fileOf } from '../../support/exports/case-lines.ts';
import { memoryFile } from '../../support/file-sources.ts';
import { shippedIndexes } from '../../support/shipped-lists.ts';

/**
 * What the import makes of a file whose columns are our own. How a table is written it finds out; where the records of
 * JSON are it is told, since a single case with many lines looks like a list of lines.
 */
const imported = async (file: Buffer, kind: ExportFormat = 'csv'): Promise<unknown[]> => {
  const { format } =
    kind === 'csv' || kind === 'xlsx'
      ? await detectFormat(memoryFile(file))
      : { format: FileFormat.parse({ kind }) };
  const { value: header } = await rowsOf(memoryFile(file), format).next();
  const mapping = ownMapping(header?.cells ?? [], format);
  let mapper: ReturnType<typeof rowMapper> | undefined;
  const reports: unknown[] = [];
  for await (const { cells } of rowsOf(memoryFile(file), mapping.format)) {
    if (!mapper) mapper = rowMapper(mapping, cells);
    else {
      const { given, refusals } = mapper.map(cells);
      expect(refusals).toEqual([]);
      reports.push(SeizureReport.parse(given));
    }
  }
  return reports;
};

describe.each(ExportFormat.options)('%s', (format) => {
  test('whatever a case holds comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryReport, { minLength: 1, maxLength: 5 }), async (reports) => {
        const cases = casesOf(reports);
        const read = await imported(await fileOf(cases, format), format);
        expect(read).toEqual(cases.map(({ report }) => report));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  }, 60_000);

  test('the import knows the kind of file', async () => {
    const cases = casesOf([fullForm(), shortForm(), fullForm()].map((one) => SeizureReport.parse(one)));
    const { format: found } = await detectFormat(memoryFile(await fileOf(cases, format)));
    expect(found.kind).toBe(format);
  });
});

test('no text of ten thousand begins as a formula does, and each comes back as it was (S12)', async () => {
  const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', "'", "'=", '"=', ' =', ''];
  const rest = fc.string({ unit: 'grapheme', maxLength: 30 });
  const texts = fc.sample(fc.tuple(fc.constantFrom(...starts), rest), { numRuns: 10_000, seed: 12 });
  const reports = texts.flatMap(([start, more]) => {
    const parsed = SeizureReport.safeParse(
      shortForm({ lines: [{ category: 'drugs', product: `${start}${more}` }] }),
    );
    return parsed.success ? [parsed.data] : [];
  });
  expect(reports.length).toBeGreaterThan(9_000);
  const file = await fileOf(casesOf(reports), 'csv');
  const rows: string[][] = parse(file, { bom: true });
  const bad = rows.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell));
  expect(bad).toEqual([]);
  expect(await imported(file)).toEqual(casesOf(reports).map(({ report }) => report));
}, 60_000);

test('columns are called as in forms of each language, each by its own name', async () => {
  const lists = await shippedIndexes();
  for (const language of LANGUAGES) {
    const cases = casesOf([SeizureReport.parse(fullForm())]);
    const file = await fileOf(cases, 'csv', { language, fields: lists('fields') });
    const [header = []]: string[][] = parse(file, { bom: true });
    expect(new Set(header).size).toBe(header.length);
    expect(header).toContain(lists('fields').get('/date')?.labels[language]);
    expect(header).toContain(`${lists('fields').get('/lines/*/product')?.labels[language]} 2`);
    // No pointer is left where a name belongs.
    expect(header.filter((name) => /^(lines|means|route)\//.test(name))).toEqual([]);
  }
});
