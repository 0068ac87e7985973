import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { CaseParams, findVerification } from '../verification-view.ts';
import { VerificationView, viewOf } from './verification-view.ts';

export const readVerification = route({
  name: 'read-verification',
  method: 'GET',
  path: '/v1/seizures/{seizureId}/verification',
  action: 'verification.read',
  summary: 'How far the check of a case is: findings, questions, proposals, decision',
  description: 'For the office whose case it is, the regional office that serves it, and the Secretariat.',
  params: CaseParams,
  gives: { 200: VerificationView },
})((services: Uses<'seizures' | 'verifications'>) => async ({ actor, params }) => {
  const { seizureId } = params;
  return ok(viewOf(await findVerification(services, actor, { seizureId, action: 'verification.read' })));
});
