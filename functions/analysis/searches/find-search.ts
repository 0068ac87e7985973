import * as z from 'zod';
import { may } from '../../../shared/domain/access.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { isFor, SavedSearch } from '../../../shared/domain/analysis/saved-search.ts';
import { ChangedMeanwhile, NotAllowed, NotFound } from '../../../shared/domain/errors.ts';
import type { Uses } from '../../../shared/services.ts';

export const SearchParams = z.object({
  searchId: z.string().regex(/^[0-9a-z]{26}$/, 'An id of 26 characters.'),
});

/** A search that the caller may see, a removed one as well. @throws NotFound */
export const findSearch = async (
  { savedSearches }: Uses<'savedSearches'>,
  actor: Actor,
  id: string,
): Promise<SavedSearch> => {
  const search = await savedSearches.read(id);
  if (!search || !may(actor, 'analysis.read', search) || !isFor(actor, search)) throw new NotFound('search');
  return search;
};

/** The same to change it. @throws NotAllowed, ChangedMeanwhile */
export const findOwnSearch = async (
  services: Uses<'savedSearches'>,
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number | undefined },
): Promise<SavedSearch> => {
  const search = await findSearch(services, actor, id);
  if (search.owner !== actor.id)
    throw new NotAllowed('Only whoever saved a search changes it. Save one of your own with its filter.');
  if (search.version !== version) throw new ChangedMeanwhile(search.version);
  return search;
};

export const SearchView = SavedSearch.omit({ change: true })
  .extend({ savedAt: z.string() })
  .meta({ id: 'SavedSearch' });

export const searchViewOf = ({ change, ...search }: SavedSearch): z.output<typeof SearchView> => ({
  ...search,
  savedAt: change.at,
});
