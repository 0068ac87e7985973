import type { ListId } from '../../domain/reference/entry.ts';
import type { ListIndex } from '../../domain/reference/list-index.ts';
import type { Table } from '../table.ts';
import { type Indexed, keptIndexes } from './kept-indexes.ts';
import { type ListVersions, listVersions } from './versions.ts';

/** The network's reference lists, as whoever works with codes needs them. */
export interface Reference {
  /** The current version of a list, ready to be asked; empty where nothing was loaded yet. */
  index(list: ListId): Promise<ListIndex>;
}

/** The same as whoever keeps them needs them. */
export interface ReferenceLists extends Reference, ListVersions {
  /** With its version. A change that another function made may take half a minute to be seen. */
  indexed(list: ListId): Promise<Indexed>;
}

/** Made once for each function: it keeps the lists that it was asked for. */
export const reference = (table: Table, now: () => number = Date.now): ReferenceLists => {
  const versions = listVersions(table);
  const { indexed, forget } = keptIndexes(versions, now);
  return {
    ...versions,
    indexed,
    index: async (list) => (await indexed(list)).index,
    publish: async (version, ...more) => {
      const published = await versions.publish(version, ...more);
      forget(version.list);
      return published;
    },
    amend: async (before, made) => {
      const amended = await versions.amend(before, made);
      forget(before.list);
      return amended;
    },
  };
};
