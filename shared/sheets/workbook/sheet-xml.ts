import type { Cell } from '../cell.ts';
import { looksLikeFormula } from '../formula-guard.ts';
import { MOST_SHEET_ROWS, type SheetSpec } from '../sheet-spec.ts';
import { columnLetters } from './cell-address.ts';
import { STYLE } from './styles.ts';
import { xmlText } from './xml-text.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Where the names of the columns stand, 1 being the first row. */
export const headerRowOf = ({ headerRows = [] }: SheetSpec): number => headerRows.length + 1;

const textCell = (at: string, text: string, style: number): string => {
  const s = style === STYLE.plain ? '' : ` s="${style}"`;
  return `<c r="${at}" t="inlineStr"${s}><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
};

const cellXml = (at: string, cell: Cell, text: boolean): string => {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string' || text) {
    const plain = text ? STYLE.text : STYLE.plain;
    return textCell(at, String(cell), looksLikeFormula(String(cell)) ? STYLE.quoted : plain);
  }
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  return Number.isFinite(cell) ? `<c r="${at}"><v>${cell}</v></c>` : '';
};

const letters: string[] = [];

const lettersOf = (position: number): string => {
  letters[position] ??= columnLetters(position);
  return letters[position];
};

const rowXml = (number: number, cells: readonly Cell[], cell: (at: string, cell: Cell) => string): string => {
  let inside = '';
  for (let i = 0; i < cells.length; i += 1) inside += cell(lettersOf(i) + number, cells[i] ?? null);
  return `<row r="${number}">${inside}</row>`;
};

const styled = (style: number) => (at: string, cell: Cell) =>
  cell === '' || cell === null ? '' : textCell(at, String(cell), style);

/** Text cells have their column's style where nothing was typed yet. */
const colsXml = ({ columns, text }: SheetSpec): string => {
  const style = text ? ` style="${STYLE.text}"` : '';
  const cols = columns.map(
    ({ width = 16 }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"${style}/>`,
  );
  return cols.length > 0 ? `<cols>${cols.join('')}</cols>` : '';
};

export const sheetHead = (spec: SheetSpec): string => {
  const { columns, headerRows = [], rightToLeft } = spec;
  const header = headerRowOf(spec);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetViews><sheetView workbookViewId="0"${rightToLeft ? ' rightToLeft="1"' : ''}>`,
    `<pane ySplit="${header}" topLeftCell="A${header + 1}" activePane="bottomLeft" state="frozen"/>`,
    `</sheetView></sheetViews>${colsXml(spec)}<sheetData>`,
    ...headerRows.map((cells, i) => rowXml(i + 1, cells, styled(i === 0 ? STYLE.title : STYLE.text))),
    rowXml(
      header,
      columns.map(({ name }) => name),
      styled(STYLE.header),
    ),
  ].join('');
};

/** @throws Error when there are more rows than a sheet holds */
export const sheetRows = async function* (spec: SheetSpec): AsyncGenerator<string> {
  const { text = false } = spec;
  const write = (at: string, cell: Cell) => cellXml(at, cell, text);
  let number = headerRowOf(spec);
  for await (const cells of spec.rows) {
    number += 1;
    if (number > MOST_SHEET_ROWS) throw new Error(`A sheet holds ${MOST_SHEET_ROWS} rows at most.`);
    yield rowXml(number, cells, write);
  }
};

/** The ranges from which the cells of some columns are chosen; undefined for a column that takes anything. */
export const sheetTail = (spec: SheetSpec, choices: readonly (string | undefined)[]): string => {
  const first = headerRowOf(spec) + 1;
  const lists = choices.flatMap((range, i) => {
    if (range === undefined) return [];
    const column = columnLetters(i);
    const cells = `${column}${first}:${column}${MOST_SHEET_ROWS}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="${spec.columns[i]?.open ? 0 : 1}" sqref="${cells}"><formula1>${xmlText(range)}</formula1></dataValidation>`;
  });
  const notes = spec.columns.some(({ note }) => note) ? '<legacyDrawing r:id="rId1"/>' : '';
  const validations =
    lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>` : '';
  return `</sheetData>${validations}${notes}</worksheet>`;
};
