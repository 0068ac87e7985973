import { createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { authorizeCaller } from '../../../functions/directory/caller/authorize-caller.ts';
import { identifyCaller } from '../../../functions/directory/caller/identify-caller.ts';
import { verifyTokensOf } from '../../../functions/directory/caller/verify-token.ts';
import { Actor } from '../../../shared/domain/actor.ts';
import { invitedPerson, reinstatedPerson, suspendedPerson } from '../../../shared/domain/directory/person.ts';
import { registeredSystem, removedSystem, rotatedSystem } from '../../../shared/domain/directory/system.ts';
import { type Directory, directory } from '../../../shared/storage/directory/directory.ts';
import { memoryTable } from '../../../shared/storage/memory-table.ts';
import '../../support/quiet-log.ts';
import { dakar, france, secretariat } from './network.ts';

type Json = Record<string, unknown>;

const signer = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
const KID = 'key-1';
const PEOPLE = 'console-client';
const at = new Date('2026-05-31T08:00:00Z');
const by = { id: 'root', office: 'WCO' };

let keyServer: Server;
let issuer: string;
let people: Directory;
let now = at;
let authorize: ReturnType<typeof authorizeCaller>;

const part = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

const sign = (claims: unknown, header: Json = {}, key = signer.privateKey): string => {
  const input = `${part({ alg: 'RS256', kid: KID, typ: 'JWT', ...header })}.${part(claims)}`;
  return `${input}.${createSign('RSA-SHA256').update(input).sign(key).toString('base64url')}`;
};

const seconds = () => Math.floor(Date.now() / 1000);
const claims = (more: Json = {}): Json => ({
  iss: issuer,
  sub: 'officer',
  client_id: PEOPLE,
  token_use: 'access',
  'cognito:groups': ['NCP', 'analyst', 'publisher'],
  iat: seconds(),
  auth_time: seconds(),
  exp: seconds() + 1800,
  jti: randomUUID(),
  ...more,
});
const systemClaims = (more: Json = {}): Json => ({
  ...claims({ sub: 'client-a', client_id: 'client-a', scope: 'cen/seizures.write cen/seizures.read' }),
  'cognito:groups': undefined,
  ...more,
});

const ask = (authorization: string | undefined) =>
  authorize({
    headers: authorization === undefined ? {} : { authorization },
    requestContext: { requestId: 'r' } as never,
  });
const actorOf = async (token: string): Promise<Actor> =>
  Actor.parse(JSON.parse((await ask(`Bearer ${token}`)).context.actor));
const refused = (authorization: string | undefined) =>
  expect(ask(authorization)).rejects.toEqual(new Error('Unauthorized'));

beforeAll(async () => {
  const jwk = { ...signer.publicKey.export({ format: 'jwk' }), kid: KID, use: 'sig', alg: 'RS256' };
  keyServer = createServer((_, answer) => answer.end(JSON.stringify({ keys: [jwk] })));
  await new Promise<void>((ready) => keyServer.listen(0, '127.0.0.1', ready));
  issuer = `http://127.0.0.1:${(keyServer.address() as AddressInfo).port}/pool`;
});
afterAll(() => new Promise((closed) => keyServer.close(closed)));

beforeEach(async () => {
  now = at;
  people = directory(memoryTable());
  for (const office of [france, dakar, secretariat]) await people.addOffice(office);
  const officer = { id: 'officer', email: 'officer@fr.example', name: 'Officer', office: france.id };
  await people.addPerson(invitedPerson({ ...officer, duties: ['analyst', 'verifier'] }, { by, at }));
  await people.addSystem(
    registeredSystem(
      { id: 'sys', name: 'DELTA', office: france.id, scopes: ['cen/seizures.write'], clientId: 'client-a' },
      { by, at },
    ),
  );
  const clock = { now: () => now };
  authorize = authorizeCaller(
    verifyTokensOf(issuer),
    identifyCaller({ directory: people, clock }, new Set([PEOPLE])),
  );
});

test('a person has the duties that token and directory agree on, and the region that serves the country', async () => {
  expect(await actorOf(sign(claims()))).toEqual({
    kind: 'person',
    id: 'officer',
    name: 'Officer',
    office: 'NCP-FR',
    role: 'NCP',
    country: 'FR',
    rilo: 'RILO-COLOGNE',
    regions: [],
    duties: ['analyst'],
    scopes: [],
  });
});

test('the Secretariat belongs to every region', async () => {
  const secretary = { id: 'secretary', email: 's@wco.example', name: 'S', office: 'WCO' };
  await people.addPerson(invitedPerson({ ...secretary, duties: [] }, { by, at }));
  const actor = await actorOf(sign(claims({ sub: 'secretary', 'cognito:groups': ['WCO'] })));
  expect(actor).toMatchObject({ role: 'WCO', regions: ['RILO-DAKAR'] });
});

test('a client system has the scopes that token and directory agree on', async () => {
  const actor = await actorOf(sign(systemClaims()));
  expect(actor).toMatchObject({
    kind: 'system',
    id: 'client-a',
    office: 'NCP-FR',
    scopes: ['cen/seizures.write'],
  });
});

test('after a rotation the old client works as long as was said, and not a moment longer', async () => {
  const before = await people.readSystem('sys');
  if (!before) throw new Error('The system is missing.');
  const after = rotatedSystem(before, { clientId: 'client-b', oldValidHours: 2, by, at });
  await people.saveSystem(before, after);
  const [old, fresh] = ['client-a', 'client-b'].map((id) =>
    sign(systemClaims({ sub: id, client_id: id })),
  ) as [string, string];
  now = new Date(at.getTime() + 2 * 3_600_000 - 1);
  expect((await actorOf(old)).name).toBe('DELTA');
  now = new Date(at.getTime() + 2 * 3_600_000);
  await refused(`Bearer ${old}`);
  expect((await actorOf(fresh)).name).toBe('DELTA');
  await people.saveSystem(after, removedSystem(after, { by, at }));
  await refused(`Bearer ${fresh}`);
});

test('who is suspended is out, and after reinstatement the old tokens stay out', async () => {
  const officer = await people.readPerson('officer');
  if (!officer) throw new Error('The officer is missing.');
  const suspended = suspendedPerson(officer, { by, at: new Date(), reason: 'left' });
  const before = sign(claims({ auth_time: seconds() - 5 }));
  await people.savePerson(suspended);
  await refused(`Bearer ${before}`);
  await people.savePerson(reinstatedPerson(suspended, { by, at: new Date() }));
  await refused(`Bearer ${before}`);
  expect((await actorOf(sign(claims({ auth_time: seconds() + 2 })))).id).toBe('officer');
});

test('an office that is closed lets nobody in', async () => {
  await people.saveOffice({ ...france, active: false, version: france.version + 1 });
  await refused(`Bearer ${sign(claims())}`);
  await refused(`Bearer ${sign(systemClaims())}`);
});

test('where the keys of the issuer cannot be read, it is our failure and not the token’s', async () => {
  const nobody = 'http://127.0.0.1:1/pool';
  const lost = authorizeCaller(
    verifyTokensOf(nobody),
    identifyCaller({ directory: people, clock: { now: () => now } }, new Set([PEOPLE])),
  );
  const event = {
    headers: { authorization: `Bearer ${sign(claims({ iss: nobody }))}` },
    requestContext: { requestId: 'r' } as never,
  };
  await expect(lost(event)).rejects.toMatchObject({ name: 'IssuerUnreachable' });
});

const hmac = () => sign(claims(), { alg: 'HS256' });
const bad: Readonly<Record<string, () => string | undefined>> = {
  'no header': () => undefined,
  'an empty header': () => '',
  'no token': () => 'Bearer ',
  'two tokens': () => `Bearer ${sign(claims())} ${sign(claims())}`,
  'another scheme': () => `Basic ${sign(claims())}`,
  'no scheme': () => sign(claims()),
  'not a token': () => 'Bearer abc',
  'bytes that are no text': () => `Bearer ${Buffer.from([0xff, 0xfe]).toString('base64url')}.e30.e30`,
  'parts that are no JSON': () => 'Bearer YQ.YQ.YQ',
  'alg none': () => `Bearer ${part({ alg: 'none', kid: KID })}.${part(claims())}.`,
  'alg nOnE with a signature': () => `Bearer ${sign(claims(), { alg: 'nOnE' })}`,
  'alg HS256': () => `Bearer ${hmac()}`,
  'alg RS384': () => `Bearer ${sign(claims(), { alg: 'RS384' })}`,
  'alg RS512': () => `Bearer ${sign(claims(), { alg: 'RS512' })}`,
  'alg PS256': () => `Bearer ${sign(claims(), { alg: 'PS256' })}`,
  'no alg': () => `Bearer ${sign(claims(), { alg: undefined })}`,
  'no kid': () => `Bearer ${sign(claims(), { kid: undefined })}`,
  'an unknown kid': () => `Bearer ${sign(claims(), { kid: 'key-2' })}`,
  'a kid that is a path': () => `Bearer ${sign(claims(), { kid: '../../../../dev/null' })}`,
  'a kid that is SQL': () => `Bearer ${sign(claims(), { kid: "' OR 1=1 --" })}`,
  'a kid that is a number': () => `Bearer ${sign(claims(), { kid: 7 })}`,
  'a critical header': () => `Bearer ${sign(claims(), { crit: ['exp'] })}`,
  'a key of its own': () =>
    `Bearer ${sign(claims(), { jwk: stranger.publicKey.export({ format: 'jwk' }) }, stranger.privateKey)}`,
  'a key elsewhere': () => `Bearer ${sign(claims(), { jku: 'https://evil.example' }, stranger.privateKey)}`,
  'a certificate elsewhere': () =>
    `Bearer ${sign(claims(), { x5u: 'https://evil.example' }, stranger.privateKey)}`,
  'another signer': () => `Bearer ${sign(claims(), {}, stranger.privateKey)}`,
  'a changed payload': () => {
    const [header, , signature] = sign(claims()).split('.');
    return `Bearer ${header}.${part(claims({ 'cognito:groups': ['NCP', 'administrator'] }))}.${signature}`;
  },
  'a cut signature': () => `Bearer ${sign(claims()).slice(0, -8)}`,
  'no signature': () => `Bearer ${sign(claims()).replace(/[^.]+$/, '')}`,
  'another pool': () => `Bearer ${sign(claims({ iss: `${issuer}2` }))}`,
  'no issuer': () => `Bearer ${sign(claims({ iss: undefined }))}`,
  'an id token': () => `Bearer ${sign(claims({ token_use: 'id', aud: PEOPLE }))}`,
  'no token_use': () => `Bearer ${sign(claims({ token_use: undefined }))}`,
  expired: () => `Bearer ${sign(claims({ exp: seconds() - 1 }))}`,
  'no expiry': () => `Bearer ${sign(claims({ exp: undefined }))}`,
  'an expiry that is a text': () => `Bearer ${sign(claims({ exp: '9999999999' }))}`,
  'not valid yet': () => `Bearer ${sign(claims({ nbf: seconds() + 60 }))}`,
  'an unknown person': () => `Bearer ${sign(claims({ sub: 'nobody' }))}`,
  'a person that is a key': () => `Bearer ${sign(claims({ sub: 'officer#PERSON' }))}`,
  'no subject': () => `Bearer ${sign(claims({ sub: undefined }))}`,
  'another client': () => `Bearer ${sign(claims({ client_id: 'client-z' }))}`,
  'a system’s client in a person’s name': () => `Bearer ${sign(claims({ client_id: 'client-a' }))}`,
  'no client': () => `Bearer ${sign(claims({ client_id: undefined }))}`,
  'no group': () => `Bearer ${sign(claims({ 'cognito:groups': undefined }))}`,
  'the group of another role': () => `Bearer ${sign(claims({ 'cognito:groups': ['WCO'] }))}`,
  'groups that are a text': () => `Bearer ${sign(claims({ 'cognito:groups': 'NCP' }))}`,
  'a payload that is a list': () => `Bearer ${sign([claims()])}`,
  'more than is read': () => `Bearer ${sign(claims({ filler: 'x'.repeat(16 * 1024) }))}`,
  'a megabyte': () => `Bearer ${'a'.repeat(1_000_000)}`,
};

test.each(Object.keys(bad))('refused with one word: %s', async (name) => {
  await refused(bad[name]?.());
});

test('the same token is let in when nothing is wrong with it', async () => {
  expect((await ask(`bearer ${sign(claims())}`)).isAuthorized).toBe(true);
});
