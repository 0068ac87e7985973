import type { Reason } from '../../../../shared/domain/imports/proposal.ts';

type Cells = readonly string[];

const LOOKED_AT = 60;
const MOST_TITLES = 30;

/** Numbers, amounts and days: more digits than letters. */
const isFigure = (cell: string): boolean => {
  const digits = cell.match(/\p{Nd}/gu)?.length ?? 0;
  const letters = cell.match(/\p{L}/gu)?.length ?? 0;
  return digits > 0 && digits >= letters && cell.length <= 40;
};

const filledOf = (cells: Cells): number => cells.filter((cell) => cell.trim() !== '').length;

/** Years beside each other are names of columns, as in a table of totals. */
const isYears = (cells: Cells): boolean => {
  const years = cells.map((cell) => cell.trim()).filter((cell) => /^(19|20)\d\d$/.test(cell));
  return years.length > 1 && new Set(years).size === years.length;
};

/** What the columns of a table hold below its names. */
const shapeOf = (rows: readonly Cells[]) => {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: width }, (_, i) => {
    const values = rows.map((cells) => (cells[i] ?? '').trim()).filter((cell) => cell !== '');
    const figures = values.filter(isFigure).length;
    return { filled: values.length > 0, figures: figures > values.length / 2, values: new Set(values) };
  });
};

interface Scored {
  readonly at: number;
  readonly score: number;
  readonly isHeader: boolean;
  /** Wide, and figures where figures are below: data, and so is all that follows. */
  readonly isData: boolean;
}

const scoreOf = (rows: readonly Cells[], at: number): Scored => {
  const cells = (rows[at] ?? []).map((cell) => cell.trim());
  const shape = shapeOf(rows.slice(at + 1, at + 1 + LOOKED_AT).filter((row) => filledOf(row) > 0));
  const columns = shape.filter(({ filled }) => filled).length;
  const given = cells.filter((cell) => cell !== '');
  const years = isYears(cells);
  const texts = given.filter((cell) => !isFigure(cell) || (years && /^\d{4}$/.test(cell))).length;
  const wide = given.length >= Math.max(columns > 1 ? 2 : 1, columns * 0.6);
  const figureColumns = shape.flatMap(({ figures }, i) => (figures ? [cells[i] ?? ''] : []));
  const contrast = figureColumns.filter((cell) => cell !== '' && (!isFigure(cell) || years)).length;
  const against = figureColumns.filter((cell) => isFigure(cell) && !years).length;
  const again = cells.filter((cell, i) => cell !== '' && shape[i]?.values.has(cell)).length;

  const share = (count: number, of: number) => (of === 0 ? 0 : count / of);
  const change = share(contrast - against, figureColumns.length);
  const score =
    share(texts, given.length) +
    0.5 * share(new Set(given).size, given.length) +
    0.5 * Math.min(1, share(given.length, columns)) +
    change -
    1.5 * share(again, given.length) -
    0.5 * share(given.filter((cell) => cell.length > 80).length, given.length);
  const isHeader =
    wide &&
    share(texts, given.length) >= 0.6 &&
    share(again, given.length) < 0.4 &&
    (figureColumns.length === 0 || change > 0);
  return { at, score, isHeader, isData: wide && figureColumns.length > 0 && change < 0 };
};

/**
 * The row with the names of the columns, 1 being the first: below titles and empty rows, of texts that differ from each
 * other, over columns that hold something else. 0 where the data begins without names.
 */
export const detectHeaderRow = (rows: readonly Cells[]): { headerRow: number; reason: Reason } => {
  let best: Scored | undefined;
  for (let at = 0; at < Math.min(rows.length, MOST_TITLES + 1); at += 1) {
    if (filledOf(rows[at] ?? []) === 0) continue;
    const scored = scoreOf(rows, at);
    if (scored.isHeader && (!best || scored.score > best.score + 0.1)) best = scored;
    if (scored.isData) break;
    // Nothing but words: what is wide here is the names or the first row, and the rows below are data.
    if (scored.isHeader && scored.score < 2.5) break;
  }
  if (!best)
    return {
      headerRow: 0,
      reason: { code: 'header-none', detail: 'No row looks like names of columns: they are numbered.' },
    };
  const headerRow = best.at + 1;
  const detail =
    headerRow === 1
      ? 'The first row has the names of the columns.'
      : `Row ${headerRow} has the names of the columns; above it stand titles or nothing.`;
  return { headerRow, reason: { code: 'header-row', detail } };
};
