import type { ListId } from '../../domain/reference/entry.ts';
import type { ListIndex } from '../../domain/reference/list-index.ts';

/** The network's reference lists. */
export interface Reference {
  /** The current version of a list, ready to be asked; empty where nothing was loaded yet. */
  index(list: ListId): Promise<ListIndex>;
}
