import * as z from 'zod';
import { may } from '../../../shared/domain/access.ts';
import { PersonSummary } from '../../../shared/domain/directory/person.ts';
import { NotFound } from '../../../shared/domain/errors.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { OfficeParams } from '../offices/office-view.ts';
import { pageFields, pageOf, replyPage } from '../paging.ts';
import { findPerson, PersonParams, PersonView, viewOf } from './person-view.ts';

export const listPeople = route({
  name: 'list-people',
  method: 'GET',
  path: '/v1/offices/{officeId}/people',
  action: 'user.read',
  summary: 'The people of an office, by e-mail address',
  params: OfficeParams,
  query: z.strictObject(pageFields),
  gives: { 200: pageOf(PersonSummary, 'PersonList') },
})(({ directory, cursors }: Uses<'directory' | 'cursors'>) => async ({ actor, params, query }) => {
  const { officeId: office } = params;
  if (!may(actor, 'user.read', { office })) throw new NotFound('office');
  return replyPage(cursors, { ...query, binding: ['list-people', actor.id, office] }, (wanted) =>
    directory.listPeople(office, wanted),
  );
});

export const readPerson = route({
  name: 'read-person',
  method: 'GET',
  path: '/v1/people/{personId}',
  action: 'user.read',
  summary: 'A person of an office that you administrate',
  params: PersonParams,
  gives: { 200: PersonView },
})(
  ({ directory }: Uses<'directory'>) =>
    async ({ actor, params }) =>
      ok(viewOf(await findPerson(directory, { actor, action: 'user.read', id: params.personId }))),
);
