import type { Index, Item, Table } from './table.ts';

/** A page of one partition, the newest first. `after` is the sort key that the page before ended with. */
export const newestFirst = async (
  table: Table,
  { index, pk }: { readonly index?: Index | undefined; readonly pk: string },
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
): Promise<{ readonly page: readonly Item[]; readonly next: string | undefined }> => {
  const name = index ? `${index}sk` : 'sk';
  const { items } = await table.query({
    ...(index && { index }),
    pk,
    descending: true,
    // One for the key that the range includes again, one to know whether there is more. Keys begin with a time.
    limit: limit + 2,
    ...(after && { between: ['0', after] as const }),
  });
  const rest = items.filter((item) => item[name] !== after);
  const page = rest.slice(0, limit);
  return { page, next: rest.length > limit ? String(page.at(-1)?.[name]) : undefined };
};
