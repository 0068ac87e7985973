import { InvalidInput } from '../../../shared/domain/errors.ts';
import { PolicyData } from '../../../shared/domain/verification/policy.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { actingOf } from '../verification-view.ts';
import { findRegionalOffice, PolicyParams, PolicyView, policyViewOf } from './policy-view.ts';

/** More than any regional office serves. */
const ALL = 300;

/** An office by a wrong id would wait for ever, and nobody would know why. @throws InvalidInput */
const assertServed = async (
  directory: Uses<'directory'>['directory'],
  rilo: string,
  { letThrough }: PolicyData,
): Promise<void> => {
  if (!letThrough || letThrough.offices === 'all') return;
  const { items } = await directory.listOffices({ role: 'NCP', rilo }, { limit: ALL });
  const served = new Set(items.map(({ id }) => id));
  const wrong = letThrough.offices.flatMap((office, i) =>
    served.has(office)
      ? []
      : [
          {
            pointer: `/letThrough/offices/${i}`,
            code: 'not-served',
            detail: `${office} is no reporting office that ${rilo} serves.`,
          },
        ],
  );
  if (wrong.length > 0) throw new InvalidInput(wrong);
};

export const saveVerificationPolicy = route({
  name: 'save-verification-policy',
  method: 'PUT',
  path: '/v1/offices/{officeId}/verification-policy',
  action: 'policy.change',
  summary: 'Set how your regional office verifies',
  description:
    'For the administrators of the regional office; the first is set over If-Match: "0". It holds for cases that come ' +
    'in from now on: deadlines that were set stay.',
  params: PolicyParams,
  body: PolicyData,
  ifMatch: true,
  gives: { 200: PolicyView },
})(
  (services: Uses<'policies' | 'directory' | 'clock'>) =>
    async ({ actor, params: { officeId }, body, ifMatch = 0 }) => {
      const { policies, directory, clock } = services;
      const { id } = await findRegionalOffice(services, actor, { officeId, action: 'policy.change' });
      await assertServed(directory, id, body);
      const acting = actingOf(actor, clock.now());
      return ok(policyViewOf(actor, id, await policies.save(id, body, { acting, over: ifMatch })));
    },
);
