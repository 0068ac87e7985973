import type { ListId } from '../../domain/reference/entry.ts';
import { type ListIndex, listIndex } from '../../domain/reference/list-index.ts';
import type { ListVersion } from '../../domain/reference/list-version.ts';
import { log } from '../../log.ts';
import { type ListVersions, PartsMissing } from './versions.ts';

/** A list with the version that it is; 0 where nothing was loaded yet. */
export interface Indexed {
  readonly version: number;
  readonly index: ListIndex;
}

/** How long a change may take to be seen where the list is kept in memory. */
const FRESH_MILLISECONDS = 30_000;

interface Kept extends Indexed {
  readonly seenAt: number;
}

const NOTHING: Indexed = { version: 0, index: listIndex([]) };

/** Lists as they were last read, kept between calls of a function; made anew when there is another version. */
export const keptIndexes = (versions: ListVersions, now: () => number) => {
  const kept = new Map<ListId, Kept>();
  const underWay = new Map<ListId, Promise<Indexed>>();

  const build = async (version: ListVersion): Promise<Indexed> => {
    const began = now();
    const entries = await versions.entriesOf(version);
    const index = listIndex(entries.values());
    const { list } = version;
    log.info('list.indexed', {
      list,
      version: version.version,
      entries: index.size,
      milliseconds: now() - began,
    });
    return { version: version.version, index };
  };

  const look = async (list: ListId): Promise<Indexed> => {
    const known = kept.get(list);
    const current = await versions.current(list);
    const indexed = !current ? NOTHING : known?.version === current.version ? known : await build(current);
    kept.set(list, { ...indexed, seenAt: now() });
    return indexed;
  };

  const readAgain = (list: ListId): Promise<Indexed> => {
    const running = underWay.get(list) ?? look(list).finally(() => underWay.delete(list));
    underWay.set(list, running);
    return running.catch((error: unknown) => {
      const known = kept.get(list);
      if (known && error instanceof PartsMissing) return known;
      throw error;
    });
  };

  return {
    /** The next question reads again what is current. */
    forget(list: ListId): void {
      const known = kept.get(list);
      if (known) kept.set(list, { ...known, seenAt: Number.NEGATIVE_INFINITY });
    },
    async indexed(list: ListId): Promise<Indexed> {
      const known = kept.get(list);
      return known && now() - known.seenAt < FRESH_MILLISECONDS ? known : readAgain(list);
    },
  };
};
