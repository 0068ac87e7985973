import * as z from 'zod';
import type { Actor } from '../actor.ts';
import { Change } from '../change.ts';
import { text } from '../fields.ts';
import { OfficeId } from '../sharing.ts';
import { Filter } from './filter/filter.ts';

/** Whoever saved it alone, or everybody of the office. */
export const SearchSharing = z.enum(['person', 'office']);

export const SearchToSave = z
  .strictObject({
    name: text(200),
    filter: Filter,
    sharing: SearchSharing.default('person').describe('For yourself, or for all of your office'),
  })
  .meta({ id: 'SearchToSave' });

/** A filter under a name, to be asked again. A removed one can be brought back by its id. */
export const SavedSearch = z.object({
  id: z.string(),
  version: z.number().int(),
  status: z.enum(['current', 'removed']),
  office: OfficeId,
  owner: z.string().describe('Who saved it'),
  name: z.string(),
  filter: Filter,
  sharing: SearchSharing,
  change: Change,
});
export type SavedSearch = z.output<typeof SavedSearch>;

/** What lists show. */
export const SearchSummary = SavedSearch.pick({
  id: true,
  version: true,
  office: true,
  owner: true,
  name: true,
  sharing: true,
}).meta({ id: 'SearchSummary' });
export type SearchSummary = z.output<typeof SearchSummary>;

export const isFor = (
  { id, office }: Pick<Actor, 'id' | 'office'>,
  search: Pick<SavedSearch, 'office' | 'owner' | 'sharing'>,
): boolean => search.office === office && (search.sharing === 'office' || search.owner === id);
