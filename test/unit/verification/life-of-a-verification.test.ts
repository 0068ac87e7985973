import { expect, test } from '@jest/globals';
import { france, secretariat, spain } from '../../support/actors.ts';
import { shortForm } from '../../support/builders.ts';
import { verificationWorld, verifier } from '../../support/verification-world.ts';

const grade = { source: 'A', information: 1 };

test('a reported case waits for the regional office, which verifies it with a grade', async () => {
  const { api, reported, turns } = verificationWorld();
  const id = await reported(france, shortForm());
  expect(turns.begun).toEqual([`${id}-1`]);

  const path = `/v1/seizures/${id}/verification`;
  const waiting = await api.as(verifier).get(path);
  expect(waiting).toMatchObject({ status: 200, body: { state: 'waiting', case: { version: 1 } } });
  const decided = await api
    .as(verifier)
    .post(`${path}/decision`, { decision: 'verify', grade }, { 'if-match': String(waiting.headers.etag) });
  expect(decided).toMatchObject({ status: 200, body: { state: 'verified', grade } });
  const seizure = await api.as(spain).get(`/v1/seizures/${id}`);
  expect(seizure.body).toMatchObject({
    status: 'verified',
    version: 1,
    verdict: { automatic: false, grade },
  });
});

test('a case that is not shared with the regional office waits for nobody', async () => {
  const { api, reported, turns } = verificationWorld();
  const id = await reported(france, shortForm({ sharing: { level: 'national' } }));
  expect(turns.begun).toEqual([]);
  const path = `/v1/seizures/${id}/verification`;
  expect((await api.as(france).get(path)).body).toMatchObject({ state: 'unshared' });
  for (const other of [verifier, secretariat, spain])
    expect((await api.as(other).get(path)).status).toBe(404);
});

test('a new version takes the place of the one that was verified, and is checked anew', async () => {
  const { api, reported, look, turns } = verificationWorld();
  const id = await reported(france, shortForm());
  const path = `/v1/seizures/${id}/verification`;
  const decide = (body: object, version: number) =>
    api.as(verifier).post(`${path}/decision`, body, { 'if-match': `"${version}"` });
  expect((await decide({ decision: 'verify', grade }, 1)).status).toBe(200);
  const amended = await api
    .as(france)
    .put(`/v1/seizures/${id}`, shortForm({ direction: 'import' }), { 'if-match': '"1"' });
  expect(amended).toMatchObject({ status: 200, body: { status: 'reported', version: 2 } });
  expect(amended.body.verdict).toBeUndefined();
  expect((await decide({ decision: 'reopen', reason: 'too early' }, 2)).body).toMatchObject({
    code: 'wrong-state',
  });
  await look(id);
  await look(id);
  expect((await api.as(verifier).get(path)).body).toMatchObject({
    state: 'waiting',
    case: { version: 2 },
    verifiedVersion: 1,
    turn: { number: 2 },
  });
  expect(turns.begun).toEqual([`${id}-1`, `${id}-2`]);
});

test('a clean report from a reliable office passes by policy', async () => {
  const { api, reported, services, turns } = verificationWorld();
  const acting = { by: 'somebody', office: 'RILO-COLOGNE', at: new Date() };
  const days = { verifyWithin: 3, escalateAfter: 5, answerWithin: 5, takeBackAfter: 10, claimHours: 4 };
  await services.policies.save(
    'RILO-COLOGNE',
    {
      ...days,
      letThrough: { offices: ['NCP-FR'], except: [], sampleShare: 0, grade: { source: 'B', information: 2 } },
    },
    { acting, over: 0 },
  );
  const id = await reported(france, shortForm());
  const other = await reported(spain, shortForm());
  expect((await api.as(spain).get(`/v1/seizures/${id}`)).body).toMatchObject({
    status: 'verified',
    verdict: { automatic: true, grade: { source: 'B', information: 2 } },
  });
  expect((await api.as(spain).get(`/v1/seizures/${other}`)).body).toMatchObject({ status: 'reported' });
  expect(turns.begun).toEqual([`${other}-1`]);
  expect((await services.verifications.entries(id)).map(({ event }) => event)).toEqual([
    'verification.let-through',
  ]);
});
