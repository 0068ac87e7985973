import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { templateSheets } from '../../../functions/exports/templates/template-workbook.ts';
import { detectFormat, rowsOf } from '../../../functions/imports/reading/row-reader.ts';
import { CATEGORIES, type CategoryCode } from '../../../shared/domain/codes/categories.ts';
import { rowMapper } from '../../../shared/domain/imports/map-row.ts';
import { ImportMapping } from '../../../shared/domain/imports/mapping.ts';
import { requiredIn } from '../../../shared/domain/imports/propose/fields/field-kinds.ts';
import { LANGUAGES, type LanguageCode } from '../../../shared/domain/reference/entry.ts';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { type TemplateField, templateFields } from '../../../shared/domain/templates/template-fields.ts';
import { templateMapping } from '../../../shared/domain/templates/template-mapping.ts';
import { WORDS } from '../../../shared/domain/templates/words.ts';
import { writeWorkbook } from '../../../shared/sheets/write-workbook.ts';
import { france, systemOf } from '../../support/actors.ts';
import { exportWorld } from '../../support/exports/export-world.ts';
import { memoryFile } from '../../support/file-sources.ts';
import { shippedIndexes } from '../../support/shipped-lists.ts';

const lists = await shippedIndexes();

/** Values that fields of a form of their own take. */
const CODES: Readonly<Record<string, string>> = {
  '/means/0/vessel/imo': '9074729',
  '/means/0/vessel/mmsi': '247320162',
  '/means/0/containers/0/number': 'CSQU3054383',
  '/means/0/containers/0/sizeType': '22G1',
  '/means/0/wagon': '218124712173',
  '/lines/0/details/drug/cas': '50-36-2',
};

interface Filled {
  readonly cell: string;
  readonly value: unknown;
}

const day = fc
  .integer({ min: 0, max: 9000 })
  .map((n) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10));
const dayCell = (date: string, way: number): string => {
  const [year, month, number] = date.split('-');
  return [date, `${number}/${month}/${year}`, `${number}.${month}.${year}`][way % 3] ?? date;
};

/** What somebody types or chooses, and what it means. */
const filled = (field: TemplateField, decimal: string): fc.Arbitrary<Filled> => {
  const { kind, choices, pointer, open } = field;
  const code = CODES[pointer];
  if (code) return fc.constant({ cell: code, value: code });
  if (pointer.endsWith('/*')) return fc.constant({ cell: 'NCP-ES;NCP-SN', value: ['NCP-ES', 'NCP-SN'] });
  if (choices)
    return fc.constantFrom(...choices).map(({ code, label }) => ({
      cell: label,
      value: kind === 'flag' ? code === 'true' : open ? label : code,
    }));
  switch (kind) {
    case 'day':
      return fc.tuple(day, fc.nat(2)).map(([date, way]) => ({ cell: dayCell(date, way), value: date }));
    case 'clock':
      return fc.constantFrom('08:30', '23:59').map((time) => ({ cell: time, value: time }));
    case 'number': {
      const whole = /count|arrests|personsInvolved/.test(pointer);
      return fc.integer({ min: 1, max: 60 }).map((n) => {
        const value = whole ? n : n + 0.25;
        return { cell: String(value).replace('.', decimal), value };
      });
    }
    case 'hs':
      return fc.constantFrom('0101', '010121', '24').map((hs) => ({ cell: hs, value: hs }));
    case 'locode':
      return fc.constantFrom('FRLEH', 'frleh').map((place) => ({ cell: place, value: 'FRLEH' }));
    default:
      return fc
        .constantFrom('Rice', '=1+1', 'نص عربي', '0042', '3/4', '"b"; c')
        .map((text) => ({ cell: text, value: text }));
  }
};

/** Objects that a pointer lies in: whoever fills one part of them fills what they require. */
const requiredWith = (pointers: ReadonlySet<string>, all: readonly TemplateField[]): Set<string> => {
  const known = new Map(all.map((field) => [field.pointer, field]));
  const wanted = new Set(pointers);
  for (const pointer of [...wanted])
    for (let at = pointer.lastIndexOf('/'); at > 0; at = pointer.lastIndexOf('/', at - 1)) {
      const inside = pointer.slice(0, at);
      for (const name of requiredIn(inside))
        if (known.has(`${inside}/${name}`)) wanted.add(`${inside}/${name}`);
    }
  for (const [part, whole] of [
    ['/quantity/value', '/quantity/unit'],
    ['/quantity/unit', '/product'],
  ] as const)
    for (const pointer of [...wanted])
      if (pointer.endsWith(part)) {
        wanted.add(pointer.replace(part, whole));
        wanted.add(pointer.replace(/\/quantity\/.*/, '/product'));
      }
  return wanted;
};

const setAt = (report: Record<string, unknown>, pointer: string, value: unknown): void => {
  const parts = pointer.replace(/\/\*$/, '').split('/').slice(1);
  let at: Record<string, unknown> = report;
  parts.forEach((part, i) => {
    if (i === parts.length - 1) at[part] = value;
    else {
      at[part] ??= /^\d+$/.test(parts[i + 1] ?? '') ? [] : {};
      at = at[part] as Record<string, unknown>;
    }
  });
};

interface Row {
  readonly cells: string[];
  readonly report: Record<string, unknown>;
}

const rowOf = (
  fields: readonly TemplateField[],
  making: { category: CategoryCode; language: LanguageCode; decimal: string },
) =>
  fc
    .record({
      wanted: fc.subarray([...fields]),
      values: fc.tuple(...fields.map((field) => filled(field, making.decimal))),
    })
    .map(({ wanted, values }): Row => {
      const given = new Map(fields.map((field, i) => [field.pointer, values[i] as Filled]));
      const asked = new Set(
        [...wanted, ...fields.filter(({ required }) => required)].map(({ pointer }) => pointer),
      );
      // What goes only with another: offices with a closed group, a statement with H3.
      const level = given.get('/sharing/level')?.value;
      asked[level === 'group' ? 'add' : 'delete']('/sharing/offices/*');
      if (given.get('/handling/code')?.value === 'H3') asked.add('/handling/statement');
      if (asked.has('/lines/2/product')) asked.add('/lines/1/product');
      const complete = requiredWith(asked, fields);
      if (complete.has('/lines/2/product')) complete.add('/lines/1/product');
      const report: Record<string, unknown> = {};
      for (const pointer of complete) setAt(report, pointer, given.get(pointer)?.value);
      const products = new Map(
        fields.flatMap(({ pointer, choices = [] }) =>
          pointer === '/lines/0/product' ? choices.map(({ code, label }) => [label, code] as const) : [],
        ),
      );
      for (const line of report.lines as Record<string, unknown>[]) {
        line.category = making.category;
        const code = products.get(String(line.product));
        if (code) line.productCode = code;
      }
      if (complete.has('/narrative/text')) setAt(report, '/narrative/language', making.language);
      report.location ??= {};
      return {
        cells: fields.map(({ pointer }) => (complete.has(pointer) ? (given.get(pointer)?.cell ?? '') : '')),
        report,
      };
    });

const workbookOf = async (
  category: CategoryCode,
  language: LanguageCode,
  rows: readonly (readonly string[])[],
): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeWorkbook(templateSheets(category, language, { lists, rows })))
    chunks.push(chunk);
  return Buffer.concat(chunks);
};

const readBack = async (category: CategoryCode, language: LanguageCode, rows: readonly Row[]) => {
  const file = await workbookOf(
    category,
    language,
    rows.map(({ cells }) => cells),
  );
  const mapping = ImportMapping.parse(JSON.parse(JSON.stringify(templateMapping(category, language, lists))));
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

describe.each(LANGUAGES)('templates in %s', (language) => {
  test.each(CATEGORIES.map(({ code }) => code))(
    'a filled template for %s is read as what was filled in',
    async (category) => {
      const fields = templateFields({ category, language, lists });
      expect(new Set(fields.map(({ label }) => label)).size).toBe(fields.length);
      const decimal = ['en', 'ar'].includes(language) ? '.' : ',';
      await fc.assert(
        fc.asyncProperty(
          fc.array(rowOf(fields, { category, language, decimal }), { minLength: 1, maxLength: 4 }),
          async (rows) => {
            const read = await readBack(category, language, rows);
            expect(read).toEqual(rows.map(({ report }) => SeizureReport.parse(report)));
          },
        ),
        { numRuns: 3, endOnFailure: true },
      );
    },
    60_000,
  );
});

test('the import finds the sheet that was filled in, and the names of its columns', async () => {
  for (const language of LANGUAGES) {
    const fields = templateFields({ category: 'ipr', language, lists });
    const row = fields.map(
      ({ kind, choices }) => choices?.[0]?.label ?? (kind === 'day' ? '2026-05-31' : 'x'),
    );
    const { format } = await detectFormat(memoryFile(await workbookOf('ipr', language, [row])));
    expect(format).toMatchObject({ kind: 'xlsx', headerRow: 1, sheet: WORDS[language].cases });
    const { value: header } = await rowsOf(
      memoryFile(await workbookOf('ipr', language, [row])),
      format,
    ).next();
    expect(header?.cells).toEqual(fields.map(({ label }) => label));
  }
});

const world = () => exportWorld(undefined, async (list) => lists(list));

test('a template is a workbook under its own name, and its mapping lies beside it', async () => {
  const { api } = world();
  const answer = await api.as(france).get('/v1/templates/tobacco?language=ar');
  expect(answer.headers).toMatchObject({
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': "attachment; filename*=UTF-8''cen-tobacco-ar.xlsx",
  });
  expect(answer.body.subarray(0, 2).toString()).toBe('PK');
  const { body } = await api.as(france).get('/v1/templates/tobacco/mapping?language=ar');
  expect(ImportMapping.safeParse(body).success).toBe(true);
  expect((await api.as(france).get('/v1/templates/rice')).status).toBe(400);
  expect((await api.as(systemOf(france, 'cen/directory.read')).get('/v1/templates/drugs')).status).toBe(200);
  expect((await api.nobody.get('/v1/templates/drugs')).status).toBe(401);
});
