import * as z from 'zod';
import { may } from '../../../shared/domain/access.ts';
import { SystemSummary } from '../../../shared/domain/directory/system.ts';
import { NotFound } from '../../../shared/domain/errors.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { OfficeParams } from '../offices/office-view.ts';
import { pageFields, pageOf, replyPage } from '../paging.ts';
import { findSystem, SystemParams, SystemView, viewOf } from './system-view.ts';

export const listSystems = route({
  name: 'list-systems',
  method: 'GET',
  path: '/v1/offices/{officeId}/systems',
  action: 'system.read',
  summary: 'The client systems of an office, by name',
  params: OfficeParams,
  query: z.strictObject(pageFields),
  gives: { 200: pageOf(SystemSummary, 'ClientSystemList') },
})(({ directory, cursors }: Uses<'directory' | 'cursors'>) => async ({ actor, params, query }) => {
  const { officeId: office } = params;
  if (!may(actor, 'system.read', { office })) throw new NotFound('office');
  return replyPage(cursors, { ...query, binding: ['list-systems', actor.id, office] }, (wanted) =>
    directory.listSystems(office, wanted),
  );
});

export const readSystem = route({
  name: 'read-system',
  method: 'GET',
  path: '/v1/systems/{systemId}',
  action: 'system.read',
  summary: 'A client system of an office that you administrate',
  params: SystemParams,
  gives: { 200: SystemView },
})(
  ({ directory }: Uses<'directory'>) =>
    async ({ actor, params }) =>
      ok(viewOf(await findSystem(directory, { actor, action: 'system.read', id: params.systemId }))),
);
