import { expect, test } from '@jest/globals';
import { ImportMapping } from '../../../../shared/domain/imports/mapping.ts';
import { leastMapping } from '../../../support/mappings/least-mapping.ts';
import { mapped } from './mapped-row.ts';

test.each([
  ['yyyy-mm-dd', '2011-03-30', '2011-03-30'],
  ['yyyy-mm-dd', '2011-03-30 14:05:00', '2011-03-30'],
  ['dd/mm/yyyy', '30/03/2011', '2011-03-30'],
  ['dd/mm/yyyy', '1/3/2011', '2011-03-01'],
  ['mm/dd/yyyy', '3/30/2011', '2011-03-30'],
  ['dd.mm.yy', '30.03.11', '2011-03-30'],
  ['dd.mm.yy', '30.03.97', '1997-03-30'],
  ['yyyymmdd', '20110330', '2011-03-30'],
  ['mm/yyyy', '03/2011', '2011-03-01'],
])('%s reads %s', (date, given, day) => {
  expect(mapped({ when: given }, { '/date': { column: 'when', date } })).toMatchObject({ date: day });
});

test.each([
  ['yyyy-mm-dd', '2011-02-29'],
  ['mm/dd/yyyy', '30/03/2011'],
  ['yyyymmdd', '2011330'],
  ['dd/mm/yyyy', '1/3/11'],
  ['yyyy-mm-dd', `2011-03-30${' '.repeat(50_000)}x`],
])('%s refuses %s', (date, given) => {
  expect(mapped({ when: given }, { '/date': { column: 'when', date } })).toEqual([
    expect.stringMatching(new RegExp(`^when .*Not a day written as ${date}`)),
  ]);
});

test.each([
  [{ decimal: '.' }, '0.006999999999999999', 0.006999999999999999],
  [{ decimal: ',' }, '12,5', 12.5],
  [{ decimal: ',', thousands: '.' }, '1.234.567,8', 1234567.8],
  [{ decimal: '.', thousands: ',' }, '1,234', 1234],
  [{ decimal: ',', thousands: ' ' }, '1\u00a0234,5', 1234.5],
  [{ decimal: '.' }, '1e-05', 0.00001],
  [{ decimal: '.' }, ' 7 ', 7],
])('%j reads %s', (number, given, value) => {
  const report = mapped({ kg: given }, { '/lines/0/quantity': { column: 'kg', number, unit: 'KGM' } });
  expect(report).toMatchObject({ lines: [{ quantity: { value, unit: 'KGM' } }] });
});

test.each([
  [{ decimal: '.' }, '12,5'],
  [{ decimal: ',' }, '1.234,5'],
  [{ decimal: ',', thousands: '.' }, '1.23,5'],
  [{ decimal: '.' }, '12 kg'],
  [{ decimal: '.' }, '.'],
  [{ decimal: '.' }, '1e999'],
  [{ decimal: '.' }, 'Infinity'],
  [{ decimal: '.', thousands: ',' }, '9'.repeat(100_000)],
])('%j refuses %s', (number, given) => {
  const report = mapped({ kg: given }, { '/lines/0/quantity': { column: 'kg', number, unit: 'KGM' } });
  expect(report).toEqual([expect.stringMatching(/^kg “.*Not a number with decimal mark/)]);
});

test('units are converted by what another column says, whatever its case', () => {
  const units = { Kilogram: 'KGM', 'Paper (1/10 gm)': { unit: 'GRM', factor: 0.1 } };
  const fields = { '/lines/0/quantity': { column: 'n', unit: { column: 'unit', units } } };
  expect(mapped({ n: '3', unit: 'paper (1/10 gm) ' }, fields)).toMatchObject({
    lines: [{ quantity: { value: 0.3, unit: 'GRM' } }],
  });
  expect(mapped({ n: '', unit: 'Basket' }, fields)).not.toHaveProperty('lines.0.quantity');
  expect(mapped({ n: '3', unit: 'Basket' }, fields)).toEqual([
    'unit “Basket”: The mapping names no unit for this: add it to "units".',
  ]);
});

test('units that everybody knows need not be named', () => {
  const fields = { '/lines/0/quantity': { column: 'n', unit: { column: 'unit', units: {} } } };
  for (const [unit, quantity] of [
    ['Kgs.', { value: 3, unit: 'KGM' }],
    ['граммов', { value: 3, unit: 'GRM' }],
    ['comprimidos', { value: 3, unit: 'U2' }],
  ] as const)
    expect(mapped({ n: '3', unit }, fields)).toMatchObject({ lines: [{ quantity }] });
});

test('unknown values leave their field out, whatever their case, but for those that are translated', () => {
  const unknown = ['', 'n/a', 'Unknown'];
  const fields = {
    '/location/name': { column: 'place' },
    '/concealment/method': { column: 'how', translate: { unknown: 'unknown', bag: 'baggage' } },
  };
  const report = mapped({ place: ' N/A ', how: 'UNKNOWN' }, fields, { unknown });
  expect(report).toMatchObject({ concealment: { method: 'unknown' } });
  expect(report).not.toHaveProperty('location.name');
});

test('a translation gives a code, several fields, or nothing; what it does not name is refused, kept or replaced', () => {
  const translate = {
    Crack: { '/lines/0/product': 'cocaine', '/lines/0/form': 'crystal-rock' },
    Coke: 'cocaine',
    Sample: null,
  };
  const product = (what: string, otherwise?: string | null) =>
    mapped(
      { what },
      { '/lines/0/product': { column: 'what', translate, ...(otherwise !== undefined && { otherwise }) } },
    );
  expect(product('CRACK')).toMatchObject({ lines: [{ product: 'cocaine', form: 'crystal-rock' }] });
  expect(product('coke')).toMatchObject({ lines: [{ product: 'cocaine' }] });
  expect(product('sample')).toEqual(['what “sample”: This field is required.']);
  expect(product('Heroin')).toEqual([
    'what “Heroin”: The mapping does not say what this value means: add it to "translate".',
  ]);
  expect(product('Heroin', 'keep')).toMatchObject({ lines: [{ product: 'Heroin' }] });
  expect(product('Heroin', 'drug')).toMatchObject({ lines: [{ product: 'drug' }] });
  expect(product('Heroin', null)).toEqual(['what “Heroin”: This field is required.']);
});

test('countries are found by code and by the names that real files use, and never guessed', () => {
  const from = (country: string) =>
    mapped({ country }, { '/route/departure/country': { column: 'country', countries: true } });
  for (const [given, code] of [
    ['es', 'ES'],
    ['ESP', 'ES'],
    ['Bolivia, Plurinational State of', 'BO'],
    ['Korea (Republic of)', 'KR'],
    ['Iraq (Kurdistan Region)', 'IQ'],
    ['Cote d’Ivoire', 'CI'],
    ['Libyan Arab Jamahiriya', 'LY'],
    ['Kosovo under UNSCR 1244', 'XK'],
    ['Macau, SAR of China', 'MO'],
    ['Czechia', 'CZ'],
    ['Swaziland', 'SZ'],
  ] as const)
    expect(from(given)).toMatchObject({ route: { departure: { country: code } } });
  for (const given of ['Multiple Countries', 'Frnace', 'Korea', '('.repeat(100_000)])
    expect(from(given)).toEqual([expect.stringContaining('No country is known by this name')]);
});

test('several columns become one field, those that are known', () => {
  const fields = { '/location/name': { columns: ['town', 'post'], join: ', ' } };
  const unknown = ['', '-'];
  expect(mapped({ town: 'Vigo', post: 'Pier 2' }, fields, { unknown })).toMatchObject({
    location: { name: 'Vigo, Pier 2' },
  });
  expect(mapped({ town: '-', post: 'Pier 2' }, fields, { unknown })).toMatchObject({
    location: { name: 'Pier 2' },
  });
  expect(mapped({ town: '-', post: '' }, fields, { unknown })).not.toHaveProperty('location.name');
});

test('a second entry of a list without a first moves up, and its problems still name its column', () => {
  const fields = { '/means/0/mode': { column: 'a' }, '/means/1/mode': { column: 'b' } };
  expect(mapped({ a: '', b: 'air' }, fields)).toMatchObject({ means: [{ mode: 'air' }] });
  expect(mapped({ a: '', b: 'plane' }, fields)).toEqual([expect.stringMatching(/^b “plane”: One of: /)]);
});

test.each([
  ['NUL', 'a\0b', /^what “a.b”: Control and direction-override/s],
  ['a direction override', 'a\u202eb', /^what “.*Control and direction-override/s],
  ['a byte that is no text', 'a\ufffdb', /^what “a.b”: Not text in the encoding/s],
  ['ten megabytes', 'x'.repeat(10_000_000), /^what “x{60}…”: At most 200 characters.$/],
])('%s in a cell refuses the row with its column', (_, what, reason) => {
  expect(mapped({ what }, {})).toEqual([expect.stringMatching(reason)]);
});

test('all that is wrong with a row is said at once', () => {
  expect(mapped({ day: '5.1.2020', what: '' }, {})).toEqual([
    'day “5.1.2020”: Not a day written as yyyy-mm-dd.',
    'what: This field is required.',
  ]);
});

test.each([
  [
    'a field that does not exist',
    { '/lines/0/prodct': { column: 'x' } },
    'There is no field /lines/0/prodct',
  ],
  ['a prototype', { '/__proto__/admin': { constant: true } }, 'There is no field'],
  ['a constructor', { '/constructor': { constant: 1 } }, 'There is no field'],
  ['a part of another rule', { '/sharing/level': { constant: 'network' } }, 'It lies inside /sharing'],
  ['two sources', { '/location/name': { column: 'x', constant: 'y' } }, 'Say one of'],
  ['a unit that does not exist', { '/lines/0/quantity': { column: 'x', unit: 'KILO' } }, ''],
  ['a translation into no field', { '/kind': { column: 'x', translate: { a: { '/nowhere': 'b' } } } }, ''],
])('a mapping with %s is refused', (_, fields, message) => {
  const { success, error } = ImportMapping.safeParse(leastMapping(fields));
  expect(success).toBe(false);
  expect(JSON.stringify(error?.issues)).toContain(message);
  expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
});
