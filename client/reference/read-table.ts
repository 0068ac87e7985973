import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { SourceFile } from './source-files.ts';

export type Cells = readonly string[];

/** The separator that stands most often in the first line; a comma where there is none. */
const separatorIn = (line: string): string =>
  [',', ';', '\t', '|']
    .map((mark) => [mark, line.split(mark).length] as const)
    .reduce((best, one) => (one[1] > best[1] ? one : best))[0];

/** The first line that is not empty. */
export const firstLine = async (file: SourceFile): Promise<string> => {
  let text = '';
  for await (const piece of file.text()) {
    text += piece;
    const line = text.split(/\r?\n/).find((one) => one.trim() !== '');
    if (line !== undefined && /\n/.test(text.slice(text.indexOf(line)))) return line;
    if (text.length > 1_000_000) return text;
  }
  return text.trim();
};

/** Rows of a CSV file, the first one too, without a byte order mark; quoted cells may run over lines. */
export async function* rowsOf(file: SourceFile): AsyncGenerator<Cells> {
  const options = {
    bom: true,
    delimiter: separatorIn(await firstLine(file)),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  };
  const parser = parse(options);
  const text = Readable.from(file.text());
  text.on('error', (error) => parser.destroy(error)).pipe(parser);
  yield* parser as AsyncIterable<Cells>;
}

/** Finds cells of a row by the name of their column, whatever its case; what is not there is empty. */
export const columnsOf = (header: Cells): ((row: Cells, name: string) => string) => {
  const places = new Map(header.map((name, place) => [name.trim().toLowerCase(), place]));
  return (row, name) => row[places.get(name.toLowerCase()) ?? -1]?.trim() ?? '';
};
