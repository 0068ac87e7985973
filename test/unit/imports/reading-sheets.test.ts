import { expect, test } from '@jest/globals';
import { detectFormat, rowsOf } from '../../../functions/imports/reading/row-reader.ts';
import { numberText } from '../../../functions/imports/reading/sheet/cell-text.ts';
import { shownBy } from '../../../functions/imports/reading/sheet/number-format.ts';
import { FileFormat } from '../../../shared/domain/imports/file-format.ts';
import { rawWorkbook } from '../../support/dirty-files/raw-workbook.ts';
import { allOf, memoryFile } from '../../support/file-sources.ts';

const DAYS = shownBy(14, undefined);

// ECMA-376 part 1, 18.17.4.1, and what Excel shows for these serial numbers.
test.each([
  ['1', false, '1900-01-01'],
  ['59', false, '1900-02-28'],
  ['60', false, '1900-02-29'],
  ['61', false, '1900-03-01'],
  ['25569', false, '1970-01-01'],
  ['45808', false, '2025-05-31'],
  ['45808.354166666664', false, '2025-05-31T08:30'],
  ['45808.99999999999', false, '2025-06-01'],
  ['45808.000011574', false, '2025-05-31T00:00:01'],
  ['0.354166666666667', false, '08:30'],
  ['2958465', false, '9999-12-31'],
  ['2958466', false, '2958466'],
  ['-1', false, '-1'],
  ['0', true, '1904-01-01'],
  ['44346', true, '2025-05-31'],
  ['abc', false, 'abc'],
])('the serial number %s (1904 system: %s) is the day %s', (serial, date1904, text) => {
  expect(numberText(serial, DAYS, date1904)).toBe(text);
});

test.each([
  ['0.30000000000000004', '0.3'],
  ['6.9999999999999993E-3', '0.007'],
  ['1.1000000000000001', '1.1'],
  ['123456789012345678', '123456789012345678'],
  ['1E+21', '1e+21'],
  ['42', '42'],
  ['-0.5', '-0.5'],
])('the number %s is written as %s', (given, text) => {
  expect(numberText(given, { as: 'number' }, false)).toBe(text);
});

test.each([
  ['dd/mm/yyyy', 'date'],
  ['[$-409]d\\-mmm\\-yy;@', 'date'],
  ['yyyy"年"m"月"d"日"', 'date'],
  ['h:mm AM/PM', 'date'],
  ['[h]:mm:ss', 'duration'],
  ['General', 'number'],
  ['#,##0.00', 'number'],
  ['0.00" kg per day"', 'number'],
  ['#,##0.00\\ [$€-407];[Red]\\-#,##0.00\\ [$€-407]', 'number'],
  ['_-* #,##0\\ _d_-', 'number'],
  ['[Red]0.0', 'number'],
  ['000000', 'digits'],
])('numbers shown as %s are a %s', (code, as) => {
  expect(shownBy(170, code).as).toBe(as);
});

const read = async (bytes: Uint8Array, format: object) =>
  (await allOf(rowsOf(memoryFile(bytes), FileFormat.parse({ kind: 'xlsx', ...format })))).map(
    ({ number, cells }) => [number, ...cells],
  );

test('values of every kind come out as texts, where the sheet shows them', async () => {
  const bytes = rawWorkbook({
    sheets: [
      {
        name: 'S',
        rows: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>b</t></is></c><c r="D1" t="inlineStr"><is><t>d</t></is></c></row>
        <row r="3"><c r="A3" s="1"><v>42</v></c><c r="B3" t="b"><v>1</v></c><c r="C3" t="e"><v>#REF!</v></c><c r="D3" t="d"><v>2025-05-31T00:00:00</v></c></row>
        <row r="5"><c r="A5" t="str"><v>x_x000D_y</v></c><c r="D5"><v></v></c></row><row r="6"/><row r="7"><c r="B7" t="s"><v>99</v></c></row>`,
      },
    ],
    strings: '<si><r><t>two </t></r><r><t>faces</t></r></si>',
    formats: '<numFmt numFmtId="165" formatCode="0000"/>',
    styles: [0, 165],
  });
  expect(await read(bytes, {})).toEqual([
    [1, 'two faces', 'b', 'Column 3', 'd'],
    [3, '0042', 'TRUE', '', '2025-05-31'],
    [5, 'x\ry'],
  ]);
});

test('merged texts hold for all their rows, merged amounts are said once', async () => {
  const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const bytes = rawWorkbook({
    sheets: [
      {
        name: 'S',
        rows: `<row r="1">${cell('A1', 'place')}${cell('B1', 'goods')}<c r="C1" t="inlineStr"><is><t>total kg</t></is></c></row>
        <row r="2">${cell('A2', 'Orly')}${cell('B2', 'shoes')}<c r="C2"><v>12</v></c></row><row r="3">${cell('B3', 'bags')}</row>`,
        behind: '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="C2:C3"/></mergeCells>',
      },
    ],
  });
  expect(await read(bytes, {})).toEqual([
    [1, 'place', 'goods', 'total kg'],
    [2, 'Orly', 'shoes', '12'],
    [3, 'Orly', 'bags'],
  ]);
});

test('a sheet is asked for by its name, whatever its case; one that is not there is said with those that are', async () => {
  const sheet = (name: string) => ({
    name,
    rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>${name}</t></is></c></row>`,
  });
  const bytes = rawWorkbook({ sheets: [sheet('First'), sheet('Second')] });
  expect(await read(bytes, { sheet: ' second' })).toEqual([[1, 'Second']]);
  expect(await read(bytes, {})).toEqual([[1, 'First']]);
  await expect(read(bytes, { sheet: 'Third' })).rejects.toThrow('no sheet "Third". It has: First, Second.');
});

test('a sheet with a stray value far to the right is refused with where it stands', async () => {
  const bytes = rawWorkbook({
    sheets: [{ name: 'S', rows: '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>' }],
  });
  await expect(detectFormat(memoryFile(bytes))).rejects.toThrow('Row 1 has a value in column 16384');
});
