import * as z from 'zod';
import { MappingSummary } from '../../../shared/domain/imports/jobs/saved-mapping.ts';
import { audiencesOf } from '../../../shared/domain/sharing.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { findMapping, MappingParams } from './find-mapping.ts';
import { mappingViewOf, SavedMappingView } from './mapping-view.ts';

export const listMappings = route({
  name: 'list-mappings',
  method: 'GET',
  path: '/v1/mappings',
  action: 'mapping.read',
  summary: 'The mappings that you may use: of your office, and those that others share with you',
  gives: { 200: z.object({ items: z.array(MappingSummary) }).meta({ id: 'MappingList' }) },
})(({ savedMappings }: Uses<'savedMappings'>) => async ({ actor }) => {
  const items = await savedMappings.visibleTo(actor.office, audiencesOf(actor));
  return ok({ items: items.toSorted((a, b) => a.name.localeCompare(b.name)) });
});

export const readMapping = route({
  name: 'read-mapping',
  method: 'GET',
  path: '/v1/mappings/{mappingId}',
  action: 'mapping.read',
  summary: 'A saved mapping, as it is now or as one of its versions was',
  params: MappingParams,
  query: z.strictObject({ version: z.coerce.number().int().min(1).optional() }),
  gives: { 200: SavedMappingView },
})(({ savedMappings }: Uses<'savedMappings'>) => async ({ actor, params, query }) => {
  const version = query.version;
  const used = { id: params.mappingId, ...(version !== undefined && { version }) };
  return ok(mappingViewOf(await findMapping({ savedMappings }, actor, used)));
});
