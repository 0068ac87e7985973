import type { ListId } from '../../../shared/domain/reference/entry.ts';
import { type ListIndex, listIndex } from '../../../shared/domain/reference/list-index.ts';
import { shippedLists } from '../../../shared/reference/shipped.ts';

let all: Promise<(list: ListId) => ListIndex> | undefined;

const load = async (): Promise<(list: ListId) => ListIndex> => {
  const indexes = new Map<ListId, ListIndex>();
  for await (const { list, entries } of shippedLists()) indexes.set(list, listIndex(entries));
  const none = listIndex([]);
  return (list) => indexes.get(list) ?? none;
};

/** The reference lists that ship with the network, ready to be asked; a list that ships empty finds nothing. */
export const shippedIndexes = (): Promise<(list: ListId) => ListIndex> => {
  all ??= load();
  return all;
};
