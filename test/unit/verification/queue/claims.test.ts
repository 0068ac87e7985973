import { expect, test } from '@jest/globals';
import { cologne, dakar, france, secretariat, withDuties } from '../../../support/actors.ts';
import { shortForm } from '../../../support/builders.ts';
import { verifier } from '../../../support/verification-world.ts';
import { grade, queueWorld } from './queue-world.ts';

const open = async () => {
  const world = await queueWorld();
  const [anna, boris] = [await world.person(cologne, 'Anna'), await world.person(cologne, 'Boris')];
  const id = await world.reportedBy(shortForm());
  return { ...world, anna, boris, id };
};

test('of sixteen who claim a case at once one gets it', async () => {
  const { api, person, path, match, id } = await open();
  const people = await Promise.all(Array.from({ length: 16 }, (_, n) => person(cologne, `Officer${n}`)));
  const answers = await Promise.all(people.map((one) => api.as(one).put(`${path(id)}/claim`, {}, match(1))));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 412)).toHaveLength(15);
  const [won] = answers.flatMap(({ status, body }) => (status === 200 ? [body] : []));
  const { claim } = (await api.as(verifier).get(path(id))).body;
  expect(claim).toEqual(won.claim);
  expect(claim).toMatchObject({ since: '2026-06-01T12:00:00.000Z', until: '2026-06-01T16:00:00.000Z' });
});

test('while a claim holds nobody else claims, decides or returns; its holder does', async () => {
  const { claim, decide, anna, boris, id } = await open();
  expect((await claim(anna, id)).status).toBe(200);
  const verdicts = [
    { decision: 'verify', grade },
    { decision: 'reject', reason: 'No case' },
    { decision: 'return', questions: [{ pointer: '', text: 'Is it one?' }] },
  ];
  for (const refused of [
    await claim(boris, id),
    ...(await Promise.all(verdicts.map((v) => decide(boris, id, v)))),
  ]) {
    expect(refused).toMatchObject({ status: 409, body: { code: 'wrong-state', state: 'claimed' } });
    expect(refused.body.detail).toContain(
      'Anna is working on this case. It is free again at 2026-06-01T16:00',
    );
  }
  expect((await decide(anna, id, { decision: 'verify', grade })).body).toMatchObject({ state: 'verified' });
});

test('a claim that nobody works on ends by itself; claiming again makes it last longer', async () => {
  const { claim, time, idsOf, anna, boris, id } = await open();
  await claim(anna, id);
  time.now = '2026-06-01T15:00:00.000Z';
  const again = await claim(anna, id);
  expect(again.body.claim).toMatchObject({
    since: '2026-06-01T12:00:00.000Z',
    until: '2026-06-01T19:00:00.000Z',
  });
  time.now = '2026-06-01T18:59:59.000Z';
  expect((await claim(boris, id)).status).toBe(409);
  expect(await idsOf(anna, '?list=mine')).toEqual([id]);
  time.now = '2026-06-01T19:00:00.000Z';
  expect(await idsOf(anna, '?list=mine')).toEqual([]);
  expect(await idsOf(boris, '?claimed=nobody')).toEqual([id]);
  expect((await claim(boris, id)).body.claim).toMatchObject({ person: 'Boris', since: time.now });
  expect(await idsOf(anna, '?list=mine')).toEqual([]);
  expect(await idsOf(boris, '?list=mine')).toEqual([id]);
});

test('a case is handed over to an active verifier of the same office', async () => {
  const { claim, person, services, anna, boris, id } = await open();
  await person(cologne, 'Clerk', { duties: ['analyst'] });
  await person(cologne, 'Gone', { suspended: true });
  await person(dakar, 'Dakarois');
  await claim(anna, id);
  for (const to of ['Clerk', 'Gone', 'Dakarois', 'nobody'])
    expect(await claim(anna, id, { to })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/to', code: 'not-possible' }] },
    });
  expect((await claim(anna, id, { to: 'Boris' })).body.claim).toMatchObject({ name: 'Boris' });
  expect((await claim(anna, id)).status).toBe(409);
  expect((await claim(boris, id)).status).toBe(200);
  const told = (await services.verifications.entries(id)).map(({ event, by, to }) => ({ event, by, to }));
  expect(told.slice(1)).toEqual([
    { event: 'verification.claimed', by: 'Anna', to: undefined },
    { event: 'verification.handed-over', by: 'Anna', to: 'Boris' },
    { event: 'verification.claimed', by: 'Boris', to: undefined },
  ]);
});

test('a claim is released by its holder, or by an administrator of the office', async () => {
  const { api, claim, path, match, versionOf, anna, boris, id } = await open();
  const release = async (actor: typeof anna) =>
    (await api.as(actor).delete(`${path(id)}/claim`, match(await versionOf(id)))).status;
  await claim(anna, id);
  expect(await release(boris)).toBe(409);
  expect(await release(withDuties(secretariat, 'administrator'))).toBe(403);
  expect(await release(withDuties(dakar, 'administrator'))).toBe(404);
  expect(await release(withDuties(cologne, 'administrator'))).toBe(200);
  expect(await release(anna)).toBe(200);
  expect((await claim(boris, id)).status).toBe(200);
  expect(await release(boris)).toBe(200);
  expect((await api.as(anna).get(path(id))).body.claim).toBeUndefined();
});

test('who wrote the case does not claim it, nor is it handed over to them', async () => {
  const { api, claim, look, offices, person, anna } = await open();
  const writer = await person(cologne, 'Writer');
  expect(await offices.readOffice('NCP-FR')).toBeDefined();
  const entered = await api.as(writer).post('/v1/offices/NCP-FR/seizures', {
    report: shortForm(),
    received: { by: 'fax', on: '2026-05-30' },
  });
  expect(entered.status).toBe(201);
  await look(entered.body.id);
  expect(await claim(writer, entered.body.id)).toMatchObject({ status: 403 });
  expect(await claim(anna, entered.body.id, { to: 'Writer' })).toMatchObject({ status: 403 });
  expect((await claim(anna, entered.body.id)).status).toBe(200);
});

test('only what waits is claimed, and what is decided is claimed by nobody', async () => {
  const { claim, giveBack, decide, services, anna, id } = await open();
  expect((await claim(france, id)).status).toBe(403);
  await claim(anna, id);
  expect((await decide(anna, id, { decision: 'verify', grade })).status).toBe(200);
  expect(await services.workloads.claims('RILO-COLOGNE')).toEqual({ first: [], hasMore: false });
  expect((await claim(anna, id)).body).toMatchObject({ code: 'wrong-state', state: 'verified' });
  expect((await giveBack(id)).status).toBe(409);
});
