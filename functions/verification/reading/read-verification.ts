import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { CaseParams, findVerification } from '../verification-view.ts';
import { readChanges } from './changes-view.ts';
import { seenBy, VerificationView, viewOf } from './verification-view.ts';

export const readVerification = route({
  name: 'read-verification',
  method: 'GET',
  path: '/v1/seizures/{seizureId}/verification',
  action: 'verification.read',
  summary: 'How far the check of a case is: findings, questions, proposals, decision',
  description:
    'For the office whose case it is, the regional office that serves it, and the Secretariat. Of a version that took ' +
    'the place of one that was looked at, "changes" tells what has to be looked at again.',
  params: CaseParams,
  gives: { 200: VerificationView },
})((services: Uses<'seizures' | 'verifications'>) => async ({ actor, params, language }) => {
  const { seizureId } = params;
  const verification = await findVerification(services, actor, { seizureId, action: 'verification.read' });
  return ok({
    ...viewOf(seenBy(actor, verification), language),
    changes: await readChanges(services, verification, language),
  });
});
