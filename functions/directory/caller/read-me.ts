import * as z from 'zod';
import { Actor } from '../../../shared/domain/actor.ts';
import { joinedPerson } from '../../../shared/domain/directory/person.ts';
import { ChangedMeanwhile, NotFound } from '../../../shared/domain/errors.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { OfficeView, viewOf } from '../offices/office-view.ts';

export const MeView = z
  .object({
    ...Actor.pick({ kind: true, id: true, name: true, role: true, duties: true, scopes: true }).shape,
    office: OfficeView,
  })
  .meta({ id: 'Me' });

export const readMe = route({
  name: 'read-me',
  method: 'GET',
  path: '/v1/me',
  action: 'me.read',
  summary: 'Who you are to the network: your office, role, duties or scopes',
  description: 'With the first call an invited person accepts the invitation.',
  gives: { 200: MeView },
})(({ directory, clock }: Uses<'directory' | 'clock'>) => async ({ actor }) => {
  const office = await directory.readOffice(actor.office);
  if (!office) throw new NotFound('office');
  const person = actor.kind === 'person' ? await directory.readPerson(actor.id) : undefined;
  if (person?.status === 'invited') {
    // Two first calls at once: either of them is the first.
    await directory.savePerson(joinedPerson(person, clock.now())).catch((error: unknown) => {
      if (!(error instanceof ChangedMeanwhile)) throw error;
    });
  }
  return ok({ ...actor, office: viewOf(office) });
});
