import { expect, test } from '@jest/globals';
import { cologne, dakar, france, secretariat, withDuties } from '../../../support/actors.ts';
import { fullForm } from '../../../support/builders.ts';
import { verifier } from '../../../support/verification-world.ts';
import { clean, grade, queueWorld, withFinding } from './queue-world.ts';

const URL = '/v1/verifications/decisions';

test('clean cases are verified together, every other is refused with its reason, and nothing is lost', async () => {
  const { api, reportedBy, claim, person, look, versionOf } = await queueWorld();
  const anna = await person(cologne, 'Anna');
  const writer = await person(cologne, 'Writer');
  const [good, odd, taken, changed] = [
    await reportedBy(clean()),
    await reportedBy(withFinding()),
    await reportedBy(clean()),
    await reportedBy(clean()),
  ];
  const entered = await api.as(writer).post('/v1/offices/NCP-FR/seizures', {
    report: clean(),
    received: { by: 'fax', on: '2026-05-30' },
  });
  await look(entered.body.id);
  await claim(anna, taken);
  const at = async (id: string) => ({ seizureId: id, version: await versionOf(id) });
  const decisions = [
    await at(good),
    await at(odd),
    await at(taken),
    { seizureId: changed, version: 9 },
    await at(entered.body.id),
    { seizureId: '0'.repeat(26), version: 1 },
  ];
  // The Admiralty's B2 is the same in the scale that is kept.
  const given = { scale: 'admiralty', source: 'B', information: 2 };
  const { status, body } = await api.as(writer).post(URL, { decisions, grade: given, reason: 'Routine' });
  expect(status).toBe(200);
  expect(body.counts).toEqual({ verified: 1, refused: 4, 'try-again': 1 });
  expect(body.items).toMatchObject([
    { index: 0, seizureId: good, outcome: 'verified', version: 2 },
    { index: 1, outcome: 'refused', code: 'wrong-state', detail: expect.stringContaining('found something') },
    { index: 2, outcome: 'refused', detail: expect.stringContaining('Anna is working') },
    { index: 3, outcome: 'try-again', code: 'changed-meanwhile' },
    { index: 4, outcome: 'refused', code: 'not-allowed', detail: expect.stringContaining('somebody else') },
    { index: 5, outcome: 'refused', code: 'not-found' },
  ]);
  const read = await api.as(verifier).get(`/v1/seizures/${good}/verification`);
  expect(read.body).toMatchObject({
    state: 'verified',
    grade,
    decision: { reason: 'Routine', by: 'Writer' },
  });
  expect((await api.as(verifier).get(`/v1/seizures/${good}`)).body.status).toBe('verified');
});

test('the same request again changes nothing, with its key or without', async () => {
  const { api, reportedBy, services } = await queueWorld();
  const ids = [await reportedBy(clean()), await reportedBy(clean())];
  const body = { decisions: ids.map((seizureId) => ({ seizureId, version: 1 })), grade };
  const key = { 'idempotency-key': 'once' };
  const [first, again, unkeyed] = [
    await api.as(verifier).post(URL, body, key),
    await api.as(verifier).post(URL, body, key),
    await api.as(verifier).post(URL, body),
  ];
  expect(first.body.counts).toEqual({ verified: 2, refused: 0, 'try-again': 0 });
  expect(again).toMatchObject({ body: first.body, headers: { 'idempotency-replayed': 'true' } });
  expect(unkeyed.body).toEqual(first.body);
  for (const id of ids) expect(await services.verifications.entries(id)).toHaveLength(2);
  const other = await api.as(verifier).post(URL, { ...body, grade: { source: 'A', information: 1 } });
  expect(other.body.counts).toEqual({ verified: 0, refused: 0, 'try-again': 2 });
});

test('a case that looks like another is compared by a person first', async () => {
  const { api, reportedBy, versionOf } = await queueWorld();
  const report = fullForm();
  await reportedBy(report);
  const seizureId = await reportedBy(report);
  const decisions = [{ seizureId, version: await versionOf(seizureId) }];
  const { body } = await api.as(verifier).post(URL, { decisions, grade });
  expect(body.items).toMatchObject([
    { outcome: 'refused', detail: expect.stringContaining('looks the same') },
  ]);
  // The other may be of somebody whose cases the reporter does not see.
  const seen = async (actor: typeof france) =>
    (await api.as(actor).get(`/v1/seizures/${seizureId}/verification`)).body.likeness;
  expect(await seen(verifier)).toBeGreaterThan(0.5);
  expect(await seen(france)).toBeUndefined();
});

test('others learn nothing of a case by it, and a case is named once', async () => {
  const { api, reportedBy } = await queueWorld();
  const id = await reportedBy(clean());
  const ask = (seizureId: string) => ({ decisions: [{ seizureId, version: 1 }], grade });
  const [forbidden, absent] = [
    await api.as(withDuties(dakar, 'verifier')).post(URL, ask(id)),
    await api.as(withDuties(dakar, 'verifier')).post(URL, ask('0'.repeat(26))),
  ];
  expect({ ...forbidden.body.items[0], seizureId: '' }).toEqual({ ...absent.body.items[0], seizureId: '' });
  expect((await api.as(cologne).post(URL, ask(id))).status).toBe(403);
  const twice = {
    decisions: [
      { seizureId: id, version: 1 },
      { seizureId: id, version: 2 },
    ],
    grade,
  };
  expect((await api.as(verifier).post(URL, twice)).status).toBe(400);
  expect((await api.as(withDuties(secretariat, 'verifier')).post(URL, ask(id))).body.counts.verified).toBe(1);
});

test('two officers who verify the same cases at once verify each of them once', async () => {
  const { api, reportedBy, person, services } = await queueWorld();
  const people = [await person(cologne, 'Anna'), await person(cologne, 'Boris')];
  const ids = await Promise.all(Array.from({ length: 20 }, () => reportedBy(clean())));
  const decisions = ids.map((seizureId) => ({ seizureId, version: 1 }));
  const answers = await Promise.all(people.map((one) => api.as(one).post(URL, { decisions, grade })));
  const [first, second] = answers.map(({ body }) => body.counts);
  expect(first.verified + second.verified).toBe(20);
  expect(first['try-again'] + second['try-again']).toBe(20);
  for (const id of ids) expect(await services.verifications.entries(id)).toHaveLength(2);
  expect(await services.workloads.load('RILO-COLOGNE')).toEqual({ waiting: 0, clean: 0, returned: 0 });
});
