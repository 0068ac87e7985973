import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cologne, dakar, france, spain, withDuties } from '../../../support/actors.ts';
import { analysisApi } from '../../../support/analysis/analysis-api.ts';
import { analysisRow } from '../../../support/analysis/rows.ts';

const rowOf = (id: string, known: string, more: object = {}) => ({
  ...analysisRow({ case_id: id, category: 'drugs', audience: 'network', ...more }),
  known_from: known,
});

let world: Awaited<ReturnType<typeof analysisApi>>;
beforeAll(async () => {
  world = await analysisApi([
    rowOf('a', '2026-06-01T10:00:00.000Z'),
    rowOf('b', '2026-06-02T10:00:00.000Z'),
    rowOf('c', '2026-06-03T10:00:00.000Z'),
    rowOf('other', '2026-06-03T10:00:00.000Z', { category: 'cites' }),
    rowOf('hidden', '2026-06-03T10:00:00.000Z', {
      audience: 'regional:RILO-DAKAR',
      office: 'NCP-SN',
      country: 'SN',
      rilo: 'RILO-DAKAR',
    }),
  ]);
});
afterAll(() => world.store.close());

const colleague = withDuties(france, 'analyst');
const drugs = { name: 'Drugs', filter: { categories: ['drugs'] } };
const saved = async (sharing?: string) =>
  (await world.api.as(france).post('/v1/searches', { ...drugs, ...(sharing && { sharing }) })).body;

test('a filter is kept under a name, and says what it finds in words and numbers', async () => {
  const { id } = await saved();
  const { status, body } = await world.api.as(france).get(`/v1/searches/${id}`, { 'accept-language': 'fr' });
  expect(status).toBe(200);
  expect(body).toMatchObject({ name: 'Drugs', filter: drugs.filter, sharing: 'person', cases: 3, news: 3 });
  expect(body.sentence).not.toBe('');
});

test('what came since somebody looked is new to them, and to nobody else as looked at', async () => {
  const { id } = await saved('office');
  const looked = await world.api
    .as(france)
    .post(`/v1/searches/${id}/look`, { knownAt: '2026-06-02T10:00:00.000Z' });
  expect(looked.status).toBe(204);
  expect((await world.api.as(france).get(`/v1/searches/${id}`)).body).toMatchObject({
    cases: 3,
    news: 1,
    lookedAt: '2026-06-02T10:00:00.000Z',
  });
  expect((await world.api.as(colleague).get(`/v1/searches/${id}`)).body.news).toBe(3);
});

test('one of the office is seen there, one of a person by that person alone, and neither elsewhere', async () => {
  const [own, shared] = [await saved(), await saved('office')];
  const listed = async (who: typeof france) =>
    (await world.api.as(who).get('/v1/searches')).body.items.map(({ id }: { id: string }) => id);
  expect(await listed(france)).toEqual(expect.arrayContaining([own.id, shared.id]));
  expect(await listed(colleague)).toContain(shared.id);
  expect(await listed(colleague)).not.toContain(own.id);
  for (const who of [spain, cologne, dakar]) expect(await listed(who)).toEqual([]);
  expect((await world.api.as(colleague).get(`/v1/searches/${own.id}`)).status).toBe(404);
  expect((await world.api.as(spain).get(`/v1/searches/${shared.id}`)).status).toBe(404);
  const changed = { ...drugs, name: 'Mine now' };
  const answer = await world.api
    .as(colleague)
    .put(`/v1/searches/${shared.id}`, changed, { 'if-match': '"1"' });
  expect(answer.status).toBe(403);
});

test('a removed one leaves the lists, and saving it again brings it back', async () => {
  const { id } = await saved();
  const there = async () =>
    (await world.api.as(france).get('/v1/searches')).body.items.some((one: { id: string }) => one.id === id);
  const api = world.api.as(france);
  expect((await api.delete(`/v1/searches/${id}`, { 'if-match': '"1"' })).status).toBe(204);
  expect(await there()).toBe(false);
  expect((await api.put(`/v1/searches/${id}`, drugs, { 'if-match': '"1"' })).status).toBe(412);
  const back = await api.put(`/v1/searches/${id}`, { ...drugs, name: 'Again' }, { 'if-match': '"2"' });
  expect(back.body).toMatchObject({ name: 'Again', status: 'current', version: 3 });
  expect(await there()).toBe(true);
});

test('a filter that cannot be meant is refused with its field', async () => {
  const { status, body } = await world.api
    .as(france)
    .post('/v1/searches', { name: 'Wrong', filter: { categories: ['drinks'] } });
  expect(status).toBe(400);
  expect(body.errors[0].pointer).toContain('/filter/categories');
});
