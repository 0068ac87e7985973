import { expect, test } from '@jest/globals';
import { withAnswers } from '../../../../shared/domain/imports/propose/with-answers.ts';
import { mappingOf, proposed, read } from '../../../support/foreign-files/small-files.ts';

const columns = ['Date of seizure', 'Drug', 'Amount', 'Unit', 'Mode of transport', 'Country of departure'];
const rows = [
  ['2024-01-03', 'Cocaine', '3', 'kg', 'air', 'Brazil'],
  ['2024-01-07', 'Heroin', '2', 'kg', 'Airfrieght', 'Atlantis'],
  ['2024-02-11', 'Blue dust', '50', 'zorks', 'teleport', 'Peru'],
  ['2024-02-12', 'Blue dust', '70', 'g', 'road', 'Peru'],
];
const proposal = proposed({ columns, rows, country: 'FR' });
const mapping = mappingOf(proposal);
const question = (value: string) => proposal.questions.find((one) => one.value === value);
const answer = (value: string, code: string | null) => {
  const { column = '', pointer = '' } = question(value) ?? {};
  return { column, pointer, value, code };
};
const row = (i: number) => rows[i] as string[];

test('what nobody knows is asked once, with how many rows it stands in, most rows first', () => {
  expect(proposal.questions.map(({ value }) => value)[0]).toBe('Blue dust');
  expect(new Set(proposal.questions.map(({ value }) => value))).toEqual(
    new Set(['Blue dust', 'zorks', 'teleport', 'Atlantis']),
  );
  expect(question('Blue dust')).toMatchObject({ rows: 2, pointer: '/lines/0/productCode' });
  expect(question('zorks')).toMatchObject({ pointer: '/lines/0/quantity/unit' });
});

test('a spelling error is no question, and is said', () => {
  expect(read(mapping, columns, row(1)).given).toMatchObject({ means: [{ mode: 'air' }] });
  const notes = proposal.columns.find(({ column }) => column === 'Mode of transport')?.notes;
  expect(notes?.[0]?.detail).toContain('Airfrieght');
});

test('before an answer the rows go in without what is not known', () => {
  const { given, refusals } = read(mapping, columns, row(2));
  expect(refusals).toEqual([]);
  expect(given).toMatchObject({ lines: [{ category: 'drugs', product: 'Blue dust' }] });
  expect(given).not.toHaveProperty('lines.0.quantity');
  expect(given).not.toHaveProperty('means');
  expect(read(mapping, columns, row(1)).given).not.toHaveProperty('route');
});

test('an answer stands for all rows with the value', () => {
  const answered = withAnswers(mapping, [
    answer('Blue dust', 'drugs.ketamine'),
    answer('zorks', 'GRM*12'),
    answer('teleport', 'other'),
    answer('Atlantis', 'GR'),
  ]);
  expect(read(answered, columns, row(2)).given).toMatchObject({
    lines: [{ category: 'drugs', productCode: 'drugs.ketamine', quantity: { value: 600, unit: 'GRM' } }],
    means: [{ mode: 'other' }],
  });
  expect(read(answered, columns, row(1)).given).toMatchObject({ route: { departure: { country: 'GR' } } });
  expect(read(answered, columns, row(0)).given).toEqual(read(mapping, columns, row(0)).given);
});

test('an answer of a product says its category, and "nothing" leaves the field out', () => {
  const answered = withAnswers(mapping, [
    answer('Blue dust', 'tobacco.cigarettes'),
    answer('teleport', null),
  ]);
  expect(read(answered, columns, row(2)).given).not.toHaveProperty('means');
  expect(read(answered, columns, row(2)).refusals).toEqual([]);
});

test('an answer for a column or field that the mapping does not read changes nothing', () => {
  expect(
    withAnswers(mapping, [{ column: 'Nowhere', pointer: '/direction', value: 'x', code: 'import' }]),
  ).toEqual(mapping);
});

test('what only the office can say is missing, and what nothing in the file says', () => {
  expect(proposal.missing.map(({ pointer }) => pointer)).toEqual(['/sharing/level', '/handling/code']);
  const bare = proposed({
    columns: ['Date', 'Value'],
    rows: [
      ['2024-03-04', '12'],
      ['2024-03-09', '30'],
    ],
  });
  expect(bare.missing.map(({ pointer }) => pointer)).toEqual(
    expect.arrayContaining([
      '/lines/0/category',
      '/lines/0/product',
      '/location/country',
      '/lines/0/value/currency',
    ]),
  );
});
