import { beforeEach, expect, test } from '@jest/globals';
import { france } from '../../support/actors.ts';
import { publisher } from '../../support/intelligence-world.ts';
import {
  french,
  riceConsignment,
  screeningWorld,
  senegalese,
  spanish,
} from '../../support/screening/screening-world.ts';

let world: ReturnType<typeof screeningWorld>;
let id: string;
beforeEach(async () => {
  world = screeningWorld();
  id = await world.publish();
});

const tell = async (reference: string, outcome: object, by = french) =>
  world.api.as(by).put(`/v1/screenings/${reference}/outcome`, {
    day: '2026-06-16',
    inspected: true,
    selectedBy: 'profile',
    profiles: [{ id, edition: 1 }],
    ...outcome,
  });
const effect = async (by = french) => (await world.api.as(by).get(`/v1/profiles/${id}/effect`)).body;
const random = (reference: string, found: boolean) =>
  tell(reference, { selectedBy: 'random', profiles: [], found });

test('what was found counts for the profile that led to it, once, however often it is told', async () => {
  await world.api.as(french).post('/v1/screenings', riceConsignment());
  const outcome = {
    found: true,
    goods: [{ category: 'drugs', product: 'cocaine', quantity: { value: 150, unit: 'KGM' } }],
    seizure: { nationalReference: 'FR-2026-77' },
  };
  const first = await tell('IM-2026-1', outcome);
  expect([first.status, first.body.version]).toEqual([200, 1]);
  expect((await tell('IM-2026-1', outcome)).body.version).toBe(1);
  expect(await effect()).toMatchObject({
    matched: 1,
    hits: { inspected: 1, found: 1, rate: 1 },
    quantities: [{ unit: 'KGM', sum: 150 }],
    days: { published: '2026-06-15', firstMatch: '2026-06-16', firstHit: '2026-06-16' },
    byCountry: [{ country: 'FR', inspected: 1, found: 1 }],
  });
});

test('a correction takes the place of what was told, in the counts too', async () => {
  await tell('X', { found: true, goods: [{ category: 'drugs', quantity: { value: 5, unit: 'KGM' } }] });
  expect((await tell('X', { found: false })).body).toMatchObject({ version: 2 });
  expect(await effect()).toMatchObject({
    hits: { inspected: 1, found: 0 },
    quantities: [{ unit: 'KGM', sum: 0 }],
  });
  await tell('X', { inspected: false });
  expect(await effect()).toMatchObject({ hits: { inspected: 0, found: 0 } });
});

test('it is measured against what random inspections find', async () => {
  for (let i = 0; i < 40; i += 1) {
    await tell(`P${i}`, { found: i < 10 });
    await random(`R${i}`, i < 2);
  }
  const { hits, random: base, uplift } = await effect();
  expect(hits).toMatchObject({ inspected: 40, found: 10, rate: 0.25 });
  expect(base).toMatchObject({ inspected: 40, found: 2, rate: 0.05 });
  // Wilson's interval of 10 of 40: 0.142 to 0.402 (Newcombe 1998, method 3).
  expect([hits.low.toFixed(3), hits.high.toFixed(3)]).toEqual(['0.142', '0.402']);
  expect(uplift.ratio).toBeCloseTo(5);
  expect(uplift.low).toBeGreaterThan(1);
});

test('few cases of another country are not told', async () => {
  for (let i = 0; i < 3; i += 1) await tell(`S${i}`, { found: true }, spanish);
  for (let i = 0; i < 6; i += 1) await tell(`F${i}`, { found: false });
  expect((await effect()).byCountry).toEqual([
    { country: 'ES', matched: 0, inspected: null, found: null },
    { country: 'FR', matched: 0, inspected: 6, found: 0 },
  ]);
  expect((await effect(spanish)).byCountry).toMatchObject([
    { country: 'ES', inspected: 3, found: 3 },
    { country: 'FR', inspected: 6, found: 0 },
  ]);
});

test('an outcome is its office’s own', async () => {
  await tell('X', { found: false });
  expect((await world.api.as(french).get('/v1/screenings/X/outcome')).body).toMatchObject({ version: 1 });
  expect((await world.api.as(senegalese).get('/v1/screenings/X/outcome')).status).toBe(404);
  expect((await world.api.as(france).get('/v1/screenings/X/outcome')).status).toBe(200);
});

test.each([
  [{ found: undefined }, '/found'],
  [{ inspected: false, found: true }, '/found'],
  [{ found: false, goods: [{ category: 'drugs' }] }, '/goods'],
])('%j contradicts itself, and is told where', async (outcome, pointer) => {
  const { status, body } = await tell('X', outcome);
  expect([status, body.errors[0].pointer]).toEqual([400, pointer]);
});

const review = async () => {
  const profile = await world.services.profiles.read(id);
  return profile && world.review(profile);
};

test('a profile that finds no more than chance is announced, and retires when nobody keeps it', async () => {
  for (let i = 0; i < 60; i += 1) {
    await tell(`P${i}`, { found: false });
    await random(`R${i}`, i < 15);
  }
  expect(await review()).toBe('announced');
  const { inForce } = (await world.api.as(publisher).get(`/v1/profiles/${id}`)).body;
  expect(inForce).toMatchObject({
    retiresOn: '2026-06-29',
    retiresBecause: expect.stringContaining('random'),
  });
  expect(await review()).toBeUndefined();
  world.time.now = '2026-06-29T05:00:00.000Z';
  expect(await review()).toBe('retired');
  expect((await world.api.as(french).post('/v1/screenings', riceConsignment())).body.selected).toBe(false);
});

test('somebody who knows better keeps it', async () => {
  for (let i = 0; i < 60; i += 1) {
    await tell(`P${i}`, { found: false });
    await random(`R${i}`, i < 15);
  }
  await review();
  await world.step(id, publisher, 'retention', { reason: 'The gang pauses in summer.' });
  world.time.now = '2026-07-29T05:00:00.000Z';
  expect(await review()).not.toBe('retired');
  expect((await world.api.as(french).post('/v1/screenings', riceConsignment())).body.selected).toBe(true);
});

test('its weight follows what is found, and fades when nothing is found for long', async () => {
  for (let i = 0; i < 20; i += 1) await tell(`P${i}`, { day: '2026-05-01', found: i < 15 });
  expect(await review()).toBe('weighed');
  // Ten inspections' worth of what was thought (0.3) and 15 of 20: (15 + 3) / 30.
  const score = async () => (await world.api.as(french).post('/v1/screenings', riceConsignment())).body.score;
  expect(await score()).toBe(0.6);
  expect(await review()).toBeUndefined();
  world.time.now = '2026-12-30T05:00:00.000Z';
  expect(await review()).toBe('weighed');
  expect(await score()).toBeLessThan(0.6);
});
