import { columnLetters } from '../../../shared/sheets/workbook/cell-address.ts';
import { xmlText } from '../../../shared/sheets/workbook/xml-text.ts';
import { type DirtyFile, type GivenTable, recordsOf } from './dirty-file.ts';
import { packed } from './pack-file.ts';
import { type RawSheet, rawWorkbook } from './raw-workbook.ts';

const DAY = 86_400_000;
const isNumber = (text: string) => /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text);
const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

/** A cell as its element, without and with its address. */
type Write = (text: string, at: string) => string;

const inline: Write = (text, at) =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

/** Numbers and days as Excel keeps them; style 1 shows days. */
const typed =
  (epoch: number, other: Write = inline): Write =>
  (text, at) => {
    if (isDay(text)) return `<c r="${at}" s="1"><v>${(Date.parse(text) - epoch) / DAY}</v></c>`;
    return isNumber(text) ? `<c r="${at}"><v>${text}</v></c>` : other(text, at);
  };

const rowsOf = (rows: readonly (readonly string[])[], write: Write, first = 1): string =>
  rows
    .map((cells, i) => {
      const number = first + i;
      const inside = cells.map((text, at) =>
        text === '' ? '' : write(text, `${columnLetters(at)}${number}`),
      );
      return `<row r="${number}">${inside.join('')}</row>`;
    })
    .join('');

const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** Texts in the list that all sheets share, some of them in two typefaces and with a reading aid. */
const shared = () => {
  const items: string[] = [];
  const write: Write = (text, at) => {
    const cut = Math.ceil(text.length / 2);
    const runs = [text.slice(0, cut), text.slice(cut)].map(
      (part) => `<r><t xml:space="preserve">${xmlText(part)}</t></r>`,
    );
    const plain = `<t xml:space="preserve">${xmlText(text)}</t>`;
    items.push(`<si>${items.length % 2 ? runs.join('') : plain}<rPh sb="0" eb="1"><t>aid</t></rPh></si>`);
    return `<c r="${at}" t="s"><v>${items.length - 1}</v></c>`;
  };
  return { items, write };
};

/** The same table as the workbooks of different programs and habits. */
export const sheetFiles = ({ columns, rows }: GivenTable): DirtyFile[] => {
  const all = [columns, ...rows];
  const records = recordsOf(columns, rows);
  const file = (name: string, bytes: Uint8Array, other = records): DirtyFile => ({
    name: `XLSX, ${name}`,
    bytes,
    records: other,
  });
  const book = (sheet: Omit<RawSheet, 'name'>, more: object = {}) =>
    rawWorkbook({ sheets: [{ name: 'Cases', ...sheet }], styles: [0, 14], ...more });
  const { items, write } = shared();
  const sharedRows = rowsOf(all, write);
  const days = typed(EPOCH_1900);
  const plain = book({ rows: rowsOf(all, days) });
  const remarks = { name: 'Remarks', rows: rowsOf([['Figures are preliminary.']], inline) };
  const other = { name: 'Old', rows: rowsOf([...all, ...all, ...all], inline), state: 'hidden' as const };
  const country = columns.indexOf('Country');
  const merged = [...rows].map((cells, i) =>
    cells.map((cell, at) => (at === country && i === 1 ? '' : cell)),
  );
  return [
    file('texts only', book({ rows: rowsOf(all, inline) })),
    file('days and numbers', plain),
    file('shared texts', book({ rows: sharedRows }, { strings: items.join('') })),
    file('the 1904 system', book({ rows: rowsOf(all, typed(EPOCH_1904)) }, { date1904: true })),
    file(
      'a format of its own',
      book(
        { rows: rowsOf(all, days) },
        { styles: [0, 170], formats: '<numFmt numFmtId="170" formatCode="[$-40C]d\\ mmmm\\ yyyy;@"/>' },
      ),
    ),
    file(
      'a prefix before every element',
      rawWorkbook({ sheets: [{ name: 'Cases', rows: rowsOf(all, days) }], styles: [0, 14] }, true),
    ),
    file(
      'cells without addresses',
      book({
        rows: all
          .map(
            (cells) =>
              `<row>${cells.map((text) => (text === '' ? '<c/>' : inline(text, 'A1').replace(' r="A1"', ''))).join('')}</row>`,
          )
          .join(''),
      }),
    ),
    file(
      'formulas',
      book({
        rows: rowsOf(all, (text, at) =>
          isNumber(text)
            ? `<c r="${at}"><f>SUM(1)</f><v>${text}</v></c>`
            : `<c r="${at}" t="str"><f>A1</f><v>${xmlText(text)}</v></c>`,
        ),
      }),
    ),
    file(
      'titles and empty rows above',
      book({ rows: rowsOf([['Seizures of the quarter']], inline) + rowsOf(all, days, 4) }),
    ),
    file(
      'other sheets before, one hidden and longer',
      rawWorkbook({ sheets: [remarks, other, { name: 'Cases', rows: rowsOf(all, days) }], styles: [0, 14] }),
    ),
    file(
      'a cell merged over two rows',
      book({
        rows: rowsOf([columns, ...merged], days),
        behind: '<mergeCells count="1"><mergeCell ref="D2:D3"/></mergeCells>',
      }),
    ),
    file(
      'errors in cells',
      book({
        rows: rowsOf(all, (text, at) =>
          text === 'none' ? `<c r="${at}" t="e"><v>#N/A</v></c>` : days(text, at),
        ),
      }),
      records.map(({ Remarks, ...rest }) =>
        Remarks === undefined || Remarks === 'none' ? rest : { ...rest, Remarks },
      ),
    ),
    file('in gzip', packed(plain, 'gzip')),
    file('in a ZIP', packed(plain, 'zip among others', 'cases.xlsx')),
  ];
};
