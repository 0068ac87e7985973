import { beforeEach, expect, test } from '@jest/globals';
import { imports as capability } from '../../../functions/imports/routes.ts';
import { randomIds } from '../../../shared/clock.ts';
import { cursors } from '../../../shared/http/cursor.ts';
import { lambda } from '../../../shared/http/lambda.ts';
import { audit } from '../../../shared/storage/audit.ts';
import { memoryTable } from '../../../shared/storage/memory-table.ts';
import { requests } from '../../../shared/storage/requests.ts';
import { cologne, france, senegal, spain } from '../../support/actors.ts';
import { apiOf } from '../../support/api.ts';
import { nothingKept, stepsOver } from '../../support/import-run.ts';
import { leastMapping } from '../../support/mappings/least-mapping.ts';

const FILE = 'day;what\n2020-01-05;cocaine\n2020-01-06;heroin\n';

const opened = () => {
  const kept = nothingKept();
  const steps = stepsOver(kept);
  const services = {
    ...steps,
    cursors: cursors('secret'),
    requests: requests(kept.importsTable, Date.now),
    ids: randomIds,
    audit: audit(memoryTable()),
    workflows: {
      startImport: (task: 'look' | 'check' | 'rows' | 'undo', { id }: { id: string }) =>
        steps.tasks[task](id),
    },
  };
  return { kept, api: apiOf(capability, lambda(capability, services)) };
};
let { api, kept } = opened();
beforeEach(() => {
  ({ api, kept } = opened());
});

const saved = async (more: Record<string, unknown> = {}, actor = spain) =>
  (await api.as(actor).post('/v1/mappings', { mapping: leastMapping(), ...more })).body;
const names = async (actor: typeof spain) =>
  (await api.as(actor).get('/v1/mappings')).body.items.map(({ id }: { id: string }) => id);

/** A file of Spain that was sent, and waits. */
const sent = async (body = FILE): Promise<string> => {
  const created = await api.as(spain).post('/v1/imports', { fileName: 'x.csv', size: body.length });
  kept.uploads.send(created.body.upload.url.slice('memory:'.length), body);
  return `/v1/imports/${created.body.id}`;
};
const version = async (address: string) => ({
  'if-match': `"${(await api.as(spain).get(address)).body.version}"`,
});

test('a mapping is seen by whom it is shared with, and by nobody else', async () => {
  const own = await saved();
  const regional = await saved({ sharing: 'regional' });
  const everybody = await saved({ sharing: 'network' });
  expect((await names(spain)).sort()).toEqual([own.id, regional.id, everybody.id].sort());
  expect((await names(france)).sort()).toEqual([regional.id, everybody.id].sort());
  expect(await names(senegal)).toEqual([everybody.id]);
  expect((await api.as(france).get(`/v1/mappings/${own.id}`)).status).toBe(404);
  expect((await api.as(cologne).get(`/v1/mappings/${everybody.id}`)).status).toBe(403);
});

test('its office changes it version by version, others make a copy of their own', async () => {
  const { id } = await saved({ sharing: 'network' });
  const next = { mapping: { ...leastMapping(), name: 'second' }, sharing: 'network' };
  const change = (actor: typeof spain, over: number) =>
    api.as(actor).put(`/v1/mappings/${id}`, next, { 'if-match': `"${over}"` });
  expect((await change(france, 1)).status).toBe(403);
  expect((await change(spain, 1)).body).toMatchObject({ version: 2, mapping: { name: 'second' } });
  expect((await change(spain, 1)).status).toBe(412);
  expect((await api.as(france).get(`/v1/mappings/${id}?version=1`)).body.mapping.name).toBe('test');
  const copy = await api.as(france).post(`/v1/mappings/${id}/copies`, {});
  expect(copy).toMatchObject({ status: 201, body: { office: 'NCP-FR', sharing: 'office', version: 1 } });
});

test('one that is retired is offered no more and stays readable', async () => {
  const { id } = await saved({ sharing: 'network' });
  expect((await api.as(spain).delete(`/v1/mappings/${id}`, { 'if-match': '"1"' })).status).toBe(204);
  expect(await names(france)).toEqual([]);
  expect((await api.as(france).get(`/v1/mappings/${id}`)).body.status).toBe('retired');
  const used = { fileName: 'x.csv', size: 9, savedMapping: { id } };
  expect(await api.as(france).post('/v1/imports', used)).toMatchObject({
    status: 400,
    body: { errors: [{ code: 'retired' }] },
  });
});

test('a saved mapping is found by the header of a file, confirmed, tried and imported', async () => {
  const { id } = await saved({ header: ['day', 'what'] });
  const address = await sent();
  await api.as(spain).post(`${address}/proposal`, {});
  const { body } = await api.as(spain).get(`${address}/proposal`);
  expect(body.saved).toMatchObject([{ confidence: 1, saved: { id, version: 1 } }]);
  const confirmed = await api
    .as(spain)
    .put(`${address}/mapping`, { savedMapping: { id } }, await version(address));
  expect(confirmed.body).toMatchObject({ status: 'mapped', savedMapping: { id, version: 1 } });
  await api.as(spain).post(`${address}/dry-run`, {});
  const { body: dry } = await api.as(spain).get(`${address}/dry-run`);
  expect(dry).toMatchObject({ rowsRead: 2, counts: { accepted: 2, refused: 0 } });
  expect(dry.preview).toHaveLength(2);
  await api.as(spain).post(`${address}/start`, {});
  expect((await api.as(spain).get(address)).body).toMatchObject({ status: 'finished', counts: dry.counts });
});

test('without a word on its columns an import does not start, and a late word is noticed', async () => {
  const address = await sent();
  const start = await api.as(spain).post(`${address}/start`, {});
  expect(start).toMatchObject({ status: 409, body: { detail: expect.stringContaining('confirm') } });
  await api.as(spain).post(`${address}/proposal`, {});
  const before = await version(address);
  const body = { mapping: leastMapping(), constants: { '/sharing/level': 'national' } };
  const first = await api.as(spain).put(`${address}/mapping`, body, before);
  expect(first.status).toBe(200);
  expect((await api.as(spain).get(`${address}/mapping`)).body.fields['/sharing/level']).toEqual({
    constant: 'national',
  });
  expect((await api.as(spain).put(`${address}/mapping`, body, before)).status).toBe(412);
});

test('constants that are no fields are refused by their name', async () => {
  const address = await sent();
  await api.as(spain).post(`${address}/proposal`, {});
  const body = { mapping: leastMapping(), constants: { '/nowhere': 1 } };
  const answer = await api.as(spain).put(`${address}/mapping`, body, await version(address));
  expect(answer).toMatchObject({ status: 400 });
  expect(JSON.stringify(answer.body.errors)).toContain('/nowhere');
});
