import { expect, test } from '@jest/globals';
import { mappingOf, proposed, read } from '../../../support/foreign-files/small-files.ts';

test.each([
  [
    'years alone',
    ['Country', 'Drug', 'Year', 'Kilograms'],
    [
      ['Kenya', 'Heroin', '2021', '12'],
      ['Kenya', 'Cocaine', '2021', '3'],
      ['Ghana', 'Heroin', '2021', '8'],
      ['Kenya', 'Heroin', '2022', '10'],
    ],
  ],
  [
    'a count of cases',
    ['Date', 'Post', 'Number of seizures', 'Kg'],
    [
      ['01/05/2024', 'A', '4', '1'],
      ['01/05/2024', 'B', '2', '9'],
      ['13/05/2024', 'A', '6', '3'],
    ],
  ],
  [
    'subtotals',
    ['Area', 'Drug', 'Year', 'Kg'],
    [
      ['North', 'Heroin', '2021', '5'],
      ['North', 'Total', '2021', '9'],
      ['South', 'Heroin', '2021', '4'],
      ['South', 'Total', '2021', '4'],
    ],
  ],
  [
    'a column for each year',
    ['Drug', '2019', '2020', '2021'],
    [
      ['Heroin', '5', '7', '1'],
      ['Cocaine', '2', '3', '8'],
    ],
  ],
  [
    'numbers alone',
    ['Column 1', 'Column 2', 'Column 3'],
    [
      ['1', '2021', '5.5'],
      ['2', '2021', '7.1'],
    ],
  ],
] as const)('figures are recognised by %s, refused with a sentence and a way out', (_, columns, rows) => {
  const { kind, why, mapping, missing } = proposed({ columns, rows });
  expect([kind, mapping, missing]).toEqual(['totals', undefined, []]);
  expect(why.detail).toContain('send the case records');
});

test('small quantities with a day of their own are cases, even without a number of the case', () => {
  const columns = ['fecha', 'clase', 'cantidad', 'unidad'];
  const rows = [
    ['2018-01-03', 'BASUCO', '1', 'GRAMO'],
    ['2018-01-03', 'BASUCO', '1', 'GRAMO'],
    ['2018-01-13', 'BASUCO', '2', 'GRAMO'],
  ];
  expect(proposed({ columns, rows }).kind).toBe('cases');
});

test('without a day, a number or a sum it is not clear, and the date is missing', () => {
  const columns = ['Goods', 'Officer note'];
  const rows = [
    ['Cocaine', 'found at the gate'],
    ['Cocaine', 'found in the yard'],
    ['Heroin', 'found at the gate'],
  ];
  const { kind, missing } = proposed({ columns, rows });
  expect(kind).toBe('unclear');
  expect(missing.map(({ pointer }) => pointer)).toContain('/date');
});

test('rows that sum up others among cases are skipped', () => {
  const columns = ['Ref', 'Date', 'Goods', 'Weight (kg)'];
  const rows = [
    ...['A1', 'A2', 'A3', 'A4'].map((ref, i) => [ref, `2024-01-1${i}`, 'Cocaine', String(i + 1)]),
    ['Total', '', '', '10'],
  ];
  const mapping = mappingOf(proposed({ columns, rows }));
  expect(mapping.skip).toEqual([{ column: 'Ref', in: ['Total'] }]);
});

test('a file of our own export is read by the names of its columns', () => {
  const columns = [
    'date',
    'location/type',
    'location/country',
    'lines/0/category',
    'lines/0/product',
    'lines/0/quantity/value',
    'lines/0/quantity/unit',
  ];
  const row = ['2024-01-03', 'airport', 'FR', 'drugs', 'cocaine', '2.5', 'KGM'];
  const proposal = proposed({ columns, rows: [row] });
  expect(proposal.why.code).toBe('own-export');
  expect(read(mappingOf(proposal), columns, row).given).toMatchObject({
    date: '2024-01-03',
    lines: [{ category: 'drugs', quantity: { value: 2.5, unit: 'KGM' } }],
  });
});
