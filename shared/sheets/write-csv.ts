import type { Cell, Cells } from './cell.ts';
import { guarded } from './formula-guard.ts';

export interface CsvStyle {
  readonly delimiter?: string;
  /** Empty: cells cannot be quoted, and separators and line breaks in them become spaces. */
  readonly quote?: '"' | "'" | '';
  /** `all` quotes every cell, otherwise those that need it. */
  readonly quoting?: 'all' | 'needed';
  /** An apostrophe in front of texts that could be formulas; readers take it back by `formulaGuard`. */
  readonly guard?: boolean;
}

/** As bytes of UTF-8 that Excel recognises by the mark in front of them. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Any of these in a cell makes some reader begin another cell or row. */
const NEEDS_QUOTES = /[,;\t|:"'\r\n]|^\s|\s$/;

/** One row as text with its line end (RFC 4180). Numbers and booleans as JSON prints them, nothing for null. */
export const csvLine = (
  cells: readonly Cell[],
  { delimiter = ',', quote = '"', quoting = 'needed', guard = false }: CsvStyle = {},
): string => {
  const texts = cells.map((cell) => {
    if (typeof cell !== 'string') return cell === null ? '' : String(cell);
    const text = guard ? guarded(cell) : cell;
    if (quote === '') return text.replaceAll(/[\r\n]+/g, ' ').replaceAll(delimiter, ' ');
    return quoting === 'all' || NEEDS_QUOTES.test(text)
      ? quote + text.replaceAll(quote, quote + quote) + quote
      : text;
  });
  return `${texts.join(delimiter)}\r\n`;
};

const CHUNK = 1 << 16;

/** A table as UTF-8 with a byte order mark, guarded against formulas unless told otherwise. */
export async function* writeCsv(rows: Cells, style: CsvStyle = {}): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting = BYTE_ORDER_MARK;
  for await (const cells of rows) {
    waiting += csvLine(cells, { guard: true, ...style });
    if (waiting.length < CHUNK) continue;
    yield encoder.encode(waiting);
    waiting = '';
  }
  if (waiting !== '') yield encoder.encode(waiting);
}
