import { expect, test } from '@jest/globals';
import { mapped, notesOf } from './mapped-row.ts';

const dated = (when: string, date: string | string[]) =>
  mapped({ when }, { '/date': { column: 'when', date } });

test.each([
  ['dd-mmm-yy', '3-Feb-09', '2009-02-03'],
  ['dd mmm yyyy', '3 février 2019', '2019-02-03'],
  ['dd mmm yyyy', '1er août 2019', '2019-08-01'],
  ['dd mmm yyyy', '3 de marzo de 2019', '2019-03-03'],
  ['dd mmm yyyy', '5 de setembro de 2019', '2019-09-05'],
  ['dd mmm yyyy', '7 мая 2019 г.', '2019-05-07'],
  ['dd mmm yyyy', '17 ноября 2019 года', '2019-11-17'],
  ['dd mmm yyyy', '٥ أيار ٢٠١٩', '2019-05-05'],
  ['dd mmm yyyy', '5 مايو 2019', '2019-05-05'],
  ['dd mmm yyyy', '5 كانون الثاني 2019', '2019-01-05'],
  ['dd mmm yyyy', '5 تشرين الثاني 2019', '2019-11-05'],
  ['mmm dd yyyy', 'May 5th, 2019', '2019-05-05'],
  ['mmm dd, yyyy', 'Sept. 30, 2019', '2019-09-30'],
  ['dd mmm yyyy', 'Monday, 5 May 2019', '2019-05-05'],
  ['ddmmmyyyy', '17MAY2019', '2019-05-17'],
  ['dd/mm/yyyy', '٣٠/٠٣/٢٠١١', '2011-03-30'],
  ['yyyy/mm/dd', '۲۰۱۱/۰۳/۳۰', '2011-03-30'],
  ['dd/mm/yyyy', '\u200f30\u200f/3\u200f/2011', '2011-03-30'],
  ['dd/mm/yyyy', '30.03.2011', '2011-03-30'],
  ['dd/mm/yyyy', '30 / 03 / 2011', '2011-03-30'],
  ['yyyy-mm-dd', '2018-01-03T00:00:00.000', '2018-01-03'],
  ['yyyy-mm-dd', '2018-01-03T23:30:00+02:00', '2018-01-03'],
  ['mm/dd/yyyy', '5/17/2011 2:05 PM', '2011-05-17'],
  ['serial', '40544', '2011-01-01'],
  ['serial', '43831.75', '2020-01-01'],
])('%s reads %s', (date, given, day) => {
  const report = dated(given, date);
  expect(report).toMatchObject({ date: day, datePrecision: 'day' });
});

test.each([
  ['dd-mmm-yy', '3-Jui-09'],
  ['dd-mmm-yy', '3-Foo-09'],
  ['dd mmm yyyy', '3 May and 5 June 2019'],
  ['dd/mm/yyyy', '30/03/2011 (?)'],
  ['dd/mm/yyyy', 'x 30/03/2011'],
  ['dd/mm/yyyy', '-5/3/2011'],
  ['dd/mm/yyyy', '30/00/2011'],
  ['serial', '60'],
  ['serial', '0'],
  ['serial', '2011-01-01'],
  ['yyyy', '20111'],
])('%s refuses %s', (date, given) => {
  expect(dated(given, date)).toEqual([expect.stringMatching(/^when “.*Not a day written as/)]);
});

test('of several formats the first that fits stands', () => {
  const formats = ['dd/mm/yyyy', 'mm/dd/yyyy', 'dd mmm yyyy', 'serial'];
  expect(dated('05/03/2011', formats)).toMatchObject({ date: '2011-03-05' });
  expect(dated('05/13/2011', formats)).toMatchObject({ date: '2011-05-13' });
  expect(dated('40544', formats)).toMatchObject({ date: '2011-01-01' });
  expect(dated('soon', formats)).toEqual([
    'when “soon”: Not a day written as dd/mm/yyyy or mm/dd/yyyy or dd mmm yyyy or serial.',
  ]);
});

test.each([
  ['mm/dd/yyyy', '5/17/2011 to 5/26/2011', '2011-05-17'],
  ['dd mmm yyyy', '3-5 May 2011', '2011-05-03'],
  ['dd mmm yyyy', '28 April – 3 May 2011', '2011-04-28'],
  ['dd mmm yyyy', 'du 3 au 5 mai 2011', '2011-05-03'],
  ['dd mmm yyyy', 'с 3 по 5 мая 2011 г.', '2011-05-03'],
  ['mmm dd yyyy', 'May 3-5, 2011', '2011-05-03'],
  ['dd/mm/yyyy', '3-5/05/2011', '2011-05-03'],
  ['yyyy-mm-dd', '2011-05-03/2011-05-05', '2011-05-03'],
  ['dd.mm.yy', '30.12.10-02.01.11', '2010-12-30'],
])('of a range, the first day: %s, %s', (date, given, day) => {
  expect(dated(given, date)).toMatchObject({ date: day, datePrecision: 'day' });
  expect(notesOf({ when: given }, { '/date': { column: 'when', date } })).toEqual([
    `when “${given}”: Several days were given: the first was taken.`,
  ]);
});

test('a range that runs backwards is none', () => {
  expect(dated('5/26/2011 to 5/17/2011', 'mm/dd/yyyy')).toEqual([expect.stringContaining('Not a day')]);
});

test.each([
  ['mmm yyyy', 'May 2011', '2011-05-01', 'month'],
  ['mm/yyyy', '05/2011', '2011-05-01', 'month'],
  ['yyyy', '2011', '2011-01-01', 'year'],
  ['dd/mm/yyyy', '00/05/2011', '2011-05-01', 'month'],
  ['dd/mm/yyyy', '00/00/2011', '2011-01-01', 'year'],
])('a date that is known in part says so by itself: %s, %s', (date, given, day, datePrecision) => {
  expect(dated(given, date)).toMatchObject({ date: day, datePrecision });
});

test('a rule for the precision stands above what the date says by itself', () => {
  const fields = {
    '/date': { column: 'when', date: 'mm/yyyy' },
    '/datePrecision': { column: 'precision' },
  };
  expect(mapped({ when: '05/2011', precision: 'year' }, fields)).toMatchObject({ datePrecision: 'year' });
  expect(mapped({ when: '05/2011', precision: '' }, fields)).toMatchObject({ datePrecision: 'month' });
});

test.each(['ddmm', 'dd/yyyy', 'yyyy-yy', 'd/m/yyyy', 'dd/mm/yyyy hh', 'y'.repeat(16), ''])(
  'a mapping cannot read dates as "%s"',
  (date) => {
    expect(() => dated('2011', date)).toThrow('Made of yyyy or yy');
  },
);
