import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { TextFormat } from '../../../../shared/domain/imports/file-format.ts';
import { UnreadableFile } from '../../../../shared/domain/imports/unreadable-file.ts';
import { unguarded } from '../../../../shared/sheets/formula-guard.ts';
import { headedRows } from '../headed-rows.ts';
import { type Bytes, peek } from '../packing/bytes.ts';
import { MOST_ROW_BYTES, type Row } from '../row.ts';
import { decodeText, markOf } from './decode-text.ts';

/** Old systems end a text with Control-Z. */
const END_OF_FILE = '\u001a';

/**
 * All rows of a text. csv-parse, because a row with too few or too many cells stays a row of its own (a parser that
 * counts cells runs such rows into each other), and an open quotation mark is an error and no silent end.
 */
async function* allRows(file: Bytes, format: TextFormat): AsyncGenerator<Row> {
  const { head, all } = await peek(file, 3);
  // The parser works on bytes of UTF-8: what is none is decoded first, what is goes in as it is.
  const isUtf8 = (markOf(head) ?? format.encoding) === 'utf-8';
  const source = Readable.from(isUtf8 ? all : decodeText(all, format.encoding), { objectMode: !isUtf8 });
  const parser = parse({
    bom: isUtf8,
    delimiter: format.delimiter,
    quote: format.quote === '' ? false : format.quote,
    escape: format.quote === '' ? null : format.quote,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: MOST_ROW_BYTES,
  });
  source.on('error', (error) => parser.destroy(error)).pipe(parser);
  let number = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number += 1;
      if (cells.length === 1 && cells[0] === END_OF_FILE) continue;
      yield { number, cells: format.formulaGuard ? cells.map(unguarded) : cells };
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

export const csvRows = (file: Bytes, format: TextFormat): AsyncGenerator<Row> =>
  headedRows(allRows(file, format), format.headerRow);
