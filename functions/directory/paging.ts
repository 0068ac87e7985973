import * as z from 'zod';
import { Cursor, type Cursors } from '../../shared/http/cursor.ts';
import { ok } from '../../shared/http/respond.ts';
import type { Reply } from '../../shared/http/route.ts';
import type { Listed, Wanted } from '../../shared/storage/directory/list.ts';

/** How much of a list, and where it goes on. */
export const pageFields = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: Cursor.optional(),
};

export const pageOf = <Line extends z.ZodType>(line: Line, id: string) =>
  z.object({ items: z.array(line), next: z.string().optional() }).meta({ id });

/**
 * One page of a list as a reply; the cursor to the next one holds for this caller and question only.
 * @param binding name of the route, the caller and what was asked
 */
export const replyPage = async <Line>(
  cursors: Cursors,
  { limit, cursor, binding }: { limit: number; cursor?: string | undefined; binding: readonly unknown[] },
  read: (wanted: Wanted) => Promise<Listed<Line>>,
): Promise<Reply> => {
  const { items, next } = await read({ limit, after: cursor && cursors.open(cursor, binding) });
  return ok({ items, ...(next && { next: cursors.seal(next, binding) }) });
};
