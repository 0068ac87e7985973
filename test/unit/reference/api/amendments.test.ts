import { beforeEach, expect, test } from '@jest/globals';
import { france } from '../../../support/actors.ts';
import { referenceApi, version } from './reference-api.ts';

let api: Awaited<ReturnType<typeof referenceApi>>;
const entryOf = (list: string, code: string) => `/v1/reference/lists/${list}/entry?code=${code}`;

beforeEach(async () => {
  api = await referenceApi();
});

test('an administrator of the Secretariat changes an entry, and the next look-up knows it', async () => {
  const data = { labels: { en: 'Euro', fr: 'euro' }, aliases: ['single currency'] };
  const changed = await api.secretary.put(entryOf('currencies', 'EUR'), data, version(1));
  expect(changed).toMatchObject({
    status: 200,
    headers: { etag: '"2"' },
    body: { code: 'EUR', aliases: data.aliases },
  });
  const { body } = await api.officer.get('/v1/reference/lists/currencies/entries?q=single');
  expect(body).toMatchObject({ version: 2, items: [{ code: 'EUR' }] });
});

test('only on the version that was read, and only by the Secretariat', async () => {
  const data = { labels: { en: 'Euro' } };
  const late = await api.secretary.put(entryOf('currencies', 'EUR'), data, version(0));
  expect(late).toMatchObject({ status: 412, body: { currentVersion: 1 } });
  expect((await api.secretary.put(entryOf('currencies', 'EUR'), data)).status).toBe(428);
  expect((await api.as(france).put(entryOf('currencies', 'EUR'), data, version(1))).status).toBe(403);
});

test('the same entry again is no new version', async () => {
  const data = { labels: { ar: 'يورو', en: 'Euro' } };
  expect((await api.secretary.put(entryOf('currencies', 'EUR'), data, version(1))).body.version).toBe(1);
});

test('of two changes at the same time one is made and the other is told', async () => {
  const put = (code: string) =>
    api.secretary.put(entryOf('currencies', code), { labels: { en: code } }, version(1));
  const statuses = (await Promise.all([put('AAA'), put('BBB')])).map(({ status }) => status).sort();
  expect(statuses).toEqual([200, 412]);
});

test('a deprecated code is read, not offered, and its successor must be there', async () => {
  const gone = (replacedBy: string) =>
    api.secretary.put(
      entryOf('currencies', 'XOF'),
      { labels: { en: 'CFA franc' }, deprecated: { since: '2026-06-01', replacedBy } },
      version(1),
    );
  expect((await gone('ECO')).body).toMatchObject({ errors: [{ pointer: '/deprecated/replacedBy' }] });
  expect((await gone('XOF')).status).toBe(400);
  expect((await gone('EUR')).status).toBe(200);
  const lookUp = (more: string) => api.officer.get(`/v1/reference/lists/currencies/entries?q=cfa${more}`);
  expect((await lookUp('')).body.items).toEqual([]);
  expect((await lookUp('&deprecated=true')).body.items).toHaveLength(1);
  expect((await api.officer.get(entryOf('currencies', 'XOF'))).body.deprecated.replacedBy).toBe('EUR');
});

test('codes that are part of the API are renamed, never added or taken out', async () => {
  const put = (code: string, data: object) =>
    api.secretary.put(entryOf('directions', code), data, version(1));
  expect((await put('sideways', { labels: { en: 'Sideways' } })).body).toMatchObject({
    status: 400,
    errors: [{ code: 'part-of-the-api', detail: expect.stringContaining('sideways cannot be added') }],
  });
  expect(
    (await put('import', { labels: { en: 'Import' }, deprecated: { since: '2026-06-01' } })).status,
  ).toBe(400);
  expect((await put('import', { labels: { en: 'Inward' }, aliases: ['entrada'] })).status).toBe(200);
});

test('a list begins with its first entry', async () => {
  const rate = { labels: { en: 'Euro, May 2026' }, facts: { perUsd: 0.86 } };
  const made = await api.secretary.put(entryOf('rates', 'EUR-2026-05'), rate, version(0));
  expect(made.body).toMatchObject({ list: 'rates', version: 1, facts: { perUsd: 0.86 } });
});

test('an earlier version is published again, what came after it stays as deprecated', async () => {
  await api.secretary.put(entryOf('currencies', 'EUR'), { labels: { en: 'Wrong' } }, version(1));
  await api.secretary.put(entryOf('currencies', 'ZZZ'), { labels: { en: 'Wrong too' } }, version(2));
  const restore = (from: number) =>
    api.secretary.post('/v1/reference/lists/currencies/versions/1/publication', undefined, version(from));
  expect((await restore(2)).status).toBe(412);
  expect((await restore(3)).body).toMatchObject({
    version: 4,
    differences: { added: 0, changed: 1, deprecated: 1, same: 2 },
  });
  expect((await api.officer.get(entryOf('currencies', 'EUR'))).body.label).toBe('Euro');
  expect((await api.officer.get(entryOf('currencies', 'ZZZ'))).body.deprecated).toEqual({
    since: '2026-05-31',
  });
  expect((await restore(4)).body).toMatchObject({ version: 4, differences: { changed: 0 } });
  const { body } = await api.officer.get('/v1/reference/lists/currencies/versions?limit=3');
  expect(body.items.map((item: { version: number }) => item.version)).toEqual([4, 3, 2]);
  const rest = await api.officer.get(
    `/v1/reference/lists/currencies/versions?limit=3&cursor=${encodeURIComponent(body.next)}`,
  );
  expect(rest.body.items).toMatchObject([{ version: 1, source: 'Release' }]);
});

test('each change is written once with who made it, for the audit', async () => {
  await api.secretary.put(entryOf('currencies', 'EUR'), { labels: { en: 'Euros' } }, version(1));
  expect(await api.table.get({ pk: 'LIST#currencies', sk: 'HEAD' })).toMatchObject({
    version: 2,
    change: { event: 'list.amended', id: 'list-currencies.2', office: 'WCO', reason: 'EUR' },
  });
  expect(await api.table.get({ pk: 'LIST#currencies#VERSIONS', sk: '000002' })).not.toHaveProperty('change');
});
