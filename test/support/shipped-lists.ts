import type { ListId } from '../../shared/domain/reference/entry.ts';
import { type ListIndex, listIndex } from '../../shared/domain/reference/list-index.ts';
import { shippedLists } from '../../shared/reference/shipped.ts';

/** The lists that come with the network, without a table; those of places are left out for their size. */
export const shippedIndexes = async (): Promise<(list: ListId) => ListIndex> => {
  const known = new Map<ListId, ListIndex>();
  for await (const { list, entries } of shippedLists())
    if (list !== 'places' && list !== 'airports') known.set(list, listIndex(entries));
  const none = listIndex([]);
  return (list) => known.get(list) ?? none;
};
