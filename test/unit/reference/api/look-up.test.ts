import { beforeEach, expect, test } from '@jest/globals';
import { LISTS } from '../../../../shared/domain/reference/entry.ts';
import { reference } from '../../../../shared/storage/reference/reference.ts';
import { spain } from '../../../support/actors.ts';
import { referenceApi, version } from './reference-api.ts';

let api: Awaited<ReturnType<typeof referenceApi>>;
const CURRENCY_LIST = '/v1/reference/lists/currencies';

beforeEach(async () => {
  api = await referenceApi();
});

test('every list is named, with its version and where it comes from', async () => {
  const { body } = await api.officer.get('/v1/reference/lists');
  expect(body.items).toHaveLength(LISTS.length);
  expect(body.items).toContainEqual({
    list: 'currencies',
    version: 1,
    entries: 3,
    source: 'Release',
    licence: 'MIT',
    changedAt: '2026-05-31T08:00:00.000Z',
  });
  expect(body.items).toContainEqual({ list: 'species', version: 0, entries: 0 });
});

test('a look-up gives the best first, in the language asked for', async () => {
  const { body } = await api.officer.get(`${CURRENCY_LIST}/entries?q=dolar&language=fr`);
  expect(body).toMatchObject({
    list: 'currencies',
    version: 1,
    items: [{ code: 'USD', label: 'dollar des États-Unis', labels: { en: 'US dollar' } }],
  });
  const header = await api.officer.get(`${CURRENCY_LIST}/entries?q=xof`, {
    'accept-language': 'de, fr-CA;q=0.8',
  });
  expect(header.body.items[0]).toMatchObject({ label: 'franc CFA (UEMOA)', score: 1, matched: 'XOF' });
});

test('a look-up is one answer from the current version', async () => {
  expect((await api.officer.get(`${CURRENCY_LIST}/entries?q=eur&version=1`)).status).toBe(400);
  expect((await api.officer.get('/v1/reference/lists/unheard/entries?q=eur')).status).toBe(400);
});

test('a whole list comes in pages, which go on in the version that they began with', async () => {
  const first = await api.officer.get(`${CURRENCY_LIST}/entries?limit=2`);
  expect(first.body.items.map(({ code }: { code: string }) => code)).toEqual(['EUR', 'USD']);
  const added = { labels: { en: 'Yen' } };
  expect((await api.secretary.put(`${CURRENCY_LIST}/entry?code=JPY`, added, version(1))).status).toBe(200);
  const next = encodeURIComponent(first.body.next);
  const second = await api.officer.get(`${CURRENCY_LIST}/entries?limit=2&cursor=${next}`);
  expect(second.body).toMatchObject({ version: 1, items: [{ code: 'XOF' }] });
  expect(second.body.next).toBeUndefined();
  expect((await api.as(spain).get(`${CURRENCY_LIST}/entries?limit=2&cursor=${next}`)).status).toBe(400);
});

test('one entry is read by its code, whatever signs it has, of an earlier version as well', async () => {
  const code = '/lines/*/standing=counterfeit';
  const url = `${CURRENCY_LIST}/entry?code=${encodeURIComponent(code)}`;
  expect((await api.officer.get(url)).status).toBe(404);
  await api.secretary.put(url, { labels: { en: 'Signs' } }, version(1));
  const read = await api.officer.get(url);
  expect(read).toMatchObject({
    status: 200,
    headers: { etag: '"2"' },
    body: { code, version: 2, label: 'Signs' },
  });
  expect((await api.officer.get(`${url}&version=1`)).status).toBe(404);
  expect((await api.officer.get(`${url}&version=9`)).status).toBe(404);
});

test('what another function changed is seen after half a minute', async () => {
  const elsewhere = reference(api.table);
  const lookUp = async () => (await api.officer.get(`${CURRENCY_LIST}/entries?q=yen`)).body.items.length;
  expect(await lookUp()).toBe(0);
  const before = await elsewhere.current('currencies');
  if (!before) throw new Error('The list is not there.');
  const entry = { code: 'JPY', labels: { en: 'Yen' } };
  const entries = new Map(await elsewhere.entriesOf(before)).set('JPY', entry);
  await elsewhere.amend(before, { entry, entries, version: { ...before, version: 2 } });
  expect(await lookUp()).toBe(0);
  api.time.now = new Date(api.time.now.getTime() + 30_000);
  expect(await lookUp()).toBe(1);
});
