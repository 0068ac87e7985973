import { expect, test } from '@jest/globals';
import { loadShipped } from '../../../shared/storage/reference/load-shipped.ts';
import { france, spain, systemOf } from '../../support/actors.ts';
import { fullForm, shortForm } from '../../support/builders.ts';
import { seizureWorld } from '../../support/seizure-world.ts';

test('a case is reported, read back, amended, compared and withdrawn', async () => {
  const { api } = seizureWorld();
  const reported = await api.as(france).post('/v1/seizures', fullForm());
  expect(reported.status).toBe(201);
  expect(reported.body).toMatchObject({
    reference: 'CEN-2026-FR-000001',
    version: 1,
    status: 'reported',
    office: 'NCP-FR',
    country: 'FR',
  });
  expect(reported.headers.etag).toBe('"1"');
  expect(reported.body.derived).toEqual({
    lagDays: 29,
    quantities: [
      { value: 150, unit: 'KGM', factor: 0.001, basis: 'UN/ECE Rec 20: 1 GRM = 0.001 KGM' },
      { value: 200_000, unit: 'C62', factor: 1000, basis: 'UN/ECE Rec 20: 1 MIL = 1000 C62' },
    ],
  });

  const { id, report } = reported.body;
  expect((await api.as(france).get(`/v1/seizures/${id}`)).body).toEqual(reported.body);
  expect((await api.as(spain).get('/v1/seizures/CEN-2026-FR-000001')).body.id).toBe(id);

  const amended = await api
    .as(france)
    .put(
      `/v1/seizures/${id}`,
      { ...report, direction: 'transit', outcome: undefined },
      { 'if-match': '"1"' },
    );
  expect(amended.body).toMatchObject({ version: 2, reference: 'CEN-2026-FR-000001' });
  expect((await api.as(spain).get(`/v1/seizures/${id}/versions/1`)).body.report).toEqual(report);

  const compared = await api.as(spain).get(`/v1/seizures/${id}/comparison?from=1&to=2`);
  expect(compared.body.differences).toEqual([
    { pointer: '/direction', before: 'import', after: 'transit' },
    { pointer: '/outcome', before: { result: 'criminal', arrests: 2 } },
  ]);

  const withdrawn = await api
    .as(france)
    .post(`/v1/seizures/${id}/withdrawal`, { reason: 'Entered twice' }, { 'if-match': '"2"' });
  expect(withdrawn.body).toMatchObject({
    status: 'withdrawn',
    version: 3,
    withdrawnBecause: 'Entered twice',
  });
  const again = await api.as(france).put(`/v1/seizures/${id}`, report, { 'if-match': '"3"' });
  expect(again).toMatchObject({ status: 409, body: { code: 'wrong-state', state: 'withdrawn' } });

  const history = await api.as(france).get(`/v1/seizures/${id}/versions`);
  expect(history.body.items.map((line: { event: string }) => line.event)).toEqual([
    'seizure.reported',
    'seizure.amended',
    'seizure.withdrawn',
  ]);
});

test('a change needs the version that it starts from', async () => {
  const { api } = seizureWorld();
  const { body } = await api.as(france).post('/v1/seizures', shortForm());
  const url = `/v1/seizures/${body.id}`;
  expect(await api.as(france).put(url, body.report)).toMatchObject({
    status: 428,
    body: { code: 'version-missing' },
  });
  expect(await api.as(france).put(url, body.report, { 'if-match': '"7"' })).toMatchObject({
    status: 412,
    body: { code: 'changed-meanwhile', currentVersion: 1 },
  });
  expect(await api.as(france).put(url, body.report, { 'if-match': 'seven' })).toMatchObject({ status: 400 });
});

test('the number of a national system makes its calls idempotent', async () => {
  const { api } = seizureWorld();
  const url = '/v1/national-references/FR%2F2026%2F17/seizure';
  const system = systemOf(france, 'cen/seizures.write', 'cen/seizures.read');
  const first = await api.as(system).put(url, shortForm());
  expect(first).toMatchObject({
    status: 201,
    body: { version: 1, report: { nationalReference: 'FR/2026/17' } },
  });
  expect(await api.as(system).put(url, shortForm())).toMatchObject({ status: 200, body: { version: 1 } });
  const changed = await api.as(system).put(url, shortForm({ direction: 'transit' }));
  expect(changed).toMatchObject({ status: 200, body: { version: 2, id: first.body.id } });
  expect(
    await api.as(france).post('/v1/seizures', shortForm({ nationalReference: 'FR/2026/17' })),
  ).toMatchObject({
    status: 409,
    body: { code: 'already-exists' },
  });
  expect((await api.as(spain).put(url, shortForm())).body.id).not.toBe(first.body.id);
});

test('one effect for one Idempotency-Key, also for sixteen at once', async () => {
  const { api } = seizureWorld();
  const key = { 'idempotency-key': 'a3c1' };
  const answers = await Promise.all(
    Array.from({ length: 16 }, () => api.as(france).post('/v1/seizures', shortForm(), key)),
  );
  expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]));
  expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
  expect(answers.filter((answer) => answer.headers['idempotency-replayed'] === 'true')).toHaveLength(15);
  expect(await api.as(france).post('/v1/seizures', shortForm({ direction: 'export' }), key)).toMatchObject({
    status: 422,
    body: { code: 'idempotency-key-reused' },
  });
  const list = await api.as(france).get('/v1/seizures?office=NCP-FR');
  expect(list.body.items).toHaveLength(1);
  expect((await api.as(spain).post('/v1/seizures', shortForm(), key)).body.id).not.toBe(answers[0]?.body.id);
});

test('a refused try leaves the key free for a corrected one', async () => {
  const { api } = seizureWorld();
  const key = { 'idempotency-key': 'b7' };
  expect(
    (await api.as(france).post('/v1/seizures', { ...shortForm(), date: '2099-01-01' }, key)).status,
  ).toBe(400);
  expect((await api.as(france).post('/v1/seizures', shortForm(), key)).status).toBe(201);
});

test('a draft holds what is known, is completed, and becomes a case', async () => {
  const { api } = seizureWorld();
  const draft = await api.as(france).post('/v1/drafts', { date: '2026-05-30' }, { 'idempotency-key': 'd1' });
  expect(draft).toMatchObject({ status: 201, body: { version: 1, status: 'draft' } });
  const url = `/v1/drafts/${draft.body.id}`;
  expect(await api.as(spain).get(url)).toMatchObject({ status: 404 });
  expect(await api.as(spain).get(`/v1/seizures/${draft.body.id}`)).toMatchObject({ status: 404 });
  expect((await api.as(france).get('/v1/drafts')).body.items).toMatchObject([
    { id: draft.body.id, date: '2026-05-30' },
  ]);

  const early = await api.as(france).post(`${url}/report`, {}, { 'if-match': '"1"' });
  expect(early.status).toBe(400);
  expect(early.body.errors.map((e: { pointer: string }) => e.pointer)).toEqual([
    '/location',
    '/lines',
    '/sharing',
    '/handling',
  ]);

  expect((await api.as(france).put(url, shortForm(), { 'if-match': '"1"' })).body.version).toBe(2);
  const reported = await api.as(france).post(`${url}/report`, {}, { 'if-match': '"2"' });
  expect(reported).toMatchObject({
    status: 201,
    body: { version: 3, status: 'reported', id: draft.body.id },
  });
  expect((await api.as(france).post(`${url}/report`, {}, { 'if-match': '"2"' })).body).toEqual(reported.body);
  expect((await api.as(france).get('/v1/drafts')).body.items).toEqual([]);
  expect(await api.as(france).get(url)).toMatchObject({ status: 404 });
});

test('a draft can be thrown away', async () => {
  const { api } = seizureWorld();
  const { body } = await api.as(france).post('/v1/drafts', {});
  expect((await api.as(france).delete(`/v1/drafts/${body.id}`, { 'if-match': '"1"' })).status).toBe(204);
  expect((await api.as(france).get(`/v1/drafts/${body.id}`)).status).toBe(404);
});

test('what the Harmonized System does not have is told with the case, once the list is loaded', async () => {
  const { api, lists } = seizureWorld();
  const rice = { code: '100630', labels: { en: 'Rice' } };
  const shipped = async function* () {
    yield { list: 'hs' as const, source: 'test', licence: 'none', entries: [rice] };
  };
  await loadShipped(lists, shipped(), { by: { id: 'root', office: 'WCO' }, at: new Date('2026-01-01') });
  const lines = [{ category: 'drugs' as const, product: 'Cocaine', hs: '293999' }];
  const { body } = await api.as(france).post('/v1/seizures', shortForm({ lines }));
  expect(body.derived.findings).toMatchObject([{ pointer: '/lines/0/hs', code: 'hs-unknown' }]);
});
