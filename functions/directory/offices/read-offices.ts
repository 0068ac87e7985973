import * as z from 'zod';
import { Role } from '../../../shared/domain/actor.ts';
import { OfficeSummary } from '../../../shared/domain/directory/office.ts';
import { Country } from '../../../shared/domain/fields.ts';
import { OfficeId } from '../../../shared/domain/sharing.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { pageFields, pageOf, replyPage } from '../paging.ts';
import { findOffice, OfficeParams, OfficeView, viewOf } from './office-view.ts';

export const listOffices = route({
  name: 'list-offices',
  method: 'GET',
  path: '/v1/offices',
  action: 'office.read',
  summary: 'The offices of the network, by role and country',
  query: z.strictObject({
    role: Role.optional(),
    country: Country.optional(),
    rilo: OfficeId.optional().describe('The regional office and those that it serves'),
    ...pageFields,
  }),
  gives: { 200: pageOf(OfficeSummary, 'OfficeList') },
})(({ directory, cursors }: Uses<'directory' | 'cursors'>) => ({ actor, query }) => {
  const { limit, cursor, ...filter } = query;
  const binding = ['list-offices', actor.id, filter];
  return replyPage(cursors, { limit, cursor, binding }, (wanted) => directory.listOffices(filter, wanted));
});

export const readOffice = route({
  name: 'read-office',
  method: 'GET',
  path: '/v1/offices/{officeId}',
  action: 'office.read',
  summary: 'An office with its contact details',
  params: OfficeParams,
  gives: { 200: OfficeView },
})(
  ({ directory }: Uses<'directory'>) =>
    async ({ params }) =>
      ok(viewOf(await findOffice(directory, params.officeId))),
);
