import { type CsvStyle, csvLine } from '../../../shared/sheets/write-csv.ts';
import { type DirtyFile, type GivenTable, recordsOf } from './dirty-file.ts';
import { encodeText } from './encode-text.ts';
import { PACKINGS, packed } from './pack-file.ts';

const ENCODINGS = ['utf-8', 'windows-1252', 'iso-8859-15', 'utf-16le', 'utf-16be', 'macintosh'] as const;

/** Each trap of a text table with the ways it comes in, the harmless one first. */
export const TEXT_TRAPS = {
  encoding: ENCODINGS,
  mark: [false, true],
  delimiter: [',', ';', '\t', '|', ':'],
  quoting: ['needed', 'all', "'"],
  lineEnd: ['\n', '\r\n', '\r'],
  titles: [0, 1, 3],
  blankRows: [false, true],
  subtotals: [false, true],
  trailing: [false, true],
  twice: [false, true],
  lastLineEnd: [true, false],
  packing: PACKINGS,
} as const;

export type TextTraps = { readonly [Trap in keyof typeof TEXT_TRAPS]: (typeof TEXT_TRAPS)[Trap][number] };

export const NO_TRAPS = Object.fromEntries(
  Object.entries(TEXT_TRAPS).map(([trap, ways]) => [trap, ways[0]]),
) as unknown as TextTraps;

const TITLES = [['National customs: seizures of the quarter'], [], ['confidential']];

/** The table with what stands between and beside its rows. */
const arranged = ({ columns, rows }: GivenTable, traps: TextTraps) => {
  const [first = '', second = ''] = columns;
  const header = traps.twice ? [...columns, second] : [...columns];
  const names = traps.twice ? [...columns, `${second} (2)`] : [...columns];
  const data = rows.flatMap((cells, i) => {
    const row = traps.twice ? [...cells, `again ${i}`] : [...cells];
    return [
      row,
      ...(traps.subtotals && i % 4 === 3 ? [[`Subtotal ${first}`, '', '', '', '', String(i + 1)]] : []),
      ...(traps.blankRows && i % 3 === 1 ? [[], columns.map(() => '')] : []),
    ];
  });
  const records = recordsOf(
    names,
    data.filter((cells) => cells.some((cell) => cell !== '')),
  );
  return { header, data, records };
};

/** Writes a table as text with the given traps. */
export const textFile = (table: GivenTable, traps: TextTraps): DirtyFile => {
  const { header, data, records } = arranged(table, traps);
  const style: CsvStyle = {
    delimiter: traps.delimiter,
    quote: traps.quoting === "'" ? "'" : '"',
    quoting: traps.quoting === 'needed' ? 'needed' : 'all',
  };
  const line = (cells: readonly string[]) =>
    csvLine(traps.trailing && cells.length > 0 ? [...cells, ''] : cells, style).slice(0, -2);
  const titles = TITLES.slice(0, traps.titles).map((cells) => csvLine(cells, style).slice(0, -2));
  const lines = [...titles, line(header), ...data.map(line)];
  const text = lines.join(traps.lineEnd) + (traps.lastLineEnd ? traps.lineEnd : '');
  const mark = traps.mark && traps.encoding.startsWith('utf') ? '\uFEFF' : '';
  const name = Object.entries(traps)
    .filter(([trap, way]) => way !== NO_TRAPS[trap as keyof TextTraps])
    .map(([trap, way]) => `${trap} ${JSON.stringify(way)}`)
    .join(', ');
  return {
    name: name || 'nothing special',
    bytes: packed(encodeText(mark + text, traps.encoding), traps.packing),
    records,
  };
};
