import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { reportsOf } from '../support/analysis/rice-years.ts';
import type { PersonName } from '../support/world/people.ts';
import { World } from '../support/world/world.ts';

/**
 * The story that the network exists for: rice from South America hides cocaine, several administrations report it, the
 * network finds it, one person makes a profile of it and another publishes it, and the next consignment is opened.
 */
let world: World;
beforeAll(async () => {
  world = await World.open();
  await world.loadLists();
}, 180_000);
afterAll(() => world?.close(), 60_000);

const until = async <T>(what: string, look: () => Promise<T | undefined>): Promise<T> => {
  for (const deadline = Date.now() + 180_000; ; ) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`It did not come within three minutes: ${what}.`);
    await new Promise((later) => setTimeout(later, 500));
  }
};

/** A client system of an administration that screens. */
const systemOf = async (office: string) => {
  const scopes = ['cen/screenings.write'];
  const { body } = await world.as('admin.wco').post('/v1/systems', { name: 'Risk engine', office, scopes });
  const token = await world.systemToken(body, 'cen/screenings.write');
  const send =
    (method: string) =>
    (path: string, sent: unknown, headers: Record<string, string> = {}) =>
      world.call(token, method, path, { body: sent, headers });
  return { post: send('POST'), put: send('PUT') };
};

/** The regional office looks at every case that waits, and verifies it. */
const verifyAll = async (ids: readonly string[]) => {
  const left = [...ids];
  const verify = async (id: string) => {
    const path = `/v1/seizures/${id}/verification`;
    await until(`the decision about ${id}`, async () => {
      const { status, body, headers } = await world.as('officer.cologne').get(path);
      if (status !== 200) return undefined;
      if (body.state === 'verified') return true;
      const decision = { decision: 'verify', grade: { source: 'A', information: 2 }, reason: 'Known to us' };
      const decided = await world
        .as('officer.cologne')
        .post(`${path}/decision`, decision, { 'if-match': headers.get('etag') ?? '' });
      return decided.status === 200 ? true : undefined;
    });
  };
  const lane = async () => {
    for (let id = left.shift(); id !== undefined; id = left.shift()) await verify(id);
  };
  await Promise.all(Array.from({ length: 6 }, lane));
};

test('from the seizures of several administrations to 150 kg in the next consignment of rice', async () => {
  // Two administrations report what they seized.
  const reported: string[] = [];
  for (const [officer, port] of [
    ['officer.fr', 'FRLEH'],
    ['officer.es', 'ESVLC'],
  ] as const) {
    const items = reportsOf(port);
    const { status, body } = await world.as(officer).post('/v1/national-references/batch', { items });
    expect({ status, refused: body.items?.filter(({ errors }: { errors?: unknown }) => errors) }).toEqual({
      status: 200,
      refused: [],
    });
    reported.push(...body.items.map(({ id }: { id: string }) => id));
  }
  // The regional office verifies them.
  await verifyAll(reported);
  await until('all verified', async () => {
    const { body } = await world.as('analyst.cologne').get('/v1/analysis/store');
    return body.verified === reported.length ? true : undefined;
  });

  // The network finds what they have in common.
  const mining = await world.as('analyst.cologne').post('/v1/indicators/runs', {});
  expect(mining.status).toBe(202);
  const list = await until('a mining run', async () => {
    const { body } = await world.as('analyst.cologne').get('/v1/indicators?category=drugs');
    return body.run ? body : undefined;
  });
  const [indicator] = list.items;
  expect(indicator).toMatchObject({
    target: { category: 'drugs', product: expect.stringContaining('cocaine') },
    facts: expect.arrayContaining([
      { kind: expect.stringMatching(/^goods-/), value: expect.stringMatching(/^10/) },
    ]),
    later: { verdict: 'confirmed' },
  });
  expect(indicator.discovery).toMatchObject({ administrations: 2 });
  expect(indicator.discovery.liftLow).toBeGreaterThan(1.5);

  // One person makes a profile of it, another publishes it.
  const content = {
    title: { en: 'Rice from South America', fr: 'Riz d’Amérique du Sud' },
    target: indicator.target,
    conditions: {
      all: indicator.facts.map(({ kind, value }: { kind: string; value: string }) => ({
        kind,
        anyOf: [value],
      })),
    },
    reasons: { en: 'France and Spain found cocaine between bags of rice.' },
    action: 'examine',
    validity: {
      from: new Date().toISOString().slice(0, 10),
      to: new Date(Date.now() + 180 * 86_400_000).toISOString().slice(0, 10),
    },
    sharing: { level: 'network' },
    handling: { code: 'H0' },
    weight: Math.min(1, Math.round(indicator.discovery.confidence * 100) / 100),
  };
  const started = await world
    .as('analyst.cologne')
    .post('/v1/profiles', { content, indicator: indicator.id });
  expect(started.body.errors).toBeUndefined();
  expect(started).toMatchObject({ status: 201, body: { status: 'draft' } });
  const step = async (who: PersonName, what: string) => {
    const path = `/v1/profiles/${started.body.id}`;
    const { headers } = await world.as('analyst.cologne').get(path);
    return world.as(who).post(`${path}/${what}`, {}, { 'if-match': headers.get('etag') ?? '' });
  };
  expect((await step('analyst.cologne', 'submission')).status).toBe(200);
  expect((await step('analyst.cologne', 'publication')).status).toBe(403);
  expect((await step('publisher.cologne', 'publication')).body).toMatchObject({ status: 'published' });

  // A customs system of a third administration asks about its next consignment.
  const senegal = await systemOf('NCP-SN');
  const consignment = {
    reference: 'SN-IM-4711',
    goods: [{ hs: '100630', description: 'Riz blanc en sacs' }],
    departure: { country: 'BR', unLocode: 'BRSSZ' },
    destination: { country: 'SN' },
    place: 'SNDKR',
    placeType: 'seaport',
    direction: 'import',
    modes: ['maritime'],
  };
  const screened = await senegal.post('/v1/screenings', consignment, { 'accept-language': 'fr' });
  expect(screened.body).toMatchObject({
    reference: 'SN-IM-4711',
    selected: true,
    matches: [{ profile: started.body.id, title: 'Riz d’Amérique du Sud', action: 'examine' }],
  });
  expect(screened.body.matches[0].reasons.join()).toMatch(/: 10/);
  const other = { ...consignment, reference: 'SN-IM-4712', goods: [{ hs: '0901', description: 'Café' }] };
  expect((await senegal.post('/v1/screenings', other)).body.selected).toBe(false);

  // It is opened.
  const outcome = {
    day: new Date().toISOString().slice(0, 10),
    inspected: true,
    selectedBy: 'profile',
    found: true,
    goods: [{ category: 'drugs', product: 'Cocaine', quantity: { value: 150, unit: 'KGM' } }],
    seizure: { nationalReference: 'SN-2026-9' },
    profiles: [{ id: started.body.id, edition: 1 }],
  };
  const told = await senegal.put('/v1/screenings/SN-IM-4711/outcome', outcome);
  expect([told.status, told.body.version]).toEqual([200, 1]);

  // And whoever wrote the profile sees what it did.
  const effect = await world.as('analyst.cologne').get(`/v1/profiles/${started.body.id}/effect`);
  expect(effect.body).toMatchObject({
    matched: 1,
    hits: { inspected: 1, found: 1, rate: 1 },
    quantities: [{ unit: 'KGM', sum: 150 }],
    days: { firstHit: outcome.day },
  });
}, 600_000);
