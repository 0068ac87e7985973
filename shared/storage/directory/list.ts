import * as z from 'zod';
import type { Item, Position, Query, Table } from '../table.ts';

/** A page of a list that is kept in an index. */
export interface Listed<Line> {
  readonly items: readonly Line[];
  /** Where the next page begins, to be sealed into a cursor; absent on the last one. */
  readonly next: string | undefined;
}

export interface Wanted {
  readonly limit: number;
  readonly after?: string | undefined;
}

const Place = z.record(z.string(), z.string());

const positionOf = (item: Item, { index }: Query): Position => {
  const names = index ? ['pk', 'sk', `${index}pk`, `${index}sk`] : ['pk', 'sk'];
  return Object.fromEntries(names.map((name) => [name, String(item[name])]));
};

/** Reads on until the page is full of lines that are wanted, or the list ends. */
export const listed = async <Line>(
  table: Table,
  query: Query,
  { limit, after, line, keep }: Wanted & { line: z.ZodType<Line>; keep?: (line: Line) => boolean },
): Promise<Listed<Line>> => {
  const found: { line: Line; position: Position }[] = [];
  let position = after === undefined ? undefined : (Place.parse(JSON.parse(after)) as Position);
  do {
    const page = await table.query({ ...query, limit: limit + 1, ...(position && { after: position }) });
    for (const item of page.items) {
      const parsed = line.parse(item.summary);
      if (!keep || keep(parsed)) found.push({ line: parsed, position: positionOf(item, query) });
    }
    position = page.next;
  } while (position && found.length <= limit);
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map((one) => one.line),
    next: found.length > limit && last ? JSON.stringify(last.position) : undefined,
  };
};
