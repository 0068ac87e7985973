import { UnreadableFile } from '../../../../shared/domain/imports/unreadable-file.ts';
import { columnPosition } from '../../../../shared/sheets/workbook/cell-address.ts';
import { readXstring } from '../../../../shared/sheets/workbook/xml-text.ts';
import type { Bytes } from '../packing/bytes.ts';
import { MOST_COLUMNS, MOST_ROW_BYTES, type Row } from '../row.ts';
import { isoText, numberText } from './cell-text.ts';
import type { Merged } from './merged-cells.ts';
import type { Workbook } from './workbook.ts';
import { type XmlListener, xmlPieces } from './xml-events.ts';

interface ReadCell {
  readonly text: string;
  /** A plain number: what is measured is not said twice by merging cells. */
  readonly isNumber: boolean;
}

const NUMBER = { as: 'number' } as const;

/** Turns the parts of a cell into its text. */
const cellReader = ({ texts, shown, date1904 }: Workbook) => {
  return (type: string, style: string | undefined, value: string, inline: string): ReadCell => {
    if (type === 's') return { text: texts.at(Number(value)) ?? '', isNumber: false };
    if (type === 'inlineStr') return { text: readXstring(inline).toWellFormed(), isNumber: false };
    if (type === 'str') return { text: readXstring(value).toWellFormed(), isNumber: false };
    if (type === 'b') return { text: value === '' ? '' : value === '1' ? 'TRUE' : 'FALSE', isNumber: false };
    if (type === 'e') return { text: '', isNumber: false };
    if (type === 'd') return { text: isoText(value), isNumber: false };
    const by = (style === undefined ? undefined : shown[Number(style)]) ?? NUMBER;
    return { text: numberText(value, by, date1904), isNumber: by.as === 'number' };
  };
};

/** Values that hold for the rows below as well, because their cells are merged. */
const mergedValues = (byRow: ReadonlyMap<number, readonly Merged[]>) => {
  let open: (Merged & { readonly text: string })[] = [];
  return (number: number, cells: string[], numbers: readonly boolean[]): void => {
    if (open.length > 0) {
      open = open.filter(({ last }) => last >= number);
      for (const { column, text } of open) {
        while (cells.length <= column) cells.push('');
        if (cells[column] === '') cells[column] = text;
      }
    }
    for (const merged of byRow.get(number) ?? []) {
      const text = cells[merged.column] ?? '';
      if (text !== '' && !numbers[merged.column]) open.push({ ...merged, text });
    }
  };
};

/** Listens to a sheet and collects its rows. */
class RowCollector implements XmlListener {
  rows: Row[] = [];
  private number = 0;
  private cells: string[] = [];
  private numbers: boolean[] = [];
  private size = 0;
  private column = -1;
  private type = 'n';
  private style: string | undefined;
  private value = '';
  private inline = '';
  private into: 'value' | 'inline' | undefined;
  private inPhonetic = false;
  private readonly read: ReturnType<typeof cellReader>;
  private readonly fill: ReturnType<typeof mergedValues>;

  constructor(workbook: Workbook, merged: ReadonlyMap<number, readonly Merged[]>) {
    this.read = cellReader(workbook);
    this.fill = mergedValues(merged);
  }

  opened(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'c') {
      const at = attributes.r === undefined ? -1 : columnPosition(attributes.r);
      this.column = at < 0 ? this.column + 1 : at;
      this.type = attributes.t ?? 'n';
      this.style = attributes.s;
      this.value = '';
      this.inline = '';
    } else if (name === 'v') this.into = 'value';
    else if (name === 't') this.into = this.inPhonetic ? undefined : 'inline';
    else if (name === 'rPh') this.inPhonetic = true;
    else if (name === 'row') {
      const given = Number(attributes.r);
      this.number = given > this.number ? given : this.number + 1;
      this.cells = [];
      this.numbers = [];
      this.size = 0;
      this.column = -1;
    }
  }

  text(piece: string): void {
    if (this.into === undefined) return;
    this.size += piece.length;
    if (this.size > MOST_ROW_BYTES)
      throw new UnreadableFile(
        `Row ${this.number} is larger than ${MOST_ROW_BYTES / 1024 ** 2} MB. Correct it and send the file again.`,
      );
    if (this.into === 'value') this.value += piece;
    else this.inline += piece;
  }

  closed(name: string): void {
    if (name === 'c') this.endCell();
    else if (name === 'v' || name === 't') this.into = undefined;
    else if (name === 'rPh') this.inPhonetic = false;
    else if (name === 'row') {
      this.fill(this.number, this.cells, this.numbers);
      this.rows.push({ number: this.number, cells: this.cells });
    }
  }

  private endCell(): void {
    if (this.value === '' && this.inline === '') return;
    const { text, isNumber } = this.read(this.type, this.style, this.value, this.inline);
    if (text === '') return;
    if (this.column >= MOST_COLUMNS)
      throw new UnreadableFile(
        `Row ${this.number} has a value in column ${this.column + 1}; ${MOST_COLUMNS} columns are read at most. Delete what stands there by mistake.`,
      );
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = text;
    this.numbers[this.column] = isNumber;
  }
}

/** All rows of a sheet that have cells, by the numbers that the sheet shows. @throws UnreadableFile */
export async function* sheetRows(
  sheet: Bytes,
  workbook: Workbook,
  merged: ReadonlyMap<number, readonly Merged[]>,
): AsyncGenerator<Row> {
  const collector = new RowCollector(workbook, merged);
  for await (const _ of xmlPieces(sheet, collector)) {
    if (collector.rows.length === 0) continue;
    yield* collector.rows;
    collector.rows = [];
  }
  yield* collector.rows;
}
