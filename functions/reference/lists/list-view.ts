import * as z from 'zod';
import { type LISTS, ListId } from '../../../shared/domain/reference/entry.ts';
import { type ListVersion, ListVersion as Version } from '../../../shared/domain/reference/list-version.ts';

/** A version of a list as everyone sees it; who made it stays in the audit. */
export const ListView = z
  .object({
    list: ListId,
    version: z.number().int().describe('0 where nothing was loaded yet'),
    entries: Version.shape.entries,
    source: z.string().optional(),
    licence: z.string().optional(),
    changedAt: z.string().optional(),
  })
  .meta({ id: 'ReferenceList' });

export const viewOf = ({ change, ...version }: ListVersion) => ({ ...version, changedAt: change.at });

export const empty = (list: (typeof LISTS)[number]) => ({ list, version: 0, entries: 0 });
