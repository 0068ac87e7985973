import { changeOf } from '../../domain/change.ts';
import type { Entry, ListId } from '../../domain/reference/entry.ts';
import { succeed } from '../../domain/reference/succeed.ts';
import { idFrom } from '../keys.ts';
import type { ListVersions } from './versions.ts';

/** A list that comes with a release of the network. */
export interface ShippedList {
  readonly list: ListId;
  readonly source: string;
  readonly licence: string;
  readonly entries: readonly Entry[];
}

interface Making {
  readonly by: { readonly id: string; readonly office: string };
  readonly at: Date;
}

/** What became of each list; `kept`: the Secretariat has changed it, and its own version stands. */
export type Loaded = Readonly<Record<'loaded' | 'same' | 'kept', readonly ListId[]>>;

/**
 * Loads what comes with this release. A list that is as it came, now or with an earlier release, follows the release;
 * one that the Secretariat has changed since is left alone. Repeating it writes nothing.
 */
export const loadShipped = async (
  lists: Pick<ListVersions, 'current' | 'entriesOf' | 'publish'>,
  shipped: AsyncIterable<ShippedList>,
  { by, at }: Making,
): Promise<Loaded> => {
  const done = { loaded: [] as ListId[], same: [] as ListId[], kept: [] as ListId[] };
  for await (const { list, source, licence, entries } of shipped) {
    const fingerprint = idFrom(source, licence, JSON.stringify(entries));
    const before = await lists.current(list);
    if (before && before.shipped === undefined) done.kept.push(list);
    else if (before?.shipped === fingerprint) done.same.push(list);
    else {
      const known = before ? await lists.entriesOf(before) : new Map<string, Entry>();
      const given = new Map(entries.map((entry) => [entry.code, entry]));
      const next = succeed(known, given, at.toISOString().slice(0, 10));
      const version = (before?.version ?? 0) + 1;
      const change = changeOf({ event: 'list.loaded', record: `list-${list}`, version, by, at });
      await lists.publish({ list, version, source, licence, shipped: fingerprint, change }, next.entries);
      done.loaded.push(list);
    }
  }
  return done;
};
