import * as z from 'zod';
import { reinstatedPerson, suspendedPerson } from '../../../shared/domain/directory/person.ts';
import { text } from '../../../shared/domain/fields.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { assertAdministrates } from './assert-administrates.ts';
import { findPerson, PersonParams, PersonView, viewOf } from './person-view.ts';

export const suspendPerson = route({
  name: 'suspend-person',
  method: 'POST',
  path: '/v1/people/{personId}/suspension',
  action: 'user.change',
  summary: 'Suspend a person: every session ends, and nothing is let through after a minute',
  params: PersonParams,
  body: z.strictObject({ reason: text(500) }),
  gives: { 200: PersonView },
})(
  ({ directory, accounts, clock }: Uses<'directory' | 'accounts' | 'clock'>) =>
    async ({ actor, params, body }) => {
      const before = await findPerson(directory, { actor, action: 'user.change', id: params.personId });
      const administrator = await assertAdministrates(directory, actor, before);
      const isDone = before.status === 'suspended';
      const after = isDone
        ? before
        : suspendedPerson(before, { by: actor, at: clock.now(), reason: body.reason });
      // The directory first: the authorizer refuses from now on, whatever becomes of the rest.
      if (!isDone) await directory.savePerson(after, administrator);
      await accounts.suspend(after.id);
      return ok(viewOf(after));
    },
);

export const reinstatePerson = route({
  name: 'reinstate-person',
  method: 'DELETE',
  path: '/v1/people/{personId}/suspension',
  action: 'user.change',
  summary: 'End a suspension: the person signs in anew',
  params: PersonParams,
  gives: { 200: PersonView },
})(
  ({ directory, accounts, clock }: Uses<'directory' | 'accounts' | 'clock'>) =>
    async ({ actor, params }) => {
      const before = await findPerson(directory, { actor, action: 'user.change', id: params.personId });
      const administrator = await assertAdministrates(directory, actor, before);
      const isDone = before.status !== 'suspended';
      const after = isDone ? before : reinstatedPerson(before, { by: actor, at: clock.now() });
      await accounts.reinstate(after.id);
      if (!isDone) await directory.savePerson(after, administrator);
      return ok(viewOf(after));
    },
);
