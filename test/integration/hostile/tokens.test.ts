import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { badTokens, poolKey, readToken, signed } from '../../support/hostile/bad-tokens.ts';
import { signIn } from '../../support/sign-in.ts';
import { emailOf, PASSWORD } from '../../support/world/people.ts';
import { World } from '../../support/world/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
}, 120_000);
afterAll(() => world?.close(), 60_000);

const withToken = async (token: string) => {
  const { status, body } = await world.call(token, 'GET', '/v1/me');
  return { status, body: status === 200 ? 'let in' : body };
};
const REFUSED = { status: 401, body: { message: 'Unauthorized' } };
const LET_IN = { status: 200, body: 'let in' };

/** A token of the same person or system that no cache has seen, as the pool would sign it. */
const anew = (token: string, other: Readonly<Record<string, unknown>> = {}): string => {
  const { header, claims } = readToken(token);
  return signed(header, { ...claims, jti: randomUUID(), ...other }, poolKey(world.dir));
};

test('no bad token opens the door, and all hear the same', async () => {
  const good = await world.tokenOf('officer.fr');
  const bad = badTokens(good, poolKey(world.dir));
  expect(bad.length).toBeGreaterThanOrEqual(40);
  expect(new Set(bad.map(([, token]) => token)).size).toBe(bad.length);

  const heard: Record<string, unknown> = {};
  for (const [what, token] of bad) heard[what] = await withToken(token);
  expect(heard).toEqual(Object.fromEntries(bad.map(([what]) => [what, REFUSED])));

  expect(await withToken(good)).toEqual(LET_IN);
  expect(await withToken(anew(good))).toEqual(LET_IN);
}, 60_000);

test('the Authorization header says Bearer and one token', async () => {
  const token = await world.tokenOf('officer.fr');
  const spoken = [
    '',
    'Bearer',
    'Bearer ',
    token,
    `Basic ${token}`,
    `Bearer ${token} ${token}`,
    `Bearer ${token},x`,
  ];
  for (const authorization of spoken) {
    const { status, body } = await world.call(undefined, 'GET', '/v1/me', { headers: { authorization } });
    expect({ authorization, status, body }).toEqual({ authorization, ...REFUSED });
  }
  const inQuery = await world.call(undefined, 'GET', `/v1/me?access_token=${token}`);
  expect(inQuery.status).toBe(401);
});

test('a megabyte of token is turned away before anybody reads it', async () => {
  const answer = await fetch(`${world.url}/v1/me`, {
    headers: { authorization: `Bearer ${'A'.repeat(1_000_000)}` },
  });
  expect(answer.status).toBe(431);
  expect(await withToken(await world.tokenOf('officer.fr'))).toEqual(LET_IN);
});

test('only access tokens: not the identity token, not the refresh token of the same sign-in', async () => {
  const tokens = await signIn({
    baseUrl: world.url,
    clientId: world.clientId,
    redirectUri: 'http://127.0.0.1:8976/callback',
    email: emailOf('officer.es'),
    password: PASSWORD,
  });
  expect(await withToken(tokens.access_token)).toEqual(LET_IN);
  expect(await withToken(tokens.id_token ?? '')).toEqual(REFUSED);
  expect(await withToken(tokens.refresh_token)).toEqual(REFUSED);
}, 60_000);

test('who is suspended is out at once with every token; after it, only with a new sign-in', async () => {
  const token = await world.tokenOf('officer.fr');
  const path = `/v1/people/${readToken(token).claims.sub}/suspension`;
  const admin = world.as('admin.fr');
  expect((await admin.post(path, { reason: 'Left the service' })).status).toBe(200);
  expect(await withToken(anew(token))).toEqual(REFUSED);
  const later = Math.floor(Date.now() / 1000) + 1;
  expect(await withToken(anew(token, { auth_time: later }))).toEqual(REFUSED);

  expect((await admin.delete(path)).status).toBe(200);
  expect(await withToken(anew(token))).toEqual(REFUSED);
  expect(await withToken(anew(token, { auth_time: later }))).toEqual(LET_IN);
}, 60_000);

test('a client system is out when its rotation ends, and when it is removed', async () => {
  const admin = world.as('admin.fr');
  const scope = 'cen/directory.read';
  const system = { name: 'Risk engine', office: 'NCP-FR', scopes: [scope] };
  const { body: first } = await admin.post('/v1/systems', system);
  const old = await world.systemToken(first, scope);
  expect(await withToken(old)).toEqual(LET_IN);
  const lent = readToken(await world.tokenOf('officer.fr')).claims.sub;
  expect(await withToken(anew(old, { sub: lent }))).toEqual(REFUSED);
  expect(await withToken(anew(old, { token_use: 'id' }))).toEqual(REFUSED);

  const rotation = await admin.post(`/v1/systems/${first.system.id}/rotation`, { oldValidHours: 0 });
  const fresh = await world.systemToken(rotation.body, scope);
  expect(await withToken(fresh)).toEqual(LET_IN);
  expect(await withToken(anew(old))).toEqual(REFUSED);
  await expect(world.systemToken(first, scope)).rejects.toThrow('invalid_client');

  expect((await admin.delete(`/v1/systems/${first.system.id}`)).status).toBe(204);
  expect(await withToken(anew(fresh))).toEqual(REFUSED);
  await expect(world.systemToken(rotation.body, scope)).rejects.toThrow('invalid_client');
}, 60_000);
