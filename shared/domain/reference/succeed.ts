import type { Entry } from './entry.ts';
import type { Differences } from './list-version.ts';

/** The entries of a list by code, in the order of the list. */
export type Entries = ReadonlyMap<string, Entry>;

/** The same text for the same entry, in whatever order its names and facts were given. */
const written = ({ code, labels, aliases = [], parent, deprecated, facts = {} }: Entry): string =>
  JSON.stringify([
    code,
    sorted(labels),
    aliases,
    parent,
    deprecated?.since,
    deprecated?.replacedBy,
    sorted(facts),
  ]);

const sorted = (of: Readonly<Record<string, unknown>>) =>
  Object.entries(of).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

export const isSame = (one: Entry | undefined, other: Entry): boolean =>
  one !== undefined && written(one) === written(other);

/**
 * A list as it is after others took its place. A code that is no longer there is kept as deprecated: records have
 * it, and somebody will ask what it meant.
 * @param day since when, `2026-05-31`
 */
export const succeed = (
  before: Entries,
  given: Entries,
  day: string,
): { entries: Entries; differences: Differences } => {
  const entries = new Map(given);
  const differences = { added: 0, changed: 0, deprecated: 0, same: 0 };
  for (const entry of given.values()) {
    const known = before.get(entry.code);
    if (!known) differences.added += 1;
    else if (isSame(known, entry)) differences.same += 1;
    else differences.changed += 1;
  }
  for (const entry of before.values()) {
    if (given.has(entry.code)) continue;
    entries.set(entry.code, entry.deprecated ? entry : { ...entry, deprecated: { since: day } });
    if (entry.deprecated) differences.same += 1;
    else differences.deprecated += 1;
  }
  return { entries, differences };
};

export const isUnchanged = ({ added, changed, deprecated }: Differences): boolean =>
  added + changed + deprecated === 0;
