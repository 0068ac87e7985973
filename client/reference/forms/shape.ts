import type { Entry, ListId } from '../../../shared/domain/reference/entry.ts';
import type { Cells } from '../read-table.ts';

/** A public form that a list is published in, told by the first row of its file. */
export interface Shape {
  readonly list: ListId;
  /** What it is, for a person: "UN/LOCODE, as the UNECE publishes it". */
  readonly says: string;
  readonly source: string;
  readonly licence: string;
  /** Rows that are no entries, for a person. */
  readonly leavesOut: string;
  fits(header: Cells): boolean;
  /** Entries of the rows, of which the first is the header where there is one. */
  entries(rows: AsyncIterable<Cells>): AsyncGenerator<Entry>;
}

/** Has it all these columns, whatever their case and order? */
export const hasColumns =
  (...names: readonly string[]) =>
  (header: Cells): boolean => {
    const given = new Set(header.map((name) => name.trim().toLowerCase()));
    return names.every((name) => given.has(name.toLowerCase()));
  };

/** Splits the header from the rows after it. */
export const withHeader = async (
  rows: AsyncIterable<Cells>,
): Promise<{ header: Cells; rest: AsyncGenerator<Cells> }> => {
  const iterator = rows[Symbol.asyncIterator]();
  const first = await iterator.next();
  async function* rest() {
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { header: first.done ? [] : first.value, rest: rest() };
};
