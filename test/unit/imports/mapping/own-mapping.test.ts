import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { TextFormat } from '../../../../shared/domain/imports/file-format.ts';
import { flatten } from '../../../../shared/domain/imports/flatten.ts';
import { rowMapper } from '../../../../shared/domain/imports/map-row.ts';
import { ImportMapping } from '../../../../shared/domain/imports/mapping.ts';
import { ownField, ownMapping } from '../../../../shared/domain/imports/own-mapping.ts';
import { SeizureReport } from '../../../../shared/domain/seizure/report.ts';
import { arbitraryReport } from '../../../support/arbitrary-report.ts';

const format = TextFormat.parse({ kind: 'csv' });

const readBack = (row: Readonly<Record<string, unknown>>, columns = Object.keys(row)) => {
  const mapper = rowMapper(ImportMapping.parse(ownMapping(columns, format)), columns);
  const mapped = mapper.map(columns.map((column) => String(row[column] ?? '')));
  expect(mapped.refusals).toEqual([]);
  return mapped.given;
};

test('whatever is reported comes back as it was from its own columns', () => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      const row = flatten(report);
      const given = readBack(row);
      expect(given).toEqual(report);
      expect(SeizureReport.parse(given)).toEqual(report);
    }),
    { numRuns: 80 },
  );
}, 120_000);

test('columns of our JSON, and those beside the report, are told apart', () => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      const row = Object.entries(flatten(report)).map(([name, value]) => [
        `report.${name.replaceAll('/', '.')}`,
        value,
      ]);
      const all = { ...Object.fromEntries(row), id: 'x', 'derived.lagDays': 3, country: 'FR', version: 2 };
      expect(readBack(all)).toEqual(report);
    }),
    { numRuns: 20 },
  );
}, 120_000);

test('columns that other cases fill stay empty', () => {
  const report = SeizureReport.parse({
    date: '2020-01-05',
    location: { type: 'airport' },
    lines: [{ category: 'drugs', product: 'cocaine', quantity: { value: 1e-7, unit: 'KGM' } }],
    sharing: { level: 'group', offices: [] },
    handling: { code: 'H0' },
    route: {},
  });
  const row = flatten(report);
  expect(row).toMatchObject({ 'sharing/offices': '[]', route: '{}', 'lines/0/quantity/value': 1e-7 });
  const columns = [...Object.keys(row), 'route/departure/country', 'sharing/offices/0', 'lines/1/product'];
  expect(readBack(row, columns)).toEqual(report);
});

test('what is neither empty nor a list is refused in the column of a list', () => {
  const columns = ['means', 'date', 'concealment/ripOff', 'lines/0/quantity/value'];
  const { refusals } = rowMapper(ownMapping(columns, format), columns).map([
    'air',
    '2020-01-05',
    'perhaps',
    '1,5',
  ]);
  expect(refusals.map(({ columns: [name] }) => name)).toEqual([
    'concealment/ripOff',
    'lines/0/quantity/value',
    'means',
  ]);
});

test('a rule stands above the columns of the same field', () => {
  const columns = ['date', 'sharing/level', 'location/type'];
  const mapping = {
    ...ownMapping(columns, format),
    fields: { '/sharing': { constant: { level: 'national' } } },
  };
  expect(rowMapper(mapping, columns).map(['2020-01-05', 'network', 'airport']).given).toEqual({
    date: '2020-01-05',
    location: { type: 'airport' },
    sharing: { level: 'national' },
  });
});

test.each(['id', 'reference', '__proto__', 'constructor', 'lines/constructor', 'lines/100/product', ''])(
  '%s is no field',
  (column) => {
    expect(ownField(column)).toBeUndefined();
    expect(() => ownMapping([column], format)).toThrow('No column');
  },
);
