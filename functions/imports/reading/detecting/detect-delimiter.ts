import type { TextFormat } from '../../../../shared/domain/imports/file-format.ts';
import type { Reason } from '../../../../shared/domain/imports/proposal.ts';
import { isBlank } from '../row.ts';
import { type SplitText, splitText } from './split-text.ts';

type Delimiter = TextFormat['delimiter'];
type Quote = TextFormat['quote'];

interface Tried extends SplitText {
  readonly delimiter: Delimiter;
  readonly quote: Quote;
  readonly width: number;
  readonly score: number;
}

export interface FoundDelimiter {
  readonly delimiter: Delimiter;
  readonly quote: Quote;
  readonly rows: readonly (readonly string[])[];
  readonly width: number;
  readonly reason: Reason;
}

/** Commas and colons stand in texts and numbers as well; tabs hardly ever. */
const TRUST: Readonly<Record<Delimiter, number>> = { '\t': 0.3, '|': 0.25, ';': 0.2, ',': 0, ':': -0.5 };

const DELIMITERS = Object.keys(TRUST) as Delimiter[];

const NAMES: Readonly<Record<Delimiter, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
  ':': 'colons',
};

/** The number of cells that most rows have, and the share of rows that have it. */
const widthOf = (rows: readonly (readonly string[])[]): { width: number; share: number } => {
  const counts = new Map<number, number>();
  const filled = rows.filter((cells) => !isBlank(cells));
  for (const { length } of filled) counts.set(length, (counts.get(length) ?? 0) + 1);
  let [width, most] = [1, 0];
  for (const [length, count] of counts)
    if (count > most || (count === most && length > width)) [width, most] = [length, count];
  // Rows that end early, as spreadsheets leave them, do not speak against the separator.
  const short = filled.filter(({ length }) => length > 1 && length < width).length;
  return { width, share: filled.length === 0 ? 0 : (most + short * 0.5) / filled.length };
};

const tryOut = (text: string, delimiter: Delimiter, quote: Quote): Tried => {
  const split = splitText(text, { delimiter, quote });
  const { width, share } = widthOf(split.rows);
  const faults = Math.min(1, split.faults / Math.max(1, split.rows.length));
  const score = width < 2 ? 0 : share * (1 - faults) * (1 + 0.05 * Math.min(width, 16)) + TRUST[delimiter];
  return { ...split, delimiter, quote, width, score };
};

/** Cells that begin and end with an apostrophe, and more of them than by chance. */
const hasApostrophes = (text: string, delimiter: string): boolean => {
  const { rows } = splitText(text, { delimiter, quote: '', most: 100 });
  const cells = rows.flat().filter((cell) => cell.length > 1);
  return cells.filter((cell) => cell.startsWith("'") && cell.endsWith("'")).length > cells.length * 0.3;
};

/** The separator and the quotation mark by which most rows have equally many cells, and the most of them. */
export const detectDelimiter = (text: string): FoundDelimiter => {
  const tried = DELIMITERS.filter((delimiter) => text.includes(delimiter)).flatMap((delimiter) => {
    const usual = tryOut(text, delimiter, '"');
    const others: Quote[] = usual.faults > 0 ? [''] : [];
    if (hasApostrophes(text, delimiter)) others.push("'");
    return [usual, ...others.map((quote) => tryOut(text, delimiter, quote))];
  });
  const best = tried.reduce<Tried | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
  if (!best || best.width < 2) {
    const { rows } = splitText(text, { delimiter: ',', quote: '"' });
    const reason = { code: 'delimiter-none', detail: 'No separator makes columns: the file has one.' };
    return { delimiter: ',', quote: '"', rows, width: 1, reason };
  }
  const { delimiter, quote, rows, width } = best;
  const detail = `Cells are separated by ${NAMES[delimiter]}: most rows have ${width} of them${quote === '"' ? '' : quote === '' ? '; quotation marks mean nothing' : '; texts stand in apostrophes'}.`;
  return { delimiter, quote, rows, width, reason: { code: 'delimiter-by-width', detail } };
};
