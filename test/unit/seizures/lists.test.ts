import { expect, test } from '@jest/globals';
import type { Actor } from '../../../shared/domain/actor.ts';
import { france, secretariat, senegal, spain } from '../../support/actors.ts';
import { shortForm } from '../../support/builders.ts';
import { seizureWorld } from '../../support/seizure-world.ts';

const days = [
  '2025-07-09',
  '2025-12-31',
  '2026-01-01',
  '2026-03-15',
  '2026-03-15',
  '2026-05-30',
  '2026-05-31',
];
const levels = ['network', 'regional', 'national'] as const;

const filled = async () => {
  const world = seizureWorld();
  for (const reporter of [france, senegal])
    for (const [i, date] of days.entries())
      await world.api
        .as(reporter)
        .post('/v1/seizures', shortForm({ date, sharing: { level: levels[i % 3] ?? 'network' } }));
  return world;
};

const walk = async ({ api }: Awaited<ReturnType<typeof filled>>, reader: Actor, url: string) => {
  const found: { id: string; date: string; office: string }[] = [];
  let cursor = '';
  do {
    const { status, body } = await api.as(reader).get(`${url}${cursor && `&cursor=${cursor}`}`);
    expect(status).toBe(200);
    found.push(...body.items);
    cursor = body.next ?? '';
  } while (cursor);
  return found;
};

test.each([1, 2, 3, 50])('pages of %i give every record once, the newest first', async (limit) => {
  const world = await filled();
  for (const reader of [france, spain, secretariat]) {
    const all = await walk(world, reader, `/v1/seizures?limit=${limit}`);
    const dates = all.map((item) => item.date);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(new Set(all.map((item) => item.id)).size).toBe(all.length);
    const own = await walk(world, reader, `/v1/seizures?limit=${limit}&office=NCP-FR`);
    expect(own.length).toBe(all.filter((item) => item.office === 'NCP-FR').length);
  }
  expect(await walk(world, france, `/v1/seizures?limit=${limit}&office=NCP-FR`)).toHaveLength(7);
  expect(
    await walk(world, france, `/v1/seizures?limit=${limit}&from=2026-01-01&to=2026-03-31&country=FR`),
  ).toHaveLength(3);
});

test('the period is a year back from today where none is given, and always told', async () => {
  const { api } = await filled();
  expect((await api.as(france).get('/v1/seizures')).body.period).toEqual({
    from: '2025-06-01',
    to: '2026-06-01',
  });
  expect((await api.as(france).get('/v1/seizures?from=2026-02-01&to=2026-01-01')).status).toBe(400);
});

test('a cursor continues its own list for its own reader only', async () => {
  const { api } = await filled();
  const { body } = await api.as(france).get('/v1/seizures?limit=2');
  const cursor: string = body.next;
  expect((await api.as(france).get(`/v1/seizures?limit=2&cursor=${cursor}`)).status).toBe(200);
  for (const [reader, query] of [
    [spain, 'limit=2'],
    [france, 'limit=2&country=FR'],
    [france, 'limit=2&from=2025-08-01'],
  ] as const)
    expect((await api.as(reader).get(`/v1/seizures?${query}&cursor=${cursor}`)).status).toBe(400);
  for (let i = 0; i < cursor.length; i += 1)
    for (let bit = 0; bit < 7; bit += 1) {
      const changed =
        cursor.slice(0, i) + String.fromCharCode(cursor.charCodeAt(i) ^ (1 << bit)) + cursor.slice(i + 1);
      const answer = await api.as(france).get(`/v1/seizures?limit=2&cursor=${encodeURIComponent(changed)}`);
      expect([changed, answer.status]).toEqual([changed, 400]);
    }
});
