import { setTimeout as pause } from 'node:timers/promises';
import type { World } from '../support/world/world.ts';
import type { Ask } from './walk-routes.ts';

const CHECKED_WITHIN_MS = 30_000;
const GRADE = { source: 'B', information: 2 };

/** The inbox of verification comes to a case within moments. */
const checked = async (world: World, id: string): Promise<void> => {
  const officer = world.as('officer.fr');
  for (const until = Date.now() + CHECKED_WITHIN_MS; ; await pause(100)) {
    if ((await officer.get(`/v1/seizures/${id}/verification`)).status === 200) return;
    if (Date.now() > until) throw new Error(`Nobody checked ${id}.`);
  }
};

/** What a verifier and an administrator of a regional office do, from the queue to a decision. */
export const walkVerification = async (
  world: World,
  { verifier, administrator }: { readonly verifier: Ask; readonly administrator: Ask },
  [one, other]: readonly [string, string],
): Promise<void> => {
  await checked(world, one);
  await checked(world, other);
  const claim = `/seizures/${one}/verification/claim`;
  await verifier('GET', '/verifications?limit=50', { about: 'page of 50' });
  await verifier('GET', '/verifications?limit=50&severity=error', { about: 'page of 50, errors only' });
  await verifier('GET', '/verifications/workload');
  const { version } = await verifier('GET', `/seizures/${one}/verification`);
  await verifier('PUT', claim, { body: {}, ifMatch: version });
  await verifier('DELETE', claim, { ifMatch: version + 1 });
  const verdict = { decision: 'verify', grade: GRADE };
  await verifier('POST', `/seizures/${one}/verification/decision`, { body: verdict, ifMatch: version + 2 });
  const decisions = [{ seizureId: other, version: 1 }];
  await verifier('POST', '/verifications/decisions', {
    body: { decisions, grade: GRADE },
    about: 'one case',
  });
  const policy = '/offices/RILO-COLOGNE/verification-policy';
  await verifier('GET', policy);
  await administrator('PUT', policy, { body: {}, ifMatch: 0 });
};
