import * as z from 'zod';
import { Duties, withDuties } from '../../../shared/domain/directory/person.ts';
import { ChangedMeanwhile } from '../../../shared/domain/errors.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { findOffice } from '../offices/office-view.ts';
import { assertAdministrates } from './assert-administrates.ts';
import { findPerson, PersonParams, PersonView, viewOf } from './person-view.ts';

export const setDuties = route({
  name: 'set-duties',
  method: 'PUT',
  path: '/v1/people/{personId}/duties',
  action: 'user.change',
  summary: 'Set the duties of a person',
  description:
    'What is taken away is gone within a minute; what is added comes with the next token, after half an hour at most.',
  params: PersonParams,
  body: z.strictObject({ duties: Duties }),
  ifMatch: true,
  gives: { 200: PersonView },
})(
  ({ directory, accounts, clock }: Uses<'directory' | 'accounts' | 'clock'>) =>
    async ({ actor, params, body, ifMatch }) => {
      const before = await findPerson(directory, { actor, action: 'user.change', id: params.personId });
      if (before.version !== ifMatch) throw new ChangedMeanwhile(before.version);
      const administrator = await assertAdministrates(directory, actor, before);
      const { role } = await findOffice(directory, before.office);
      const isSame = before.duties.join() === body.duties.join();
      const after = isSame ? before : withDuties(before, body.duties, { by: actor, at: clock.now() });
      // The directory first: it alone already takes a duty away.
      if (!isSame) await directory.savePerson(after, administrator);
      await accounts.setGroups(after.id, [role, ...after.duties]);
      return ok(viewOf(after));
    },
);
