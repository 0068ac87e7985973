import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { shortForm } from '../../support/builders.ts';
import type { PersonName } from '../../support/world/people.ts';
import { type HttpAnswer, World } from '../../support/world/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
}, 120_000);
afterAll(() => world?.close(), 60_000);

interface Write {
  readonly by: PersonName;
  readonly path: () => Promise<string> | string;
  readonly body?: unknown;
  readonly otherBody?: unknown;
  readonly ifMatch?: string;
  /** How often it took effect, as its readers see it. */
  readonly effects: (path: string) => Promise<number>;
  /** Its answer shows a secret once. */
  readonly secret?: true;
}

const count = async (by: PersonName, path: string): Promise<number> =>
  (await world.as(by).get(path)).body.items.length;

const reported = async (date: string): Promise<string> =>
  (await world.as('officer.fr').post('/v1/seizures', shortForm({ date }))).body.id;

const mapping = { name: 'Least', format: { kind: 'csv' }, fields: { '/date': { column: 'date' } } };
const reportOn = (date: string) => shortForm({ date });

/** Every kind of POST; each finds its own effects, whatever the others have left. */
const WRITES: Readonly<Record<string, Write>> = {
  'report a seizure': {
    by: 'officer.fr',
    path: () => '/v1/seizures',
    body: reportOn('2026-01-01'),
    otherBody: reportOn('2026-01-02'),
    effects: () => count('officer.fr', '/v1/seizures?office=NCP-FR&from=2026-01-01&to=2026-01-02'),
  },
  'withdraw a seizure': {
    by: 'officer.fr',
    path: async () => `/v1/seizures/${await reported('2026-02-01')}/withdrawal`,
    body: { reason: 'Twice in the books' },
    otherBody: { reason: 'Another reason' },
    ifMatch: '"1"',
    effects: async (path) => (await count('officer.fr', path.replace('withdrawal', 'versions'))) - 1,
  },
  'start a draft': {
    by: 'officer.es',
    path: () => '/v1/drafts',
    body: { date: '2026-03-01' },
    otherBody: { date: '2026-03-02' },
    effects: () => count('officer.es', '/v1/drafts'),
  },
  'report a draft': {
    by: 'officer.fr',
    path: async () =>
      `/v1/drafts/${(await world.as('officer.fr').post('/v1/drafts', reportOn('2026-04-01'))).body.id}/report`,
    ifMatch: '"1"',
    effects: () => count('officer.fr', '/v1/seizures?office=NCP-FR&from=2026-04-01&to=2026-04-01'),
  },
  'announce an import': {
    by: 'officer.es',
    path: () => '/v1/imports',
    body: { fileName: 'a.csv', size: 10, mapping },
    otherBody: { fileName: 'b.csv', size: 10, mapping },
    effects: () => count('officer.es', '/v1/imports'),
  },
  'invite somebody': {
    by: 'admin.es',
    path: () => '/v1/people',
    body: { email: 'new@cen.example', name: 'New', office: 'NCP-ES' },
    otherBody: { email: 'other@cen.example', name: 'Other', office: 'NCP-ES' },
    effects: async () => (await count('admin.es', '/v1/offices/NCP-ES/people')) - 2,
  },
  'register a client system': {
    by: 'admin.es',
    path: () => '/v1/systems',
    body: { name: 'Engine', office: 'NCP-ES', scopes: ['cen/seizures.read'] },
    otherBody: { name: 'Another', office: 'NCP-ES', scopes: ['cen/seizures.read'] },
    effects: () => count('admin.es', '/v1/offices/NCP-ES/systems'),
    secret: true,
  },
  'add an office': {
    by: 'admin.wco',
    path: () => '/v1/offices',
    body: {
      id: 'RILO-RABAT',
      office: { role: 'RILO', name: 'Rabat', serves: ['MA'], homeRegion: 'eu-west-1' },
    },
    otherBody: {
      id: 'RILO-NAIROBI',
      office: { role: 'RILO', name: 'N', serves: ['KE'], homeRegion: 'eu-west-1' },
    },
    effects: async () => (await count('admin.wco', '/v1/offices?role=RILO')) - 2,
  },
};

/** Goes on as a good client does while its first try is under way. */
const send = async (write: Write, path: string, key: string, body = write.body): Promise<HttpAnswer> => {
  const headers = { 'idempotency-key': key, ...(write.ifMatch && { 'if-match': write.ifMatch }) };
  for (;;) {
    const answer = await world.as(write.by).post(path, body, headers);
    if (answer.body.code !== 'still-running') return answer;
    await wait(Number(answer.headers.get('retry-after')) * 1000);
  }
};

const essence = ({ status, body }: HttpAnswer) => JSON.stringify({ status, body });

describe.each(Object.entries(WRITES))('%s', (name, write) => {
  test('has one effect for one key: sixteen at once, ten in turn, and no other content', async () => {
    const path = await write.path();
    const key = `once.${name.replaceAll(' ', '-')}`;
    const answers = await Promise.all(Array.from({ length: 16 }, () => send(write, path, key)));
    for (let turn = 0; turn < 10; turn += 1) answers.push(await send(write, path, key));
    expect(await write.effects(path)).toBe(1);

    const good = answers.filter(({ status }) => status < 300);
    if (write.secret) {
      expect(good).toHaveLength(1);
      expect(new Set(answers.map(({ body }) => body.clientSecret).filter(Boolean)).size).toBe(1);
      expect(answers.filter(({ body }) => body.code === 'already-exists')).toHaveLength(25);
    } else {
      expect(good).toHaveLength(26);
      expect(new Set(good.map(essence)).size).toBe(1);
      expect(good.filter(({ headers }) => headers.get('idempotency-replayed') === 'true')).toHaveLength(25);
    }

    if (!write.otherBody) return;
    for (let turn = 0; turn < 3; turn += 1)
      expect(await send(write, path, key, write.otherBody)).toMatchObject({
        status: 422,
        body: { code: 'idempotency-key-reused' },
      });
    const again = await send(write, path, key);
    expect(write.secret ? again.body.code : essence(again)).toBe(
      write.secret ? 'already-exists' : essence(good[0] as HttpAnswer),
    );
    expect(await write.effects(path)).toBe(1);
  }, 60_000);
});

test('the same key of another person, or on another path, is another request', async () => {
  const key = { 'idempotency-key': 'shared-key' };
  const of = (by: PersonName) => world.as(by).post('/v1/seizures', reportOn('2026-05-01'), key);
  const [french, spanish] = [await of('officer.fr'), await of('officer.es')];
  expect([french.status, spanish.status]).toEqual([201, 201]);
  expect(spanish.body.id).not.toBe(french.body.id);
  const elsewhere = await world.as('officer.fr').post('/v1/drafts', { date: '2026-05-01' }, key);
  expect(elsewhere.status).toBe(201);
});

test('a power cut between the request and its answer: sent again, it has one effect', async () => {
  const write = WRITES['report a seizure'] as Write;
  await world.tokenOf(write.by);
  const keys = Array.from({ length: 12 }, (_, i) => `cut.${i}`);
  const body = reportOn('2026-05-20');
  // The first answer is out, some are under way, and none of the rest may be lost or doubled.
  const sent = keys.map((key) => send(write, '/v1/seizures', key, body).catch(() => undefined));
  await Promise.race(sent);
  await world.kill();
  const before = (await Promise.all(sent)).filter((answer) => answer !== undefined);
  await world.start();
  const after = await Promise.all(keys.map((key) => send(write, '/v1/seizures', key, body)));

  expect(after.map(({ status }) => status)).toEqual(keys.map(() => 201));
  const ids = after.map((answer) => answer.body.id);
  expect(ids).toEqual(expect.arrayContaining(before.map((answer) => answer.body.id)));
  const listed = await world
    .as('officer.fr')
    .get('/v1/seizures?office=NCP-FR&from=2026-05-20&to=2026-05-20&limit=200');
  expect(listed.body.items.map(({ id }: { id: string }) => id).sort()).toEqual([...new Set(ids)].sort());
  expect(new Set(ids).size).toBe(keys.length);
}, 120_000);
