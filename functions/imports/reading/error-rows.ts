import type { FileFormat, TextFormat } from '../../../shared/domain/imports/file-format.ts';

/** Behind the columns of the file; what stands there is not read when the file is sent again. */
export const ERRORS_COLUMN = 'errors';

type Marks = Pick<TextFormat, 'delimiter' | 'quote' | 'headerRow'>;

const marksOf = (format: FileFormat): Marks =>
  format.kind === 'csv' ? format : { delimiter: ',', quote: '"', headerRow: 1 };

/**
 * The refused rows as a file that can be corrected and sent again with the same mapping: the same columns, separator
 * and header row, all quoted, values untouched. UTF-8 with a byte order mark, which stands above the mapping's
 * encoding. Formulas are left as they were sent: this file goes back to whoever sent them.
 */
export const errorRows = (format: FileFormat, columns: readonly string[]) => {
  const { delimiter, quote, headerRow } = marksOf(format);
  const mark = quote === '' ? '' : quote;
  const cell = (value: string) =>
    mark === ''
      ? value.replaceAll(/[\r\n]+/g, ' ').replaceAll(delimiter, ' ')
      : mark + value.replaceAll(mark, mark + mark) + mark;
  const line = (cells: readonly string[]) => `${cells.map(cell).join(delimiter)}\r\n`;
  const errorsAt = columns.indexOf(ERRORS_COLUMN);
  const own = (cells: readonly string[]) =>
    columns.flatMap((_, i) => (i === errorsAt ? [] : [cells[i] ?? '']));

  return {
    head: (): string => `\uFEFF${line(['']).repeat(headerRow - 1)}${line([...own(columns), ERRORS_COLUMN])}`,
    row: (cells: readonly string[], reasons: string): string =>
      line([...own(cells), reasons, ...cells.slice(columns.length)]),
  };
};
