import { ChangedMeanwhile } from '../../domain/errors.ts';
import { type Entry, LISTS, type ListId } from '../../domain/reference/entry.ts';
import { ListVersion } from '../../domain/reference/list-version.ts';
import type { Entries } from '../../domain/reference/succeed.ts';
import { idFrom, keys } from '../keys.ts';
import { newestFirst } from '../newest-first.ts';
import { ConditionFailed, type Item, type Table, type Write } from '../table.ts';
import { packedInParts, unpacked } from './packed-entries.ts';

/** Beyond this, amendments are put together with the rest: a list is read in few pieces. */
const MOST_PARTS = 60;

/** A version as it is to be written; its parts are made from its entries. */
export type NewVersion = Omit<ListVersion, 'parts' | 'entries'>;

export interface ListVersions {
  /** The current version of a list, as it is now; undefined where nothing was loaded yet. */
  current(list: ListId): Promise<ListVersion | undefined>;
  /** The current versions of all lists that were loaded. */
  all(): Promise<ListVersion[]>;
  version(list: ListId, version: number): Promise<ListVersion | undefined>;
  /** The newest first; `after` is where the page before ended. */
  history(
    list: ListId,
    page: { limit: number; after?: string | undefined },
  ): Promise<{ versions: ListVersion[]; next: string | undefined }>;
  /** @throws PartsMissing */
  entriesOf(version: ListVersion): Promise<Entries>;
  /** Makes these entries the next version, together with `more`. @throws ChangedMeanwhile */
  publish(version: NewVersion, entries: Entries, ...more: Write[]): Promise<ListVersion>;
  /** Changes one entry, or adds it. @throws ChangedMeanwhile */
  amend(
    before: ListVersion,
    made: { entry: Entry; entries: Entries; version: NewVersion },
  ): Promise<ListVersion>;
}

/** Another region wrote the version, and its parts are still on the way: the name makes it "try again shortly". */
export class PartsMissing extends Error {
  constructor(list: ListId, version: number) {
    super(`Version ${version} of ${list} is not here in full yet.`);
    this.name = 'ServiceUnavailable';
  }
}

const itemOf = (version: ListVersion): Item => ({
  ...keys.list(version.list),
  version: version.version,
  change: version.change,
  record: version,
});

const read = (item: Item | undefined) => item && ListVersion.parse(item.record);

export const listVersions = (table: Table): ListVersions => {
  /** Parts are named by what they hold: written twice they are the same, and unread until a version names them. */
  const write = async (list: ListId, entries: readonly Entry[]): Promise<string[]> => {
    const parts = packedInParts(entries).map((data) => ({ id: idFrom(data), data }));
    for (const { id, data } of parts) await table.putMany([{ ...keys.listPart(list, id), data }]);
    return parts.map(({ id }) => id);
  };

  const become = async (version: ListVersion, ...more: Write[]): Promise<ListVersion> => {
    const before = version.version - 1;
    try {
      await table.write(
        { put: itemOf(version), when: before === 0 ? { absent: true } : { equals: { version: before } } },
        // Without the change: each is told once.
        { put: { ...keys.listVersion(version.list, version.version), record: version } },
        ...more,
      );
      return version;
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
      throw new ChangedMeanwhile(read(await table.get(keys.list(version.list)))?.version ?? 0);
    }
  };

  return {
    current: async (list) => read(await table.get(keys.list(list))),
    all: async () => {
      const items = await table.getMany(LISTS.map((list) => keys.list(list)));
      return items.map((item) => ListVersion.parse(item.record));
    },
    version: async (list, version) => read(await table.get(keys.listVersion(list, version))),

    async history(list, wanted) {
      const { page, next } = await newestFirst(table, { pk: keys.listVersions(list) }, wanted);
      return { versions: page.map((item) => ListVersion.parse(item.record)), next };
    },

    async entriesOf({ list, version, parts }) {
      const items = await table.getMany([...new Set(parts)].map((part) => keys.listPart(list, part)));
      const data = new Map(items.map(({ sk, data }) => [sk, String(data)]));
      const entries = new Map<string, Entry>();
      for (const part of parts) {
        const found = data.get(keys.listPart(list, part).sk);
        if (found === undefined) throw new PartsMissing(list, version);
        for (const entry of unpacked(found)) entries.set(entry.code, entry);
      }
      return entries;
    },

    async publish(version, entries, ...more) {
      const parts = await write(version.list, [...entries.values()]);
      return become({ ...version, entries: entries.size, parts }, ...more);
    },

    async amend(before, { entry, entries, version }) {
      const parts =
        before.parts.length < MOST_PARTS
          ? [...before.parts, ...(await write(version.list, [entry]))]
          : await write(version.list, [...entries.values()]);
      return become({ ...version, entries: entries.size, parts });
    },
  };
};
