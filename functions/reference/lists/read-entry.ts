import * as z from 'zod';
import { NotFound } from '../../../shared/domain/errors.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { EntryOfList, Language, ListParams, Version, viewOf } from '../entry-view.ts';
import { contentOf } from './content-of.ts';

/** Codes have slashes and signs in them, which no path carries through every gateway unchanged. */
export const EntryCode = z.string().min(1).max(200).describe('The code of the entry, exactly');

export const readEntry = route({
  name: 'read-entry',
  method: 'GET',
  path: '/v1/reference/lists/{list}/entry',
  action: 'reference.read',
  summary: 'One entry of a list by its code, deprecated ones as well',
  params: ListParams,
  query: z.strictObject({ code: EntryCode, version: Version, language: Language }),
  gives: { 200: EntryOfList },
})(({ referenceLists }: Uses<'referenceLists'>) => async ({ params: { list }, query, language }) => {
  const { version, get } = await contentOf(referenceLists, list, query.version);
  const entry = get(query.code);
  if (!entry) throw new NotFound('entry');
  return ok({ list, version, ...viewOf(entry, query.language ?? language) });
});
