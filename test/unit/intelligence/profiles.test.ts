import { beforeEach, expect, test } from '@jest/globals';
import type { Actor } from '../../../shared/domain/actor.ts';
import { dakar, france, partner, secretariat, senegal, withDuties } from '../../support/actors.ts';
import { analyst, intelligenceWorld, publisher, rice } from '../../support/intelligence-world.ts';

let world: ReturnType<typeof intelligenceWorld>;
beforeEach(() => {
  world = intelligenceWorld();
});

const start = async (content: object = rice) =>
  (await world.api.as(analyst).post('/v1/profiles', { content })).body;

/** Takes a step on the profile as it is now. */
const step = async (actor: Actor, id: string, what: string, body: object = {}) => {
  const version = (await world.services.profiles.read(id))?.version;
  return world.api.as(actor).post(`/v1/profiles/${id}/${what}`, body, { 'if-match': `"${version}"` });
};

const published = async (content: object = rice): Promise<string> => {
  const { id } = await start(content);
  await step(analyst, id, 'submission');
  expect((await step(publisher, id, 'publication')).status).toBe(200);
  return id;
};

test('one person writes, another publishes, and those whom it concerns read it then', async () => {
  const { id, reference, status } = await start();
  expect([reference, status]).toEqual(['PRF-2026-COLOGNE-0001', 'draft']);
  for (const other of [france, dakar, secretariat])
    expect((await world.api.as(other).get(`/v1/profiles/${id}`)).status).toBe(404);
  expect((await world.api.as(partner).get(`/v1/profiles/${id}`)).status).toBe(403);

  expect((await step(publisher, id, 'publication')).body).toMatchObject({ status: 409, state: 'draft' });
  await step(analyst, id, 'submission');
  const both = withDuties(analyst, 'analyst', 'publisher');
  expect((await step({ ...both, id: analyst.id }, id, 'publication')).status).toBe(403);
  const before = await world.services.profiles.rulesetNumber();
  expect((await step(publisher, id, 'publication')).body).toMatchObject({
    status: 'published',
    inForce: { edition: 1, applies: true },
  });
  expect(await world.services.profiles.rulesetNumber()).toBe(before + 1);

  const seen = await world.api.as(senegal).get(`/v1/profiles/${id}`);
  expect(seen.body).toMatchObject({ reference, content: { title: rice.title } });
  expect(JSON.stringify(seen.body)).not.toContain(analyst.name);
  expect((await world.api.as(senegal).get('/v1/profiles')).body.items).toMatchObject([{ id }]);
  expect((await world.api.as(dakar).get('/v1/profiles?list=own')).body.items).toEqual([]);
});

test('who wrote any part of an edition does not publish it', async () => {
  const { id } = await start();
  const other = { ...withDuties(analyst, 'analyst', 'publisher'), id: 'the-second' };
  const changed = { ...rice, weight: 0.5 };
  expect(
    (await world.api.as(other).put(`/v1/profiles/${id}`, changed, { 'if-match': '"1"' })).body,
  ).toMatchObject({ version: 2, content: { weight: 0.5 } });
  await step(analyst, id, 'submission');
  expect((await step(other, id, 'publication')).status).toBe(403);
  expect((await step(publisher, id, 'publication')).status).toBe(200);
});

test('a profile that is sent back says why, and is published when it is mended', async () => {
  const { id } = await start();
  await step(analyst, id, 'submission');
  const remarks = 'Name the ports.';
  expect((await step(publisher, id, 'remarks', { remarks })).body).toMatchObject({
    status: 'draft',
    remarks,
  });
  await step(analyst, id, 'submission');
  expect((await step(publisher, id, 'publication')).body).toMatchObject({ status: 'published' });
});

test('the next edition is written beside the one in force, and takes its place when it is published', async () => {
  const id = await published();
  const version = (await world.services.profiles.read(id))?.version;
  const next = { ...rice, weight: 0.9 };
  const revised = await world.api.as(analyst).put(`/v1/profiles/${id}`, next, { 'if-match': `"${version}"` });
  expect(revised.body).toMatchObject({
    status: 'draft',
    edition: 2,
    inForce: { edition: 1, content: { weight: 0.3 } },
  });
  expect((await world.api.as(france).get(`/v1/profiles/${id}`)).body).toMatchObject({
    status: 'published',
    edition: 1,
    content: { weight: 0.3 },
  });
  await step(analyst, id, 'submission');
  await step(publisher, id, 'publication');
  expect((await world.api.as(france).get(`/v1/profiles/${id}`)).body).toMatchObject({
    edition: 2,
    content: { weight: 0.9 },
  });
  const first = await world.api.as(analyst).get(`/v1/profiles/${id}/versions/1`);
  expect(first.body).toMatchObject({ version: 1, status: 'draft' });
  expect((await world.api.as(france).get(`/v1/profiles/${id}/versions/1`)).status).toBe(404);
});

test('a recall ends it at once, for everybody', async () => {
  const id = await published();
  expect((await step(publisher, id, 'recall', { reason: 'The ports were mixed up.' })).body).toMatchObject({
    status: 'recalled',
    ended: { how: 'recalled', edition: 1 },
  });
  expect((await world.api.as(senegal).get(`/v1/profiles/${id}`)).status).toBe(404);
  expect((await world.api.as(senegal).get('/v1/profiles')).body.items).toEqual([]);
  expect((await step(publisher, id, 'recall', { reason: 'Again' })).body).toMatchObject({ status: 409 });
});

test('the Secretariat recalls any profile that it may see, and writes in none of others', async () => {
  const id = await published();
  const wco = withDuties(secretariat, 'publisher', 'analyst');
  expect((await step(wco, id, 'submission')).status).toBe(403);
  expect((await step(wco, id, 'recall', { reason: 'Asked by the administration' })).status).toBe(200);
});

test('its validity decides from day to day', async () => {
  const id = await published({ ...rice, validity: { from: '2026-07-01', to: '2026-07-31' } });
  const listed = async () => (await world.api.as(senegal).get('/v1/profiles')).body.items.length;
  expect(await listed()).toBe(0);
  world.time.now = '2026-07-31T12:00:00.000Z';
  expect(await listed()).toBe(1);
  world.time.now = '2026-08-01T00:00:00.000Z';
  expect(await listed()).toBe(0);
  expect((await world.api.as(senegal).get(`/v1/profiles/${id}`)).body).toMatchObject({
    inForce: { applies: false },
  });
});

test.each([
  ['regional', { level: 'regional' }, [200, 404]],
  ['a closed group', { level: 'group', offices: ['NCP-SN'] }, [404, 200]],
  ['network', { level: 'network' }, [200, 200]],
] as const)('shared with %s it is open to those alone', async (_, sharing, expected) => {
  const id = await published({ ...rice, sharing });
  const statuses = [];
  for (const reader of [france, senegal]) {
    const list = (await world.api.as(reader).get('/v1/profiles')).body.items.length;
    const { status } = await world.api.as(reader).get(`/v1/profiles/${id}`);
    expect(list).toBe(status === 200 ? 1 : 0);
    statuses.push(status);
  }
  expect(statuses).toEqual(expected);
  expect((await world.api.as(analyst).get('/v1/profiles')).body.items.length).toBe(1);
});

test('what somebody else changed first is not overwritten', async () => {
  const { id } = await start();
  await step(analyst, id, 'submission');
  const late = await world.api.as(analyst).put(`/v1/profiles/${id}`, rice, { 'if-match': '"1"' });
  expect(late.body).toMatchObject({ status: 412, currentVersion: 2 });
});

test('bad content names the field', async () => {
  const wrong = { ...rice, conditions: { all: [] }, validity: { from: '2026-06-01', to: '2028-06-01' } };
  const { body } = await world.api.as(analyst).post('/v1/profiles', { content: wrong });
  expect(body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
    '/content/conditions/all',
    '/content/validity/to',
  ]);
});
