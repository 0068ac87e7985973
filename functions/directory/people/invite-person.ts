import * as z from 'zod';
import { may } from '../../../shared/domain/access.ts';
import { Duties, invitedAgain, invitedPerson, type Person } from '../../../shared/domain/directory/person.ts';
import { AlreadyExists, NotFound, WrongState } from '../../../shared/domain/errors.ts';
import { Email, text } from '../../../shared/domain/fields.ts';
import { OfficeId } from '../../../shared/domain/sharing.ts';
import { created, ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { findOffice } from '../offices/office-view.ts';
import { findPerson, PersonParams, PersonView, viewOf } from './person-view.ts';

const Invitation = z.strictObject({
  email: Email,
  name: text(120),
  office: OfficeId,
  duties: Duties.default([]),
});

const isSame = (person: Person, { name, office, duties }: z.output<typeof Invitation>): boolean =>
  person.status === 'invited' &&
  person.name === name &&
  person.office === office &&
  person.duties.join() === duties.join();

export const invitePerson = route({
  name: 'invite-person',
  method: 'POST',
  path: '/v1/people',
  action: 'user.change',
  summary: 'Invite somebody to an office: a mail with a temporary password goes out',
  body: Invitation,
  gives: { 201: PersonView },
})(({ directory, accounts, clock }: Uses<'directory' | 'accounts' | 'clock'>) => async ({ actor, body }) => {
  if (!may(actor, 'user.change', body)) throw new NotFound('office');
  const office = await findOffice(directory, body.office);
  if (!office.active) throw new WrongState('This office is closed.', 'closed');
  // The account first: its id is the person's. A try that died on the way finds it again by the address.
  const id = await accounts.invite(body.email);
  const there = await directory.readPerson(id);
  if (there && !isSame(there, body))
    throw new AlreadyExists('Somebody with this e-mail address is in the network already.');
  const person = there ?? invitedPerson({ id, ...body }, { by: actor, at: clock.now() });
  if (!there) await directory.addPerson(person);
  await accounts.setGroups(id, [office.role, ...person.duties]);
  return created(viewOf(person), `/v1/people/${id}`);
});

export const inviteAgain = route({
  name: 'invite-again',
  method: 'POST',
  path: '/v1/people/{personId}/invitation',
  action: 'user.change',
  summary: 'Send the invitation again, with a new temporary password',
  params: PersonParams,
  gives: { 200: PersonView },
})(
  ({ directory, accounts, clock }: Uses<'directory' | 'accounts' | 'clock'>) =>
    async ({ actor, params }) => {
      const person = await findPerson(directory, { actor, action: 'user.change', id: params.personId });
      if (person.status !== 'invited')
        throw new WrongState('Only who has not accepted yet is invited again.', person.status);
      const { role } = await findOffice(directory, person.office);
      await accounts.setGroups(person.id, [role, ...person.duties]);
      await accounts.inviteAgain(person.email);
      const after = invitedAgain(person, { by: actor, at: clock.now() });
      await directory.savePerson(after);
      return ok(viewOf(after));
    },
);
