import { beforeEach, expect, test } from '@jest/globals';
import type { Actor } from '../../../shared/domain/actor.ts';
import { idFrom, keys } from '../../../shared/storage/keys.ts';
import { type Answer, directoryApi } from './directory-api.ts';
import { france, senegal } from './network.ts';

let api: Awaited<ReturnType<typeof directoryApi>>;
let chief: Actor;
const wanted = { name: 'DELTA', office: 'NCP-FR', scopes: ['cen/seizures.write', 'cen/seizures.read'] };
const register = (key?: string) =>
  api.call(chief, 'POST /v1/systems', { body: wanted, ...(key && { headers: { 'idempotency-key': key } }) });
const rotate = (systemId: string, oldValidHours?: number): Promise<Answer> =>
  api.call(chief, 'POST /v1/systems/{systemId}/rotation', {
    path: { systemId },
    ...(oldValidHours !== undefined && { body: { oldValidHours } }),
  });

beforeEach(async () => {
  api = await directoryApi();
  chief = await api.person(france, 'chief@douane.example', ['administrator']);
});

test('the secret is shown once and never again', async () => {
  const { status, body } = await register('key-1');
  expect(status).toBe(201);
  expect(body).toMatchObject({
    clientSecret: 'secret-1',
    system: { scopes: ['cen/seizures.read', 'cen/seizures.write'] },
  });
  const again = await register('key-1');
  expect(again.status).toBe(409);
  const read = await api.call(chief, 'GET /v1/systems/{systemId}', { path: { systemId: body.system.id } });
  const list = await api.call(chief, 'GET /v1/offices/{officeId}/systems', { path: { officeId: 'NCP-FR' } });
  expect(JSON.stringify([again, read, list])).not.toContain('secret-1');
  expect(list.body.items).toHaveLength(1);
  expect(api.pool.clients.size).toBe(1);
});

test('a first try that died before it was answered leads to the system it made, not to a second one', async () => {
  const { body } = await register('key-1');
  const claim = idFrom('request', chief.office, chief.id, 'register-system', 'key-1');
  await api.table.write({ delete: keys.request(claim), when: { equals: {} } });
  const again = await register('key-1');
  expect(again).toMatchObject({ status: 409, body: { detail: expect.stringContaining(body.system.id) } });
  expect(api.pool.clients.size).toBe(1);
});

test('after a rotation both work for a while, and the earlier one says until when', async () => {
  const { body } = await register();
  const rotated = await rotate(body.system.id);
  expect(rotated.body.system.clients).toEqual([
    { clientId: 'client-1', createdAt: '2026-05-31T08:00:00.000Z', expiresAt: '2026-06-01T08:00:00.000Z' },
    { clientId: 'client-2', createdAt: '2026-05-31T08:00:00.000Z' },
  ]);
  expect(rotated.body.clientSecret).toBe('secret-2');
  expect([...api.pool.clients.keys()]).toEqual(['client-1', 'client-2']);
});

test('a rotation in haste ends all earlier secrets now', async () => {
  const { body } = await register();
  for (let i = 0; i < 3; i += 1) expect((await rotate(body.system.id)).status).toBe(201);
  expect((await rotate(body.system.id)).status).toBe(409);
  expect(api.pool.clients.size).toBe(4);
  const { body: last } = await rotate(body.system.id, 0);
  expect(last.system.clients.map((client: { clientId: string }) => client.clientId)).toEqual([last.clientId]);
  expect([...api.pool.clients.keys()]).toEqual([last.clientId]);
  expect(await api.store.systemOfClient('client-1')).toBeUndefined();
});

test('clients that ran out leave with the next rotation', async () => {
  const { body } = await register();
  await rotate(body.system.id, 1);
  api.clock.time = new Date('2026-05-31T10:00:00Z');
  const { body: later } = await rotate(body.system.id);
  expect(later.system.clients.map((client: { clientId: string }) => client.clientId)).toEqual([
    'client-2',
    'client-3',
  ]);
  expect([...api.pool.clients.keys()]).toEqual(['client-2', 'client-3']);
});

test('a removed system has no client and stays readable', async () => {
  const { body } = await register();
  const path = { systemId: body.system.id as string };
  expect((await api.call(chief, 'DELETE /v1/systems/{systemId}', { path })).status).toBe(204);
  expect((await api.call(chief, 'DELETE /v1/systems/{systemId}', { path })).status).toBe(204);
  const read = await api.call(chief, 'GET /v1/systems/{systemId}', { path });
  expect(read.body).toMatchObject({ status: 'removed', clients: [], version: 2 });
  expect(api.pool.clients.size).toBe(0);
  expect((await rotate(path.systemId)).status).toBe(409);
});

test('another office’s systems do not exist for an administrator', async () => {
  const { body } = await register();
  const other = await api.person(senegal, 'chef@douane.sn.example', ['administrator']);
  const path = { systemId: body.system.id as string };
  for (const routeKey of ['GET /v1/systems/{systemId}', 'DELETE /v1/systems/{systemId}'])
    expect((await api.call(other, routeKey, { path })).status).toBe(404);
  expect((await api.call(other, 'POST /v1/systems', { body: wanted })).status).toBe(404);
});

test.each([
  ['no scopes', { ...wanted, scopes: [] }, '/scopes'],
  ['an unknown scope', { ...wanted, scopes: ['cen/everything'] }, '/scopes/0'],
  ['a field of the stored item', { ...wanted, clients: [] }, ''],
])('refused with its place: %s', async (_, body, pointer) => {
  const answer = await api.call(chief, 'POST /v1/systems', { body });
  expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
});
