import * as z from 'zod';
import type { SearchedWords } from '../filter/searched-words.ts';

/** A piece of the words of a case around what was looked for. */
export const Passage = z
  .object({
    text: z
      .string()
      .describe('Plain text, folded as it is searched: small letters without accents and marks'),
    marks: z
      .array(z.object({ from: z.number().int(), to: z.number().int() }))
      .describe('What was found in it: from the first UTF-16 unit up to the one after the last'),
  })
  .meta({ id: 'Passage' });
export type Passage = z.output<typeof Passage>;

interface Mark {
  readonly from: number;
  readonly to: number;
}

/** Letters before and after what was found. */
const AROUND = 60;
const MOST_PASSAGES = 3;
/** One word that stands everywhere leaves room for the others. */
const MOST_OF_ONE = 3;

const marksOf = (text: string, { words, begins }: SearchedWords): Mark[] => {
  const padded = ` ${text} `;
  const needle = begins ? ` ${words}` : ` ${words} `;
  const marks: Mark[] = [];
  for (let at = padded.indexOf(needle); at >= 0 && marks.length < MOST_OF_ONE; ) {
    const end = begins ? padded.indexOf(' ', at + needle.length) : at + needle.length - 1;
    marks.push({ from: at, to: end - 1 });
    at = padded.indexOf(needle, end);
  }
  return marks;
};

/** Where two lie in each other, one that covers both. */
const joined = (marks: readonly Mark[]): Mark[] => {
  const all: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = all.at(-1);
    if (last && mark.from <= last.to)
      all[all.length - 1] = { from: last.from, to: Math.max(last.to, mark.to) };
    else all.push(mark);
  }
  return all;
};

const pieceOf = (text: string, { from, to }: Mark): Mark => {
  const start = text.lastIndexOf(' ', Math.max(0, from - AROUND)) + 1;
  const end = text.indexOf(' ', Math.min(text.length, to + AROUND));
  return { from: from <= AROUND ? 0 : start, to: end < 0 ? text.length : end };
};

/** Pieces of a folded text in which the words stand, in their order; none overlap. */
export const passagesOf = (text: string, wanted: readonly SearchedWords[]): Passage[] => {
  const marks = joined(wanted.flatMap((part) => marksOf(text, part)));
  const pieces = joined(marks.map((mark) => pieceOf(text, mark)));
  return pieces.slice(0, MOST_PASSAGES).map((piece) => ({
    text: text.slice(piece.from, piece.to),
    marks: marks
      .filter(({ from, to }) => from >= piece.from && to <= piece.to)
      .map(({ from, to }) => ({ from: from - piece.from, to: to - piece.from })),
  }));
};
