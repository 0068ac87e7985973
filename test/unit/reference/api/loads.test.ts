import { beforeEach, expect, test } from '@jest/globals';
import { CURRENCIES, DIRECTIONS, referenceApi } from './reference-api.ts';

let api: Awaited<ReturnType<typeof referenceApi>>;
const SOURCE = { source: 'SIX Group', licence: 'free use' };

beforeEach(async () => {
  api = await referenceApi();
});

const begin = async (list: string, entries: number, headers?: Record<string, string>) =>
  (await api.secretary.post(`/v1/reference/lists/${list}/loads`, { ...SOURCE, entries }, headers)).body
    .id as string;
const put = (id: string, part: number, entries: unknown[]) =>
  api.secretary.put(`/v1/reference/loads/${id}/parts/${part}`, { entries });
const publish = (id: string) => api.secretary.post(`/v1/reference/loads/${id}/publication`);
const [euro, dollar] = CURRENCIES;
const yen = { code: 'JPY', labels: { en: 'Yen' } };

test('a list is loaded in parts and becomes the next version as a whole', async () => {
  const id = await begin('currencies', 3);
  expect((await put(id, 2, [yen])).status).toBe(204);
  expect((await publish(id)).body).toMatchObject({
    status: 400,
    errors: [{ code: 'incomplete', detail: expect.stringContaining('1 of 3') }],
  });
  await put(id, 1, [euro, { ...dollar, labels: { en: 'Dollar' } }]);
  await put(id, 1, [euro, { ...dollar, labels: { en: 'United States dollar' } }]);
  const read = await api.secretary.get(`/v1/reference/loads/${id}`);
  expect(read.body).toMatchObject({
    status: 'open',
    parts: [
      { number: 1, entries: 2 },
      { number: 2, entries: 1 },
    ],
  });
  expect((await api.officer.get('/v1/reference/lists/currencies/entry?code=JPY')).status).toBe(404);

  const published = { version: 2, differences: { added: 1, changed: 1, deprecated: 1, same: 1 } };
  expect(await publish(id)).toMatchObject({ status: 200, body: { status: 'published', published } });
  expect((await publish(id)).body.published).toEqual(published);
  expect((await put(id, 3, [yen])).status).toBe(409);
  const franc = await api.officer.get('/v1/reference/lists/currencies/entry?code=XOF');
  expect(franc.body.deprecated).toEqual({ since: '2026-05-31' });
  const { body } = await api.officer.get('/v1/reference/lists');
  expect(body.items).toContainEqual(
    expect.objectContaining({ list: 'currencies', version: 2, entries: 4, ...SOURCE }),
  );
});

test('the same list again, from the same source, is no new version', async () => {
  for (const expected of [2, 2]) {
    const id = await begin('currencies', 3);
    await put(id, 1, CURRENCIES);
    expect((await publish(id)).body.published.version).toBe(expected);
  }
});

test('a load that is begun again with the same key is the same load', async () => {
  const key = { 'idempotency-key': 'load-1' };
  expect(await begin('currencies', 3, key)).toBe(await begin('currencies', 3, key));
});

test('a code is loaded once, and not more than was promised', async () => {
  const id = await begin('currencies', 3);
  await put(id, 1, [euro, dollar, euro]);
  expect((await publish(id)).body.errors[0]).toMatchObject({
    code: 'twice',
    detail: expect.stringContaining('EUR'),
  });
  await put(id, 1, [euro, dollar, yen, { code: 'CHF', labels: { en: 'Franc' } }]);
  expect((await publish(id)).body.errors[0].code).toBe('incomplete');
});

test('entries are checked as they arrive', async () => {
  const id = await begin('currencies', 1);
  const refused = await put(id, 1, [{ code: 'JPY', labels: { fr: 'yen' } }]);
  expect(refused.body).toMatchObject({ status: 400, errors: [{ pointer: '/entries/0/labels/en' }] });
});

test('a list whose codes are part of the API keeps them', async () => {
  const load = async (entries: unknown[]) => {
    const id = await begin('directions', entries.length);
    await put(id, 1, entries);
    return publish(id);
  };
  expect((await load(DIRECTIONS.slice(1))).body.errors[0].code).toBe('part-of-the-api');
  expect((await load(DIRECTIONS.map((one) => ({ ...one, aliases: [`${one.code}ation`] })))).status).toBe(200);
});

test('of two loads that are published at the same time one waits for its turn, and both are kept as versions', async () => {
  const ids = [await begin('currencies', 1), await begin('currencies', 1)];
  for (const [place, id] of ids.entries()) await put(id, 1, [[yen, euro][place]]);
  const answers = await Promise.all(ids.map(publish));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(answers.map(({ body }) => body.published.version).sort()).toEqual([2, 3]);
});

test('only the Secretariat loads, and only what was begun', async () => {
  expect(
    (await api.officer.post('/v1/reference/lists/currencies/loads', { ...SOURCE, entries: 1 })).status,
  ).toBe(403);
  expect((await put('0'.repeat(26), 1, [yen])).status).toBe(404);
});
