import { expect, test } from '@jest/globals';
import { dayShapeOf } from '../../../shared/domain/imports/profile/day-shapes.ts';
import { DistinctSketch } from '../../../shared/domain/imports/profile/distinct-sketch.ts';
import { numberShapeOf } from '../../../shared/domain/imports/profile/number-shapes.ts';
import { profiler } from '../../../shared/domain/imports/profile/profiler.ts';
import { isOtherWord, isUnknownWord } from '../../../shared/domain/imports/profile/unknown-words.ts';
import { shapeOf } from '../../../shared/domain/imports/profile/value-shape.ts';

const profileOf = (columns: readonly string[], rows: readonly (readonly string[])[]) => {
  const seen = profiler(columns);
  for (const row of rows) seen.add(row);
  return seen.profile();
};

test.each([
  ['30/03/2011', ['dd/mm/yyyy'], []],
  ['03/30/2011', ['mm/dd/yyyy'], []],
  ['05/04/2011', ['dd/mm/yyyy', 'mm/dd/yyyy'], []],
  ['2011-03-30', ['yyyy-mm-dd'], []],
  ['2018-01-03T00:00:00.000', ['yyyy-mm-dd'], []],
  ['20110330', ['yyyymmdd'], []],
  ['3-Feb-09', ['dd-mmm-yy'], []],
  ['5 de mayo de 2011', ['dd mmm yyyy'], []],
  ['5 марта 2024', ['dd mmm yyyy'], []],
  ['40632', ['serial'], []],
  ['2011', [], ['yyyy']],
  ['May 2011', [], ['mmm yyyy']],
  ['00/05/2011', [], ['dd/mm/yyyy', 'mm/dd/yyyy']],
])('%s is a day in the orders %j, or a period in %j', (text, days, periods) => {
  const shape = dayShapeOf(text);
  expect(shape?.days).toEqual(days);
  expect(shape?.periods.slice(0, periods.length)).toEqual(periods.slice(0, shape?.periods.length));
});

test.each(['', 'Heathrow', '31/31/2011', '12.5', '1234567', '100 gram', 'CSQU3054383'])(
  '“%s” is no day',
  (text) => {
    expect(dayShapeOf(text)).toBeUndefined();
  },
);

test('a range is a day, and said to be several', () => {
  expect(dayShapeOf('5/17/2011 to 5/26/2011')).toMatchObject({ days: ['mm/dd/yyyy'], range: true });
});

test.each([
  ['1200', { whole: true, value: 1200 }],
  ['1,200.50', { thousands: ',', decimal: '.', value: 1200.5 }],
  ['1.200,50', { thousands: '.', decimal: ',', value: 1200.5 }],
  ['1 200', { thousands: ' ', value: 1200 }],
  ['1.234.567', { thousands: '.', decimal: ',', value: 1234567 }],
  ['0.125', { decimal: '.', value: 0.125 }],
  ['1.234', { open: '.' }],
  ['-12,5', { decimal: ',', value: -12.5 }],
])('%s is the number %j', (text, shape) => {
  expect(numberShapeOf(text)).toMatchObject(shape);
});

test.each(['12/03/2024', 'abc', '1.2.3', '12 kg', ''])('“%s” is no number', (text) => {
  expect(numberShapeOf(text)).toBeUndefined();
});

test('values are known by their form: measures, money, identifiers, digits of any script', () => {
  expect(shapeOf('400g each').measured).toEqual({ number: '400', unit: 'g' });
  expect(shapeOf('$88,400.00')).toMatchObject({ money: '$', number: { value: 88400 } });
  expect(shapeOf('CSQU3054383').codes).toContain('container');
  expect(shapeOf('٤٥٠٠٠').number?.value).toBe(45000);
});

test('not known is said in many words, and something else in others', () => {
  for (const word of [
    '',
    '-',
    '?',
    'N/A',
    'Unknown',
    'desconocido',
    'Non renseigné',
    'неизвестно',
    'غير معروف',
    'não informado',
  ])
    expect([word, isUnknownWord(word)]).toEqual([word, true]);
  for (const word of ['Other', 'Norway', 'Nana', '0'])
    expect([word, isUnknownWord(word)]).toEqual([word, false]);
  expect(isOtherWord('Otros')).toBe(true);
});

test('a column is told by all of its rows', () => {
  const rows = [
    ['A-1', '1', '12/01/2024', 'Unknown', 'x;y'],
    ['A-2', '2', '13/02/2024', 'Kenya', 'x'],
    ['A-3', '3', '2024', '', 'x'],
  ];
  const [id, number, date, country, joined] = profileOf(
    ['Id', 'No', 'Date', 'Country', 'Joined'],
    rows,
  ).columns;
  expect(id).toMatchObject({ unique: true, filled: 3, distinct: 3 });
  expect(number?.numbers).toMatchObject({ counting: true, rising: true, least: 1, most: 3 });
  expect(date).toMatchObject({ daily: 2, periodic: 1 });
  expect(date?.days.get('dd/mm/yyyy')).toBe(2);
  expect(date?.days.get('mm/dd/yyyy')).toBe(1);
  expect(country).toMatchObject({ filled: 1, unknown: new Map([['Unknown', 1]]) });
  expect(joined?.joined.get(';')).toBe(1);
});

test('more values than are kept are still counted, to some percent, and their forms as well', () => {
  const rows = 60_000;
  const seen = profiler(['Number', 'Same']);
  for (let i = 0; i < rows; i += 1) seen.add([`${i},5`, 'a']);
  const [number, same] = seen.profile().columns;
  expect(number?.complete).toBe(false);
  expect(number?.values.length).toBeLessThanOrEqual(5000);
  expect(Math.abs((number?.distinct ?? 0) - rows) / rows).toBeLessThan(0.06);
  expect(number?.unique).toBe(true);
  expect(number?.numbers.decimal.get(',')).toBe(rows);
  expect(same).toMatchObject({ distinct: 1, filled: rows, complete: true });
});

test('the sketch of different texts errs by some percent at most', () => {
  for (const count of [100, 5_000, 200_000]) {
    const sketch = new DistinctSketch();
    for (let i = 0; i < count; i += 1) {
      sketch.add(`place ${i}`);
      sketch.add(`place ${i}`);
    }
    expect(Math.abs(sketch.count() - count) / count).toBeLessThan(0.06);
  }
});

test('rows with fewer or more cells than columns, and files without rows', () => {
  expect(profileOf(['A', 'B'], [['1'], ['1', '2', '3']]).columns[1]).toMatchObject({ filled: 1 });
  expect(profileOf(['A'], [])).toMatchObject({ rows: 0, columns: [{ filled: 0, unique: false }] });
});
