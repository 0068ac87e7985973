import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { TextFormat } from '../../../../shared/domain/imports/file-format.ts';
import { UnreadableFile } from '../../../../shared/domain/imports/unreadable-file.ts';
import type { FileSource } from '../file-source.ts';
import { columnNames, type Row } from '../row.ts';
import { decodeText } from './decode-text.ts';

/** A cell of ten megabytes is read; a quotation mark that is never closed swallows no more than this. */
const MOST_ROW_BYTES = 32 * 1024 * 1024;

/**
 * Rows of a CSV file. csv-parse, because a row with too few or too many cells stays a row of its own (a parser that
 * counts cells runs such rows into each other), and an open quotation mark is an error and no silent end.
 */
export async function* csvRows(file: FileSource, format: TextFormat): AsyncGenerator<Row> {
  const source = Readable.from(decodeText(await file.read(), format));
  const parser = parse({
    delimiter: format.delimiter,
    quote: format.quote === '' ? false : format.quote,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: MOST_ROW_BYTES,
  });
  source.on('error', (error) => parser.destroy(error)).pipe(parser);
  let number = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      number += 1;
      if (number === format.headerRow) yield { number, cells: columnNames(record) };
      else if (number > format.headerRow && record.some((cell) => cell.trim() !== ''))
        yield { number, cells: record };
    }
  } catch (error) {
    throw error instanceof CsvError ? new UnreadableFile(explain(error, parser.info.records)) : error;
  } finally {
    source.destroy();
    parser.destroy();
  }
}

const explain = ({ code }: CsvError, last: number): string => {
  const behind = `behind row ${last}`;
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE')
    return `A quotation mark ${behind} is never closed, or a row there is larger than ${MOST_ROW_BYTES / 1024 ** 2} MB. Correct the row, or set "quote" to "" in the mapping if quotation marks mean nothing in this file.`;
  return `The file cannot be read ${behind} as the mapping describes it. Check the separator and the quotation mark.`;
};
