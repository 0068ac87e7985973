import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Entry } from '../../shared/domain/reference/entry.ts';
import { World } from '../support/world/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
}, 180_000);
afterAll(() => world?.close(), 60_000);

/** Twenty thousand places that do not pack well: the list needs several parts in the table. */
const places = Array.from({ length: 20_000 }, (_, i): Entry => {
  const letters = (i * 2_654_435_761).toString(36);
  return {
    code: `X${i}`,
    labels: { en: `Place ${letters} ${(i * 40_503).toString(36)}` },
    facts: { latitude: (i * 7919) % 9001, longitude: (i * 104_729) % 18_013 },
  };
});

test('a large list is loaded in parts, read by everyone, amended, restored and audited', async () => {
  const secretary = world.as('admin.wco');
  const officer = world.as('officer.fr');
  const list = '/v1/reference/lists/places';
  const load = { source: 'Generated', licence: 'none', entries: places.length };
  const begun = await secretary.post(`${list}/loads`, load, { 'idempotency-key': 'places-1' });
  const url = `/v1/reference/loads/${begun.body.id}`;
  for (let part = 1; part <= 10; part += 1) {
    const entries = places.slice((part - 1) * 2000, part * 2000);
    expect((await secretary.put(`${url}/parts/${part}`, { entries })).status).toBe(204);
  }
  expect((await secretary.get(url)).body.parts).toHaveLength(10);
  const published = await secretary.post(`${url}/publication`);
  expect(published.body).toMatchObject({
    status: 'published',
    published: { version: 1, differences: { added: 20_000, changed: 0, deprecated: 0 } },
  });

  const wanted = places[12_345] as Entry;
  const found = await officer.get(`${list}/entries?q=${encodeURIComponent(wanted.labels.en)}`);
  expect(found.body.items[0]).toMatchObject({ code: 'X12345', score: 1 });
  const codes: string[] = [];
  for (let cursor = ''; ; ) {
    const { body } = await officer.get(`${list}/entries?limit=1000${cursor}`);
    codes.push(...body.items.map(({ code }: Entry) => code));
    if (!body.next) break;
    cursor = `&cursor=${encodeURIComponent(body.next)}`;
  }
  expect(codes).toEqual(places.map(({ code }) => code));

  const amended = { labels: { en: 'Newtown' } };
  expect((await secretary.put(`${list}/entry?code=X1`, amended, { 'if-match': '"1"' })).status).toBe(200);
  expect((await officer.get(`${list}/entry?code=X1`)).body).toMatchObject({ version: 2, label: 'Newtown' });
  expect((await officer.get(`${list}/entry?code=X1&version=1`)).body.label).toBe(places[1]?.labels.en);
  const restored = await secretary.post(`${list}/versions/1/publication`, undefined, { 'if-match': '"2"' });
  expect(restored.body).toMatchObject({ version: 3, differences: { changed: 1, same: 19_999 } });

  const audit = async () => (await secretary.get('/v1/audit?record=list%23places')).body.items;
  for (const until = Date.now() + 30_000; (await audit()).length < 3 && Date.now() < until; )
    await pause(200);
  expect((await audit()).map(({ event }: { event: string }) => event)).toEqual([
    'list.restored',
    'list.amended',
    'list.loaded',
  ]);
}, 120_000);
