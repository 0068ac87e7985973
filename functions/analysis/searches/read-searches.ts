import * as z from 'zod';
import { isFor, SearchSummary } from '../../../shared/domain/analysis/saved-search.ts';
import { Instant } from '../../../shared/domain/fields.ts';
import { noContent, ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { sql } from '../asking/sql.ts';
import { linesOf } from '../figures/asked.ts';
import { DataVersionView } from '../read-store.ts';
import { filterInWords } from '../search/filter-in-words.ts';
import { findSearch, SearchParams, SearchView, searchViewOf } from './find-search.ts';

const SearchRead = SearchView.extend({
  sentence: z.string().describe('The filter in words, in your language'),
  data: DataVersionView,
  cases: z.number().int().describe('Cases that it finds now'),
  lookedAt: z.string().optional().describe('As far as you have looked'),
  news: z.number().int().describe('Those of them that came or changed since you last looked'),
}).meta({ id: 'SearchRead' });

export const listSearches = route({
  name: 'list-searches',
  method: 'GET',
  path: '/v1/searches',
  action: 'analysis.read',
  summary: 'Your searches, and those that your office shares, by name',
  gives: { 200: z.object({ items: z.array(SearchSummary) }).meta({ id: 'SearchList' }) },
})(({ savedSearches }: Uses<'savedSearches'>) => async ({ actor }) => {
  const all = await savedSearches.ofOffice(actor.office);
  return ok({ items: all.filter((search) => isFor(actor, search)) });
});

export const readSearch = route({
  name: 'read-search',
  method: 'GET',
  path: '/v1/searches/{searchId}',
  action: 'analysis.read',
  summary: 'A search with its filter, how many cases it finds, and how many are new to you',
  params: SearchParams,
  gives: { 200: SearchRead },
})(
  (services: Uses<'savedSearches' | 'warehouse' | 'reference' | 'clock'>) =>
    async ({ actor, params, language }) => {
      const { savedSearches, warehouse, reference, clock } = services;
      const search = await findSearch(services, actor, params.searchId);
      const lookedAt = await savedSearches.lookedAt(search.id, actor.id);
      const data = await warehouse.fresh();
      const lines = linesOf(actor, { filter: search.filter }, clock.now());
      const since = lookedAt ?? '1970-01-01T00:00:00.000Z';
      const [counted] = await warehouse.all(sql`
        SELECT count(DISTINCT case_id) AS cases,
          count(DISTINCT case_id) FILTER (known_from > CAST(${since} AS TIMESTAMP)) AS news
        FROM ${lines}`);
      return ok({
        ...searchViewOf(search),
        sentence: await filterInWords(reference, search.filter, language),
        data,
        cases: Number(counted?.cases ?? 0),
        ...(lookedAt && { lookedAt }),
        news: Number(counted?.news ?? 0),
      });
    },
);

export const lookAtSearch = route({
  name: 'look-at-search',
  method: 'POST',
  path: '/v1/searches/{searchId}/look',
  action: 'analysis.read',
  summary: 'Say what you have seen of a search: what the network learns later is new to you',
  params: SearchParams,
  body: z.strictObject({ knownAt: Instant.describe('data.knownAt of the answer that you saw') }),
  gives: { 204: null },
})(({ savedSearches }: Uses<'savedSearches'>) => async ({ actor, params, body }) => {
  const search = await findSearch({ savedSearches }, actor, params.searchId);
  await savedSearches.look(search.id, actor.id, body.knownAt);
  return noContent();
});
