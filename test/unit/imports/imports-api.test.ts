import { beforeEach, expect, test } from '@jest/globals';
import { imports as capability } from '../../../functions/imports/routes.ts';
import { randomIds } from '../../../shared/clock.ts';
import { cursors } from '../../../shared/http/cursor.ts';
import { lambda } from '../../../shared/http/lambda.ts';
import type { ImportTask } from '../../../shared/services.ts';
import { audit } from '../../../shared/storage/audit.ts';
import { memoryTable } from '../../../shared/storage/memory-table.ts';
import { requests } from '../../../shared/storage/requests.ts';
import { cologne, france, partner, secretariat, spain, systemOf } from '../../support/actors.ts';
import { apiOf } from '../../support/api.ts';
import { nothingKept, stepsOver } from '../../support/import-run.ts';
import { leastMapping } from '../../support/mappings/least-mapping.ts';

const FILE = 'day;what\n2020-01-05;cocaine\n2020-01-05;\n';

const imports = () => {
  const kept = nothingKept();
  const steps = stepsOver(kept);
  const started: string[] = [];
  const trail = audit(memoryTable());
  const services = {
    ...steps,
    cursors: cursors('secret'),
    requests: requests(kept.importsTable, Date.now),
    ids: randomIds,
    audit: trail,
    workflows: { startImport: async (_: ImportTask, { id }: { id: string }) => void started.push(id) },
  };
  return { kept, steps, started, trail, api: apiOf(capability, lambda(capability, services)) };
};

let world = imports();
beforeEach(() => {
  world = imports();
});

const announced = { fileName: 'März 2026.csv', size: FILE.length, mapping: leastMapping() };

/** Announces a file, sends it to the address that was given, and names the import. */
const sent = async (body: string = FILE): Promise<string> => {
  const created = await world.api.as(spain).post('/v1/imports', announced);
  world.kept.uploads.send(created.body.upload.url.slice('memory:'.length), body);
  return `/v1/imports/${created.body.id}`;
};

test('a file is announced, sent, started and followed to its end', async () => {
  const { api, steps, started } = world;
  const address = await sent();
  expect((await api.as(spain).get(address)).body).toMatchObject({
    status: 'awaiting-file',
    progress: 0,
    fileName: 'März 2026.csv',
  });

  const start = await api.as(spain).post(`${address}/start`);
  expect(start).toMatchObject({ status: 202, headers: { location: address }, body: { status: 'running' } });
  const id = address.split('/').at(-1) as string;
  expect(started).toEqual([id]);

  await steps.run(id);
  const { body } = await api.as(spain).get(address);
  expect(body).toMatchObject({ status: 'finished', progress: 1, rowsRead: 2, filteredOut: 0 });
  expect(body.counts).toEqual({
    accepted: 1,
    alreadyThere: 0,
    refused: 1,
    heldBack: 0,
    byReason: { 'what: This field is required.': 1 },
  });
  expect(body.errorsUrl).toBe(`memory:errors/${id}/errors?März 2026-errors.csv`);
});

test('one Idempotency-Key announces one file', async () => {
  const { api } = world;
  const key = { 'idempotency-key': 'a' };
  const first = await api.as(spain).post('/v1/imports', announced, key);
  const again = await api.as(spain).post('/v1/imports', announced, key);
  expect(again.body).toEqual(first.body);
  expect((await api.as(spain).get('/v1/imports')).body.items).toHaveLength(1);
});

test('starting again while it runs does no harm; once it has ended it cannot start', async () => {
  const { api, steps, started } = world;
  const address = await sent();
  const statuses = [
    await api.as(spain).post(`${address}/start`),
    await api.as(spain).post(`${address}/start`),
  ];
  expect(statuses.map(({ status }) => status)).toEqual([202, 202]);
  await steps.run(started[0] as string);
  const late = await api.as(spain).post(`${address}/start`);
  expect(late).toMatchObject({ status: 409, body: { code: 'wrong-state', state: 'finished' } });
  expect(new Set(started).size).toBe(1);
});

test.each([
  ['no file', undefined, 'file-missing'],
  ['a shorter one', 'day;what\n', 'other-size'],
])('it does not start with %s', async (_, body, code) => {
  const address =
    body === undefined
      ? `/v1/imports/${(await world.api.as(spain).post('/v1/imports', announced)).body.id}`
      : await sent(body);
  const answer = await world.api.as(spain).post(`${address}/start`);
  expect(answer).toMatchObject({ status: 400, body: { errors: [{ code }] } });
  expect(world.started).toEqual([]);
});

test('a fresh upload address is given until the import starts', async () => {
  const { api } = world;
  const address = await sent();
  expect((await api.as(spain).post(`${address}/upload`)).body.upload).toMatchObject({ method: 'PUT' });
  await api.as(spain).post(`${address}/start`);
  expect(await api.as(spain).post(`${address}/upload`)).toMatchObject({
    status: 409,
    body: { code: 'wrong-state' },
  });
});

test('a cancelled import stays cancelled', async () => {
  const { api } = world;
  const address = await sent();
  expect((await api.as(spain).post(`${address}/cancellation`)).body.status).toBe('cancelled');
  expect((await api.as(spain).post(`${address}/start`)).status).toBe(409);
  expect((await api.as(spain).post(`${address}/cancellation`)).status).toBe(409);
});

test('an import is known to its own office only, and to client systems that may report', async () => {
  const { api } = world;
  const address = await sent();
  expect((await api.as(france).get(address)).status).toBe(404);
  for (const other of [cologne, secretariat, partner, systemOf(spain, 'cen/seizures.read')])
    expect((await api.as(other).get(address)).status).toBe(403);
  expect((await api.as(systemOf(spain, 'cen/seizures.write')).get(address)).status).toBe(200);
  expect((await api.as(france).get('/v1/imports')).body.items).toEqual([]);
  for (const path of ['start', 'upload', 'cancellation'])
    expect((await api.as(france).post(`${address}/${path}`)).status).toBe(404);
});

test('the list goes on page by page, the newest first', async () => {
  const { api } = world;
  const ids = new Set<string>();
  for (let i = 0; i < 5; i += 1) ids.add((await api.as(spain).post('/v1/imports', announced)).body.id);
  const seen: string[] = [];
  for (let next = ''; ; ) {
    const { body } = await api
      .as(spain)
      .get(`/v1/imports?limit=2${next && `&cursor=${encodeURIComponent(next)}`}`);
    seen.push(...body.items.map(({ id }: { id: string }) => id));
    if (!body.next) break;
    next = body.next;
    expect((await api.as(france).get(`/v1/imports?limit=2&cursor=${encodeURIComponent(next)}`)).status).toBe(
      400,
    );
  }
  expect(seen).toHaveLength(5);
  expect(new Set(seen)).toEqual(ids);
});

test.each([
  ['an empty file', { size: 0 }, '/size'],
  ['a file too large for one PUT', { size: 6e9 }, '/size'],
  ['a checksum that is none', { sha256: 'x' }, '/sha256'],
  [
    'a field that does not exist',
    { mapping: leastMapping({ '/nowhere': { constant: 1 } }) },
    '/mapping/fields',
  ],
  [
    'a date order that is none',
    { mapping: leastMapping({ '/date': { column: 'day', date: 'soon' } }) },
    '/mapping/fields/~1date',
  ],
  ['something else', { admin: true }, ''],
])('%s is refused where it is wrong', async (_, change, pointer) => {
  const { status, body } = await world.api.as(spain).post('/v1/imports', { ...announced, ...change });
  expect(status).toBe(400);
  expect(body.errors[0].pointer.startsWith(pointer)).toBe(true);
});
