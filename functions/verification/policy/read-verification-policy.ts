import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { findRegionalOffice, PolicyParams, PolicyView, policyViewOf } from './policy-view.ts';

export const readVerificationPolicy = route({
  name: 'read-verification-policy',
  method: 'GET',
  path: '/v1/offices/{officeId}/verification-policy',
  action: 'policy.read',
  summary: 'How a regional office verifies: deadlines, and whose clean reports pass',
  params: PolicyParams,
  gives: { 200: PolicyView },
})((services: Uses<'policies' | 'directory'>) => async ({ actor, params: { officeId } }) => {
  const { id } = await findRegionalOffice(services, actor, { officeId, action: 'policy.read' });
  return ok(policyViewOf(actor, id, await services.policies.read(id)));
});
