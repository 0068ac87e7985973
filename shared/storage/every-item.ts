import type { Item, Position, Query, Table } from './table.ts';

/** Everything that a query finds, page after page: DynamoDB ends each at 1 MB. */
export const everyItem = async (table: Table, query: Omit<Query, 'after'>): Promise<Item[]> => {
  const items: Item[] = [];
  let after: Position | undefined;
  do {
    const page = await table.query({ ...query, ...(after && { after }) });
    items.push(...page.items);
    after = page.next;
  } while (after);
  return items;
};
