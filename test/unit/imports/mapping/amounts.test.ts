import { expect, test } from '@jest/globals';
import { mapped, notesOf } from './mapped-row.ts';

const QUANTITY = '/lines/0/quantity';
const kilograms = (number: object) => ({ [QUANTITY]: { column: 'kg', number, unit: 'KGM' } });
const quantityOf = (row: Record<string, string>, rule: object) =>
  mapped(row, { [QUANTITY]: { column: 'amount', ...rule } });

test.each([
  [{ decimal: '.' }, '١٢٫٥', 12.5],
  [{ decimal: ',', thousands: '.' }, '١٬٢٣٤٫٥', 1234.5],
  [{ decimal: '.' }, '۱۲', 12],
  [{ decimal: '.', thousands: ',' }, '12,34,567.5', 1234567.5],
  [{ decimal: '.', thousands: "'" }, '1’234.5', 1234.5],
  [{ decimal: ',', thousands: ' ' }, '12 345 678,9', 12345678.9],
])('%j reads %s', (number, kg, value) => {
  expect(mapped({ kg }, kilograms(number))).toMatchObject({ lines: [{ quantity: { value } }] });
});

const LOOSE = { decimal: ',', thousands: '.', loose: true };

test.each([
  ['about 1.200 kg', 1200],
  ['~12,5', 12.5],
  ['€ 12,50', 12.5],
  ['US$5', 5],
  ['R$ 1.234,56', 1234.56],
  ['5 kg (estimated)', 5],
  ['12,5kg', 12.5],
  ['1,5 million', 1500000],
  ['2 тыс. руб.', 2000],
  ['approx. 5 packets', 5],
])('loosely, %s is %d', (kg, value) => {
  expect(mapped({ kg }, kilograms(LOOSE))).toMatchObject({ lines: [{ quantity: { value } }] });
  expect(notesOf({ kg }, kilograms(LOOSE))).toEqual([]);
});

test.each([
  ['10-12', 10],
  ['10 kg – 12 kg', 10],
  ['de 10 a 12', 10],
  ['от 5 до 10 кг', 5],
  ['more than 5', 5],
  ['> 5', 5],
  ['100+', 100],
])('loosely, %s is at least %d, and a note says so', (kg, value) => {
  expect(mapped({ kg }, kilograms(LOOSE))).toMatchObject({ lines: [{ quantity: { value } }] });
  expect(notesOf({ kg }, kilograms(LOOSE))).toEqual([
    `kg “${kg}”: Not one number: the least that it can have been was taken.`,
  ]);
});

test.each([
  ['100s', 'Letters stand directly behind the number'],
  ['5k', 'Letters stand directly behind the number'],
  ['2 x 500', 'There are several numbers'],
  ['12/5', 'There are several numbers'],
  ['12-10', 'There are several numbers'],
  ['3/5/2011', 'There are several numbers'],
  ['less than 5', 'This says how much at most'],
  ['up to 5', 'This says how much at most'],
  ['<5', 'This says how much at most'],
  ['some', 'There is no number in it'],
  ['(5)', 'Not a number with'],
  ['1½', 'Not a number with'],
  ['1.23,5', 'Not a number with'],
  [`5 ${'x'.repeat(50_000)}`, 'Not a number with'],
])('even loosely, %s is no number', (kg, reason) => {
  expect(mapped({ kg: kg }, kilograms(LOOSE))).toEqual([expect.stringContaining(reason)]);
});

test.each([
  ['400 g', 400, 'GRM'],
  ['400g', 400, 'GRM'],
  ['1.200,50 Kg', 1200.5, 'KGM'],
  ['Kg. 1.200,50', 1200.5, 'KGM'],
  ['ca. 3 kg', 3, 'KGM'],
  ['3 кг', 3, 'KGM'],
  ['٣ كغ', 3, 'KGM'],
  ['2 x 500 g', 1000, 'GRM'],
  ['500 g x 2', 1000, 'GRM'],
  ['10 kg 500 g', 10.5, 'KGM'],
  ['2 lb 8 oz', 2.5, 'LBR'],
  ['12 fl oz', 12, 'OZA'],
  ['3 m3', 3, 'MTQ'],
  ['2 mil comprimidos', 2000, 'U2'],
  ['5 litros', 5, 'LTR'],
  ['3 Paper (1/10 gm)', 0.3, 'GRM'],
  ['4 each', 4, 'EA'],
])('%s is %d %s', (amount, value, unit) => {
  const rule = {
    number: { decimal: ',', thousands: '.' },
    quantity: { units: { 'Paper (1/10 gm)': { unit: 'GRM', factor: 0.1 } } },
  };
  expect(quantityOf({ amount }, rule)).toMatchObject({ lines: [{ quantity: { value, unit } }] });
});

test.each([
  ['100s', 'No unit is known by what stands beside the number'],
  ['5 baskets', 'No unit is known by what stands beside the number'],
  ['7', 'There is a number and no unit'],
  ['kg', 'There is no number'],
  ['5 10 kg', ''],
  ['5-10 kg', 'A range is no quantity'],
  ['5 kg (11 lb)', 'There are several numbers'],
  ['5 kg 11 lb', 'There are several numbers'],
  ['10 kg 1500 g', 'There are several numbers'],
  ['3 kg 2 l', 'There are several numbers'],
  ['2 packs of 500 g', ''],
  ['400 g each', 'This is the quantity of each'],
  ['½ kg', 'Not a number and a unit'],
  ['1,5,3 kg', 'Not a number and a unit'],
  ['9'.repeat(50_000), 'Not a number and a unit'],
])('%s is no quantity', (amount, reason) => {
  const rule = { number: { decimal: '.', thousands: '' }, quantity: {} };
  expect(quantityOf({ amount }, rule)).toEqual([expect.stringContaining(reason)]);
});

test('a quantity of each is multiplied by how many there are', () => {
  const rule = { quantity: { times: 'number', otherwise: 'KGM' } };
  const of = (amount: string, number: string) => quantityOf({ amount, number }, rule);
  expect(of('400g each', '3')).toMatchObject({ lines: [{ quantity: { value: 1200, unit: 'GRM' } }] });
  expect(of('400 g c/u.', '3')).toMatchObject({ lines: [{ quantity: { value: 1200, unit: 'GRM' } }] });
  expect(of('400 г каждый', '2')).toMatchObject({ lines: [{ quantity: { value: 800, unit: 'GRM' } }] });
  expect(of('12', '3')).toMatchObject({ lines: [{ quantity: { value: 12, unit: 'KGM' } }] });
  expect(of('12 kg', '3')).toMatchObject({ lines: [{ quantity: { value: 12, unit: 'KGM' } }] });
  expect(of('400g each', '')).toEqual([expect.stringMatching(/^number: This is the quantity of each/)]);
  expect(of('400g each', 'few')).toEqual([expect.stringMatching(/^number “few”: This is the quantity/)]);
});
