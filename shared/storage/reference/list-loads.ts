import { TooLarge } from '../../domain/errors.ts';
import type { Entry } from '../../domain/reference/entry.ts';
import { ListLoad, type LoadPart } from '../../domain/reference/list-load.ts';
import { keys } from '../keys.ts';
import { ConditionFailed, type Item, type Table, type Write } from '../table.ts';
import { packed, unpacked } from './packed-entries.ts';

const KEEP_SECONDS = 7 * 24 * 3600;

/** Lists on their way in. */
export interface ListLoads {
  /** A second time with the same id it stays as it is; gives it as it is now. */
  begin(load: ListLoad): Promise<ListLoad>;
  read(id: string): Promise<ListLoad | undefined>;
  /** Sent again, a part takes the place of the one that was there. @throws TooLarge */
  putPart(id: string, number: number, entries: readonly Entry[]): Promise<void>;
  /** Which parts have arrived; one that came a moment ago may be missing. */
  parts(id: string): Promise<LoadPart[]>;
  /** All entries that have arrived, by the number of their part. */
  entries(id: string): Promise<Entry[]>;
  /** The end of a load, to be written together with what it became: only once. */
  ended(load: ListLoad): Write;
  /** The end of a load that changed nothing. */
  end(load: ListLoad): Promise<void>;
}

export const listLoads = (table: Table, now: () => number = Date.now): ListLoads => {
  const ttl = () => Math.floor(now() / 1000) + KEEP_SECONDS;
  const itemOf = (load: ListLoad): Item => ({
    ...keys.load(load.id),
    record: load,
    status: load.status,
    ttl: ttl(),
  });
  const all = async (query: Parameters<Table['query']>[0]): Promise<Item[]> => {
    const items: Item[] = [];
    let after: Awaited<ReturnType<Table['query']>>['next'];
    do {
      const page = await table.query({ ...query, ...(after && { after }) });
      items.push(...page.items);
      after = page.next;
    } while (after);
    return items;
  };
  const read = async (id: string) => {
    const item = await table.get(keys.load(id));
    return item && ListLoad.parse(item.record);
  };

  return {
    read,
    async begin(load) {
      try {
        await table.write({ put: itemOf(load), when: { absent: true } });
        return load;
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
        return (await read(load.id)) ?? load;
      }
    },
    async putPart(id, number, entries) {
      const part: LoadPart = { number, entries: entries.length };
      const item = {
        ...keys.loadPart(id, number),
        gsi1pk: keys.load(id).pk,
        gsi1sk: keys.loadPart(id, number).sk,
        summary: part,
        data: packed(entries),
        ttl: ttl(),
      };
      try {
        await table.write({ put: item });
      } catch (error) {
        if (!(error instanceof TooLarge)) throw error;
        throw new TooLarge('This part is too large to be kept: send fewer entries in each part.');
      }
    },
    async parts(id) {
      const items = await all({ index: 'gsi1', pk: keys.load(id).pk, beginsWith: 'PART#' });
      return items.map(({ summary }) => summary as LoadPart);
    },
    async entries(id) {
      const items = await all({ pk: keys.load(id).pk, beginsWith: 'PART#' });
      return items.flatMap(({ data }) => unpacked(String(data)));
    },
    end: (load) => table.write({ put: itemOf(load) }),
    ended: (load) => ({ put: itemOf(load), when: { equals: { status: 'open' } } }),
  };
};
