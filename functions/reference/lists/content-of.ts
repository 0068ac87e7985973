import { NotFound } from '../../../shared/domain/errors.ts';
import type { Entry, ListId } from '../../../shared/domain/reference/entry.ts';
import type { Uses } from '../../../shared/services.ts';

/** One version of a list as it is read: by code, or from one end to the other. */
export interface Content {
  readonly version: number;
  get(code: string): Entry | undefined;
  entries(): Iterable<Entry>;
}

/** The current version of a list, or an earlier one. @throws NotFound */
export const contentOf = async (
  lists: Uses<'referenceLists'>['referenceLists'],
  list: ListId,
  wanted: number | undefined,
): Promise<Content> => {
  const { version, index } = await lists.indexed(list);
  if (wanted === undefined || wanted === version)
    return { version, get: (code) => index.get(code), entries: () => index.entries() };
  const earlier = await lists.version(list, wanted);
  if (!earlier) throw new NotFound('version');
  const entries = await lists.entriesOf(earlier);
  return { version: wanted, get: (code) => entries.get(code), entries: () => entries.values() };
};
