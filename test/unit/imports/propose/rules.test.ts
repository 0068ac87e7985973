import { expect, test } from '@jest/globals';
import { mappingOf, proposed, read } from '../../../support/foreign-files/small-files.ts';

const given = (file: Parameters<typeof proposed>[0], i = 0) =>
  read(mappingOf(proposed(file)), file.columns, file.rows[i] as string[]).given;

const days = (n: number) => Array.from({ length: n }, (_, i) => `2024-01-${String(i + 10)}`);

test('one quantity from several columns: weight, else number; "each" counts', () => {
  const columns = ['Date', 'Species', 'Weight (kg)', 'Number'];
  const rows = [
    ['2024-01-03', 'ivory', '12', '3'],
    ['2024-01-13', 'ivory', '', '4'],
    ['2024-01-14', 'ivory', '400g each', '2'],
  ];
  const quantity = (i: number) => given({ columns, rows }, i);
  expect(quantity(0)).toMatchObject({ lines: [{ quantity: { value: 12, unit: 'KGM' } }] });
  expect(quantity(1)).toMatchObject({ lines: [{ quantity: { value: 4 } }] });
  expect(quantity(2)).toMatchObject({ lines: [{ quantity: { value: 800, unit: 'GRM' } }] });
});

test.each([
  ['Paper (1/10 gm)', '5', { value: 0.5, unit: 'GRM' }],
  ['Block (350gr)', '2', { value: 700, unit: 'GRM' }],
  ['Thousand of tablets', '3', { value: 3000, unit: 'U2' }],
  ['Gallons (US, liquid)', '2', { value: 2, unit: 'GLL' }],
  ['Gallons (UK)', '2', { value: 2, unit: 'GLI' }],
  ['Viss', '1', { value: 1.63293, unit: 'KGM' }],
  ['grams', '7', { value: 7, unit: 'GRM' }],
])('%s is a unit', (unit, amount, quantity) => {
  const rows = days(4).map((day) => [day, 'Opium', amount, unit]);
  expect(given({ columns: ['Date', 'Drug', 'Amount', 'Unit'], rows })).toMatchObject({
    lines: [{ quantity }],
  });
});

test('a number that could be a thousand or a fraction is read as the other columns are, and said', () => {
  const columns = ['Date', 'Drug', 'Amount (kg)', 'Value (EUR)'];
  const rows = days(3).map((day, i) => [day, 'Opium', '1.250', `${i + 1}.200,50`]);
  const proposal = proposed({ columns, rows });
  expect(proposal.columns[2]?.notes.map(({ code }) => code)).toContain('open-number-mark');
  expect(given({ columns, rows })).toMatchObject({
    lines: [{ quantity: { value: 1250, unit: 'KGM' }, value: { amount: 1200.5, currency: 'EUR' } }],
  });
});

test('a dollar sign is that of thirty countries: the currency is asked where it is not that of the United States', () => {
  const columns = ['Date', 'Drug', 'Value'];
  const rows = days(3).map((day) => [day, 'Opium', '$1,200.00']);
  expect(proposed({ columns, rows, country: 'MX' }).missing.map(({ pointer }) => pointer)).toContain(
    '/lines/0/value/currency',
  );
  expect(given({ columns, rows, country: 'US' })).toMatchObject({
    lines: [{ value: { amount: 1200, currency: 'USD' } }],
  });
});

test('Namibia is no word for "not available" among country codes', () => {
  const columns = ['Date', 'Drug', 'Country of departure'];
  const codes = ['NA', 'ZA', 'BW', 'AO', 'ZM'];
  const rows = days(5).map((day, i) => [day, 'Opium', codes[i] as string]);
  expect(given({ columns, rows })).toMatchObject({ route: { departure: { country: 'NA' } } });
});

test('goods of several categories: sections are filled for the rows of their category only', () => {
  const columns = ['Date', 'Category', 'Goods', 'Calibre'];
  const rows = [
    ['2024-01-03', 'Weapons', 'Pistol', '9 mm'],
    ['2024-01-13', 'Drugs', 'Heroin', 'none given'],
    ['2024-01-15', 'Weapons', 'Rifle', '7.62 mm'],
  ];
  expect(given({ columns, rows })).toMatchObject({
    lines: [{ category: 'weapons', details: { weapon: { calibre: '9 mm' } } }],
  });
  expect(given({ columns, rows }, 1)).not.toHaveProperty('lines.0.details');
});

test('several rows with one number become cases of their own, told apart by the line', () => {
  const columns = ['Case no', 'Line', 'Date', 'Goods'];
  const rows = [
    ['H-7', '1', '2024-01-03', 'Heroin'],
    ['H-7', '2', '2024-01-03', 'Cocaine'],
    ['H-8', '1', '2024-01-14', 'Heroin'],
  ];
  const proposal = proposed({ columns, rows });
  expect(proposal.columns[0]?.notes.map(({ code }) => code)).toContain('repeated-reference');
  expect(given({ columns, rows }, 1)).toMatchObject({ nationalReference: 'H-7/2' });
  const without = proposed({
    columns: ['Case no', 'Date', 'Goods'],
    rows: rows.map(([no = '', , date = '', goods = '']) => [no, date, goods]),
  });
  expect(mappingOf(without).fields).not.toHaveProperty('/nationalReference');
});

test('columns that repeat are lines of the same case', () => {
  const columns = ['Date', 'Product 1', 'Qty 1 (kg)', 'Product 2', 'Qty 2 (kg)'];
  const rows = [
    ['2024-01-13', 'Heroin', '1', 'Cocaine', '2'],
    ['2024-01-14', 'Heroin', '3', '', ''],
  ];
  expect(given({ columns, rows })).toMatchObject({
    lines: [
      { category: 'drugs', product: 'Heroin', quantity: { value: 1 } },
      { category: 'drugs', product: 'Cocaine', quantity: { value: 2 } },
    ],
  });
  expect((given({ columns, rows }, 1) as { lines: unknown[] }).lines).toHaveLength(1);
});

test('places in words, several of them where a route has them', () => {
  const columns = ['Date', 'Goods', 'Origin', 'Transit', 'Destination'];
  const rows = [
    ['2024-01-13', 'ivory', 'Maputo, Mozambique', 'Doha, Qatar; Dubai, UAE', 'Hanoi, Vietnam'],
    ['2024-01-14', 'ivory', 'Nairobi, Kenya', 'Doha, Qatar', 'Hong Kong'],
  ];
  expect(given({ columns, rows })).toMatchObject({
    route: {
      departure: { name: 'Maputo', country: 'MZ' },
      transit: [{ name: 'Doha', country: 'QA' }, { country: 'AE' }],
      destination: { country: 'VN' },
    },
  });
});
