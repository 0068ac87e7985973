/** One reason why a row is refused: whoever sent it can act on it without asking. */
export interface Refusal {
  /** Columns that the value came from, as the file names them; none where the mapping itself lacks a field. */
  readonly columns: readonly string[];
  readonly value: string;
  readonly code: string;
  /** What is wrong and the way out, without the value, so that equal reasons can be counted. */
  readonly detail: string;
}

/** A cell may hold a whole text; a reason quotes the beginning. */
const QUOTED = 60;

/** @example AMOUNT “0.0”: A quantity is more than 0. */
export const sentenceOf = ({ columns, value, detail }: Refusal): string => {
  const quoted = value.length > QUOTED ? `${value.slice(0, QUOTED)}…` : value;
  const subject = [columns.join(', '), quoted && `“${quoted}”`].filter((part) => part !== '').join(' ');
  return subject === '' ? detail : `${subject}: ${detail}`;
};

export const reasonOf = ({ columns, detail }: Refusal): string =>
  columns.length > 0 ? `${columns.join(', ')}: ${detail}` : detail;
