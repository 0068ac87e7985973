import { may } from '../../../shared/domain/access.ts';
import { ChangedMeanwhile, NotAllowed } from '../../../shared/domain/errors.ts';
import { assertFree, released } from '../../../shared/domain/verification/claim.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { VerificationView, viewOf } from '../reading/verification-view.ts';
import { actingOf, CaseParams, findVerification, thingOf } from '../verification-view.ts';

export const releaseVerification = route({
  name: 'release-verification',
  method: 'DELETE',
  path: '/v1/seizures/{seizureId}/verification/claim',
  action: 'verification.release',
  summary: 'Release a case that you claimed; administrators release those of others as well',
  params: CaseParams,
  ifMatch: true,
  gives: { 200: VerificationView },
})(
  (services: Uses<'seizures' | 'verifications' | 'clock'>) =>
    async ({ actor, params: { seizureId }, ifMatch, language }) => {
      const before = await findVerification(services, actor, { seizureId, action: 'verification.release' });
      if (!may(actor, 'verification.release', thingOf(before)))
        throw new NotAllowed('Only the regional office that serves the reporter releases a case.');
      if (before.version !== ifMatch) throw new ChangedMeanwhile(before.version);
      if (!before.claim) return ok(viewOf(before, language));
      const acting = actingOf(actor, services.clock.now());
      if (!actor.duties.includes('administrator')) assertFree(before, acting);
      const step = released(before, acting);
      await services.verifications.take([step]);
      return ok(viewOf(step.after, language));
    },
);
