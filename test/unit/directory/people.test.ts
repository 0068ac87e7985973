import { beforeEach, expect, test } from '@jest/globals';
import type { Actor } from '../../../shared/domain/actor.ts';
import { directoryApi } from './directory-api.ts';
import { france, secretariat, senegal } from './network.ts';

let api: Awaited<ReturnType<typeof directoryApi>>;
let chief: Actor;
const invitation = { email: 'New@Douane.example', name: 'Neue', office: 'NCP-FR', duties: ['analyst'] };
const suspend = (actor: Actor, personId: string) =>
  api.call(actor, 'POST /v1/people/{personId}/suspension', { path: { personId }, body: { reason: 'left' } });
const setDuties = (
  actor: Actor,
  personId: string,
  { duties, version }: { duties: string[]; version: number },
) =>
  api.call(actor, 'PUT /v1/people/{personId}/duties', {
    path: { personId },
    body: { duties },
    headers: { 'if-match': `"${version}"` },
  });

beforeEach(async () => {
  api = await directoryApi();
  chief = await api.person(france, 'chief@douane.example', ['administrator']);
});

test('who is invited gets the groups of office and duties, and joins with the first call', async () => {
  const invited = await api.call(chief, 'POST /v1/people', { body: invitation });
  expect(invited).toMatchObject({
    status: 201,
    body: { email: 'new@douane.example', status: 'invited', version: 1, duties: ['analyst'] },
  });
  const { id } = invited.body;
  expect(api.pool.people.get(id)?.groups).toEqual(['NCP', 'analyst']);
  const me = await api.call({ ...chief, id, duties: ['analyst'] }, 'GET /v1/me');
  expect(me).toMatchObject({
    status: 200,
    body: { id, role: 'NCP', office: { id: 'NCP-FR', rilo: 'RILO-COLOGNE' } },
  });
  expect((await api.store.readPerson(id))?.status).toBe('active');
});

test('the same invitation again heals a first try that died; another one for the address is refused', async () => {
  const first = await api.call(chief, 'POST /v1/people', { body: invitation });
  await api.pool.accounts.setGroups(first.body.id, []);
  const again = await api.call(chief, 'POST /v1/people', { body: invitation });
  expect(again).toMatchObject({ status: 201, body: { id: first.body.id, version: 1 } });
  expect(api.pool.people.get(first.body.id)?.groups).toEqual(['NCP', 'analyst']);
  expect(api.pool.people.get(first.body.id)?.invitations).toBe(1);
  const chiefOfSenegal = await api.person(senegal, 'chef@douane.sn.example', ['administrator']);
  const other = { ...invitation, office: 'NCP-SN' };
  expect((await api.call(chiefOfSenegal, 'POST /v1/people', { body: other })).status).toBe(409);
  expect(api.pool.people.get(first.body.id)?.groups).toEqual(['NCP', 'analyst']);
});

test('an administrator manages the people of the own office and nobody else’s; the Secretariat everyone’s', async () => {
  const officer = await api.person(senegal, 'agent@douane.sn.example');
  const absent = await api.call(chief, 'GET /v1/people/{personId}', { path: { personId: 'nobody' } });
  const hidden = await api.call(chief, 'GET /v1/people/{personId}', { path: { personId: officer.id } });
  expect(hidden.status).toBe(404);
  expect(hidden.body).toEqual(absent.body);
  expect((await suspend(chief, officer.id)).status).toBe(404);
  expect(
    (await api.call(chief, 'POST /v1/people', { body: { ...invitation, office: 'NCP-SN' } })).status,
  ).toBe(404);
  const list = { path: { officeId: 'NCP-SN' } };
  expect((await api.call(chief, 'GET /v1/offices/{officeId}/people', list)).status).toBe(404);
  const secretary = await api.person(secretariat, 's@wco.example', ['administrator']);
  const seen = await api.call(secretary, 'GET /v1/offices/{officeId}/people', list);
  expect(seen.body.items).toEqual([
    {
      id: officer.id,
      email: 'agent@douane.sn.example',
      name: 'agent@douane.sn.example',
      duties: [],
      status: 'active',
    },
  ]);
});

test('without the duty nobody manages anybody', async () => {
  const officer = await api.person(france, 'agent@douane.example', ['analyst']);
  expect((await api.call(officer, 'POST /v1/people', { body: invitation })).status).toBe(403);
  expect((await suspend(officer, chief.id)).status).toBe(403);
});

test('nobody suspends themselves or sets their own duties', async () => {
  expect((await suspend(chief, chief.id)).status).toBe(403);
  expect(
    (await setDuties(chief, chief.id, { duties: ['administrator', 'publisher'], version: 2 })).status,
  ).toBe(403);
});

test('two administrators who suspend each other at the same moment leave one', async () => {
  const deputy = await api.person(france, 'deputy@douane.example', ['administrator']);
  const answers = await Promise.all([suspend(chief, deputy.id), suspend(deputy, chief.id)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 403]);
  const both = await Promise.all([chief, deputy].map(({ id }) => api.store.readPerson(id)));
  expect(both.filter((one) => one?.status === 'active')).toHaveLength(1);
});

test('an administrator whose duty was taken away manages nobody with the old token', async () => {
  const deputy = await api.person(france, 'deputy@douane.example', ['administrator']);
  expect((await setDuties(chief, deputy.id, { duties: [], version: 2 })).status).toBe(200);
  expect((await suspend(deputy, chief.id)).status).toBe(403);
});

test('the Secretariat may suspend the last administrator of an office', async () => {
  const secretary = await api.person(secretariat, 's@wco.example', ['administrator']);
  expect(await suspend(secretary, chief.id)).toMatchObject({
    status: 200,
    body: { status: 'suspended', suspendedBecause: 'left' },
  });
});

test('suspension ends the account and is repeated without a second change; reinstatement opens it again', async () => {
  const officer = await api.person(france, 'agent@douane.example');
  const first = await suspend(chief, officer.id);
  expect(await suspend(chief, officer.id)).toEqual(first);
  expect(api.pool.people.get(officer.id)?.enabled).toBe(false);
  const path = { personId: officer.id };
  const back = await api.call(chief, 'DELETE /v1/people/{personId}/suspension', { path });
  expect(back).toMatchObject({ status: 200, body: { status: 'active', version: 4 } });
  expect(api.pool.people.get(officer.id)?.enabled).toBe(true);
});

test('duties change on the version that was read', async () => {
  const officer = await api.person(france, 'agent@douane.example');
  const path = { personId: officer.id };
  const body = { duties: ['analyst', 'analyst', 'verifier'] };
  expect((await api.call(chief, 'PUT /v1/people/{personId}/duties', { path, body })).status).toBe(428);
  expect((await setDuties(chief, officer.id, { ...body, version: 1 })).status).toBe(412);
  const set = await setDuties(chief, officer.id, { ...body, version: 2 });
  expect(set).toMatchObject({
    status: 200,
    headers: { etag: '"3"' },
    body: { duties: ['verifier', 'analyst'] },
  });
  expect(api.pool.people.get(officer.id)?.groups).toEqual(['NCP', 'verifier', 'analyst']);
});

test('an invitation is sent again until it is accepted', async () => {
  const { body } = await api.call(chief, 'POST /v1/people', { body: invitation });
  const again = () =>
    api.call(chief, 'POST /v1/people/{personId}/invitation', { path: { personId: body.id } });
  expect((await again()).status).toBe(200);
  expect(api.pool.people.get(body.id)?.invitations).toBe(2);
  await api.call({ ...chief, id: body.id }, 'GET /v1/me');
  expect((await again()).status).toBe(409);
});

test('a long list comes in pages, and the cursor is the caller’s own', async () => {
  for (let i = 0; i < 7; i += 1) await api.person(france, `agent${i}@douane.example`);
  const secretary = await api.person(secretariat, 's@wco.example', ['administrator']);
  const page = (actor: Actor, query: Record<string, string>) =>
    api.call(actor, 'GET /v1/offices/{officeId}/people', { path: { officeId: 'NCP-FR' }, query });
  const emails: string[] = [];
  let next: string | undefined;
  do {
    const { body } = await page(chief, { limit: '3', ...(next && { cursor: next }) });
    emails.push(...body.items.map((one: { email: string }) => one.email));
    if (body.next) expect((await page(secretary, { cursor: body.next })).status).toBe(400);
    next = body.next;
  } while (next);
  expect(emails).toEqual([
    ...Array.from({ length: 7 }, (_, i) => `agent${i}@douane.example`),
    'chief@douane.example',
  ]);
});
