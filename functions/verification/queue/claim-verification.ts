import * as z from 'zod';
import { may } from '../../../shared/domain/access.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { ChangedMeanwhile, InvalidInput, NotAllowed } from '../../../shared/domain/errors.ts';
import { claimed } from '../../../shared/domain/verification/claim.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { VerificationView, viewOf } from '../reading/verification-view.ts';
import { actingOf, CaseParams, findVerification, thingOf } from '../verification-view.ts';

/** The colleague to whom a case is handed over. Of whom it cannot be, nothing is told. @throws InvalidInput */
const colleague = async (directory: Uses<'directory'>['directory'], actor: Actor, id: string) => {
  const person = await directory.readPerson(id);
  if (person?.office === actor.office && person.status === 'active' && person.duties.includes('verifier'))
    return person;
  throw new InvalidInput([
    {
      pointer: '/to',
      code: 'not-possible',
      detail:
        'No active verifier of your office has this id. The administrator of your office knows the ids.',
    },
  ]);
};

export const claimVerification = route({
  name: 'claim-verification',
  method: 'PUT',
  path: '/v1/seizures/{seizureId}/verification/claim',
  action: 'verification.claim',
  summary: 'Claim a waiting case to work on it, or hand it over',
  description:
    'While a claim holds, nobody else decides about the case. It ends by itself after the hours that the office’s ' +
    'policy names; claiming again makes it last longer.',
  params: CaseParams,
  body: z
    .strictObject({
      to: z.string().min(1).max(100).optional().describe('Id of a verifier of your office: hand it over'),
    })
    .meta({ id: 'NewClaim' }),
  ifMatch: true,
  gives: { 200: VerificationView },
})(
  (services: Uses<'seizures' | 'verifications' | 'policies' | 'directory' | 'clock'>) =>
    async ({ actor, params: { seizureId }, body: { to }, ifMatch, language }) => {
      const { verifications, policies, directory, clock } = services;
      const before = await findVerification(services, actor, { seizureId, action: 'verification.claim' });
      if (!may(actor, 'verification.claim', thingOf(before)))
        throw new NotAllowed('Only verifiers of the regional office that serves the reporter claim a case.');
      if (before.version !== ifMatch) throw new ChangedMeanwhile(before.version);
      const worker = to === undefined || to === actor.id ? actor : await colleague(directory, actor, to);
      const { claimHours } = await policies.of(before.case.rilo);
      const step = claimed(before, { acting: actingOf(actor, clock.now()), worker, hours: claimHours });
      await verifications.take([step]);
      return ok(viewOf(step.after, language));
    },
);
