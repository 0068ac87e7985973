import { type SavedSearch, SearchToSave } from '../../../shared/domain/analysis/saved-search.ts';
import { changeOf } from '../../../shared/domain/change.ts';
import { created, noContent, ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { idFrom } from '../../../shared/storage/keys.ts';
import { findOwnSearch, SearchParams, SearchView, searchViewOf } from './find-search.ts';

type Needs = Uses<'savedSearches' | 'clock'>;

export const saveSearch = route({
  name: 'save-search',
  method: 'POST',
  path: '/v1/searches',
  action: 'analysis.read',
  summary: 'Save a filter under a name, for yourself or for your office',
  body: SearchToSave,
  gives: { 201: SearchView },
})(({ savedSearches, clock }: Needs) => async ({ actor, body, requestId }) => {
  const id = idFrom('search', requestId);
  const search: SavedSearch = {
    id,
    version: 1,
    status: 'current',
    office: actor.office,
    owner: actor.id,
    ...body,
    change: changeOf({ event: 'search.saved', record: id, version: 1, by: actor, at: clock.now() }),
  };
  await savedSearches.create(search);
  return created(searchViewOf(search), `/v1/searches/${id}`);
});

export const changeSearch = route({
  name: 'change-search',
  method: 'PUT',
  path: '/v1/searches/{searchId}',
  action: 'analysis.read',
  summary: 'Change a search of yours; one that was removed is back with it',
  params: SearchParams,
  body: SearchToSave,
  ifMatch: true,
  gives: { 200: SearchView },
})(({ savedSearches, clock }: Needs) => async ({ actor, params, body, ifMatch }) => {
  const before = await findOwnSearch({ savedSearches }, actor, { id: params.searchId, version: ifMatch });
  const version = before.version + 1;
  const making = { event: 'search.changed', record: before.id, version, by: actor, at: clock.now() };
  const after: SavedSearch = { ...before, ...body, status: 'current', version, change: changeOf(making) };
  await savedSearches.supersede(before, after);
  return ok(searchViewOf(after));
});

export const removeSearch = route({
  name: 'remove-search',
  method: 'DELETE',
  path: '/v1/searches/{searchId}',
  action: 'analysis.read',
  summary: 'Remove a search of yours from the lists; saving it again by its id brings it back',
  params: SearchParams,
  ifMatch: true,
  gives: { 204: null },
})(({ savedSearches, clock }: Needs) => async ({ actor, params, ifMatch }) => {
  const before = await findOwnSearch({ savedSearches }, actor, { id: params.searchId, version: ifMatch });
  const version = before.version + 1;
  const making = { event: 'search.removed', record: before.id, version, by: actor, at: clock.now() };
  await savedSearches.supersede(before, { ...before, status: 'removed', version, change: changeOf(making) });
  return noContent();
});
