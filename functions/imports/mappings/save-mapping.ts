import { changeOf } from '../../../shared/domain/change.ts';
import { ChangedMeanwhile } from '../../../shared/domain/errors.ts';
import { MappingToSave, type SavedMapping } from '../../../shared/domain/imports/jobs/saved-mapping.ts';
import { ownerOf } from '../../../shared/domain/seizure/report-case.ts';
import { created, noContent, ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { idFrom } from '../../../shared/storage/keys.ts';
import { findMapping, findOwnMapping, MappingParams } from './find-mapping.ts';
import { mappingViewOf, SavedMappingView } from './mapping-view.ts';

type Needs = Uses<'savedMappings' | 'clock'>;

export const saveMapping = route({
  name: 'save-mapping',
  method: 'POST',
  path: '/v1/mappings',
  action: 'mapping.write',
  summary: 'Save a mapping by its name, to be used again and shared',
  body: MappingToSave,
  gives: { 201: SavedMappingView },
})(({ savedMappings, clock }: Needs) => async ({ actor, body, requestId }) => {
  const id = idFrom('mapping', requestId);
  const making = { event: 'mapping.saved', record: id, version: 1, by: actor, at: clock.now() };
  const { header, ...rest } = body;
  const saved: SavedMapping = {
    id,
    version: 1,
    status: 'current',
    ...ownerOf(actor),
    ...rest,
    ...(header && { header }),
    change: changeOf(making),
  };
  await savedMappings.create(saved);
  return created(mappingViewOf(saved), `/v1/mappings/${id}`);
});

export const changeMapping = route({
  name: 'change-mapping',
  method: 'PUT',
  path: '/v1/mappings/{mappingId}',
  action: 'mapping.write',
  summary: 'Save the next version of a mapping; earlier ones stay readable',
  params: MappingParams,
  body: MappingToSave,
  ifMatch: true,
  gives: { 200: SavedMappingView },
})(({ savedMappings, clock }: Needs) => async ({ actor, params, body, ifMatch }) => {
  const before = await findOwnMapping({ savedMappings }, actor, params.mappingId);
  if (before.version !== ifMatch) throw new ChangedMeanwhile(before.version);
  const version = before.version + 1;
  const making = { event: 'mapping.changed', record: before.id, version, by: actor, at: clock.now() };
  const { header, ...rest } = body;
  const { header: _, ...lasting } = before;
  const after: SavedMapping = {
    ...lasting,
    ...rest,
    ...(header && { header }),
    status: 'current',
    version,
    change: changeOf(making),
  };
  await savedMappings.supersede(before, after);
  return ok(mappingViewOf(after));
});

export const retireMapping = route({
  name: 'retire-mapping',
  method: 'DELETE',
  path: '/v1/mappings/{mappingId}',
  action: 'mapping.write',
  summary: 'Retire a mapping: it is offered no more, and stays readable for the imports that used it',
  params: MappingParams,
  ifMatch: true,
  gives: { 204: null },
})(({ savedMappings, clock }: Needs) => async ({ actor, params, ifMatch }) => {
  const before = await findOwnMapping({ savedMappings }, actor, params.mappingId);
  if (before.version !== ifMatch) throw new ChangedMeanwhile(before.version);
  const version = before.version + 1;
  const making = { event: 'mapping.retired', record: before.id, version, by: actor, at: clock.now() };
  await savedMappings.supersede(before, { ...before, status: 'retired', version, change: changeOf(making) });
  return noContent();
});

export const copyMapping = route({
  name: 'copy-mapping',
  method: 'POST',
  path: '/v1/mappings/{mappingId}/copies',
  action: 'mapping.write',
  summary: 'Make a copy of a mapping that belongs to your office alone',
  params: MappingParams,
  gives: { 201: SavedMappingView },
})(({ savedMappings, clock }: Needs) => async ({ actor, params, requestId }) => {
  const original = await findMapping({ savedMappings }, actor, { id: params.mappingId });
  const id = idFrom('mapping', requestId);
  const making = { event: 'mapping.copied', record: id, version: 1, by: actor, at: clock.now() };
  const copy: SavedMapping = {
    ...original,
    ...ownerOf(actor),
    id,
    version: 1,
    status: 'current',
    sharing: 'office',
    change: changeOf(making),
  };
  await savedMappings.create(copy);
  return created(mappingViewOf(copy), `/v1/mappings/${id}`);
});
