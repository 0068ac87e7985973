import { expect, test } from '@jest/globals';
import { countRows } from '../../../functions/exports/writing/count-rows.ts';
import { writeFile } from '../../../functions/exports/writing/write-file.ts';
import { suspendedPerson } from '../../../shared/domain/directory/person.ts';
import { france, partner, senegal, spain, systemOf } from '../../support/actors.ts';
import { fullForm, shortForm } from '../../support/builders.ts';
import { exportWorld } from '../../support/exports/export-world.ts';

const world = async () => {
  const made = exportWorld();
  await made.found();
  const report = async (changes: Parameters<typeof shortForm>[0] = {}, actor = france) => {
    const { status, body } = await made.cases.as(actor).post('/v1/seizures', shortForm(changes));
    expect(status).toBe(201);
    return body as { id: string; reference: string; version: number };
  };
  const start = async (body: object, actor = spain) => {
    const { status, body: view } = await made.api.as(actor).post('/v1/exports', body);
    expect([status, view.status]).toEqual([202, 'counting']);
    return view.id as string;
  };
  const look = async (id: string, actor = spain) => (await made.api.as(actor).get(`/v1/exports/${id}`)).body;
  const records = (id: string, office = 'NCP-ES') =>
    JSON.parse(made.objects.text(`files/${office}/${id}.json`)) as { id: string }[];
  return { ...made, report, start, look, records };
};

test('an export is the list, record by record: counted first, then written, then fetched', async () => {
  const { report, start, look, steps, records, cases, started } = await world();
  const shared = [await report(), await report({ date: '2026-04-30' }), await report({ date: '2025-07-01' })];
  await report({ sharing: { level: 'national' } });
  await report({ date: '2024-01-01' });

  const id = await start({ format: 'json' });
  expect(started).toEqual([id]);
  expect(await look(id)).toMatchObject({ status: 'counting', progress: 0, rowsSoFar: 0 });
  await steps.count(id);
  const counted = await look(id);
  expect(counted).toMatchObject({ status: 'writing', rows: 3 });
  expect(counted.progress).toBeGreaterThan(0);
  expect(counted.link).toBeUndefined();
  await steps.read(id);
  await steps.file(id);

  const ready = await look(id);
  expect(ready).toMatchObject({
    status: 'ready',
    progress: 1,
    rows: 3,
    written: 3,
    expiresAt: '2026-06-08T12:00:00.000Z',
    link: { url: expect.stringContaining(`files/NCP-ES/${id}.json`) },
  });
  const listed = (await cases.as(spain).get('/v1/seizures')).body.items as { id: string }[];
  expect(records(id).map((one) => one.id)).toEqual(listed.map((one) => one.id));
  expect(new Set(records(id).map((one) => one.id))).toEqual(new Set(shared.map((one) => one.id)));
  // In a file findings are codes; whoever asks the API reads words with them.
  for (const record of records(id))
    expect((await cases.as(spain).get(`/v1/seizures/${record.id}`)).body).toMatchObject(record);
});

test('an export takes exactly what its filter says, also more than one part of it', async () => {
  const { report, start, steps, records, look } = await world();
  const wanted = new Set<string>();
  for (let n = 0; n < 620; n += 1) {
    const isFrench = n % 9 !== 0;
    const { id } = await report({ date: `2026-0${1 + (n % 5)}-1${n % 10}` }, isFrench ? france : senegal);
    if (isFrench && n % 5 >= 2) wanted.add(id);
  }
  const id = await start({ format: 'json', country: 'FR', from: '2026-03-01', to: '2026-05-31' });
  await steps.count(id);
  await steps.read(id);
  await steps.file(id);
  expect(await look(id)).toMatchObject({ rows: wanted.size, written: wanted.size });
  expect(new Set(records(id).map((one) => one.id))).toEqual(wanted);
  expect(records(id)).toHaveLength(wanted.size);
}, 60_000);

test('sharing that is taken back while it is written holds', async () => {
  const { report, start, steps, look, records, cases } = await world();
  const [kept, closed, moved] = [await report(), await report(), await report()];
  const id = await start({ format: 'json' });
  await steps.count(id);
  const amend = (one: { id: string }, changes: object) =>
    cases.as(france).put(`/v1/seizures/${one.id}`, shortForm(changes), { 'if-match': '"1"' });
  expect((await amend(closed, { sharing: { level: 'national' } })).status).toBe(200);
  expect((await amend(moved, { date: '2020-01-01' })).status).toBe(200);
  await steps.read(id);
  await steps.file(id);
  expect(records(id).map((one) => one.id)).toEqual([kept.id]);
  expect(await look(id)).toMatchObject({ status: 'ready', rows: 3, written: 1 });
});

test('who is suspended while it is written gets nothing', async () => {
  const { report, start, steps, look, services } = await world();
  await report();
  const id = await start({ format: 'json' });
  await steps.count(id);
  const person = await services.directory.readPerson(spain.id);
  if (!person) throw new Error('Nobody there.');
  const making = { by: { id: 'x', office: 'WCO' }, at: new Date(), reason: 'test' };
  await services.directory.savePerson(suspendedPerson(person, making));
  await steps.read(id);
  await steps.file(id);
  expect(await look(id)).toMatchObject({
    status: 'failed',
    failure: expect.stringContaining('may not read cases any more'),
  });
  expect((await look(id)).link).toBeUndefined();
});

test('an export can be stopped at any time, and an export that has ended cannot', async () => {
  const { report, start, steps, look, api, services } = await world();
  await report();
  const id = await start({ format: 'json' });
  await steps.count(id);
  const cancelled = await api.as(spain).post(`/v1/exports/${id}/cancellation`);
  expect([cancelled.status, cancelled.body.status]).toEqual([200, 'cancelled']);
  await steps.read(id);
  await steps.file(id);
  expect((await look(id)).status).toBe('cancelled');
  expect((await api.as(spain).post(`/v1/exports/${id}/cancellation`)).status).toBe(409);
  await expect(services.exportFiles.open(`files/NCP-ES/${id}.json`)).rejects.toThrow('no object');
});

test('what is too much for one file is said with the way out', async () => {
  const { report, start, services, look } = await world();
  for (let n = 0; n < 5; n += 1) await report();
  const id = await start({ format: 'csv' });
  expect(await countRows(services, 4)(id)).toEqual({ done: true });
  expect(await look(id)).toMatchObject({
    status: 'failed',
    failure: expect.stringMatching(/^More than 4 cases match.*shorter period/),
  });
});

test('what has too many fields for a table is told to be asked for as something else', async () => {
  const { report, start, steps, services, look } = await world();
  await report();
  const id = await start({ format: 'xlsx' });
  await steps.count(id);
  await steps.read(id);
  const few = { cells: 10, tooMuch: 'Ask for json.' };
  await writeFile(services, { xlsx: few, csv: few })(id);
  expect(await look(id)).toMatchObject({ status: 'failed', failure: 'Ask for json.', rows: 1 });
});

test('the file is there for a week, its address is made anew each time', async () => {
  const { report, start, run, look, at, api } = await world();
  await report();
  const id = await start({ format: 'ndjson' });
  await run(id);
  at('2026-06-08T11:59:00Z');
  expect(await look(id)).toMatchObject({ status: 'ready', link: { url: expect.any(String) } });
  at('2026-06-08T12:00:00Z');
  const expired = await look(id);
  expect([expired.status, expired.link]).toEqual(['expired', undefined]);
  expect((await api.as(spain).get('/v1/exports')).body.items).toMatchObject([{ id, status: 'expired' }]);
});

test('an export is its office’s own, and the trail says who took what and how much', async () => {
  const { report, start, run, api, services } = await world();
  await report({ lines: [{ category: 'tobacco', product: 'Cigarettes' }] });
  const id = await start({ format: 'csv', category: 'tobacco', from: '2026-01-01' });
  await run(id);
  expect((await api.as(france).get(`/v1/exports/${id}`)).status).toBe(404);
  expect((await api.as(france).post(`/v1/exports/${id}/cancellation`)).status).toBe(404);
  expect((await api.as(partner).get('/v1/exports')).status).toBe(403);
  expect((await api.as(systemOf(spain, 'cen/seizures.write')).get('/v1/exports')).status).toBe(403);
  expect((await api.as(france).get('/v1/exports')).body.items).toEqual([]);
  const job = await services.exports.read(id);
  expect(job?.change).toMatchObject({
    event: 'export.finished',
    by: spain.id,
    office: 'NCP-ES',
    reason: '2026-01-01 to 2026-06-01, category tobacco, csv, 1 rows',
  });
});

test('bad days, unknown formats and fields are refused by name', async () => {
  const { api } = await world();
  const post = async (body: object) => (await api.as(spain).post('/v1/exports', body)).body;
  expect((await post({ format: 'pdf' })).errors).toMatchObject([{ pointer: '/format' }]);
  expect((await post({ format: 'csv', from: '2026-05-02', to: '2026-05-01' })).errors).toMatchObject([
    { pointer: '/from', code: 'after-end' },
  ]);
  expect((await post({ format: 'csv', parties: true })).errors).toMatchObject([{ pointer: '' }]);
  expect((await post({ format: 'csv', language: 'de' })).errors).toMatchObject([{ pointer: '/language' }]);
});

test('no export has a name of a person or company in it', async () => {
  const { cases, start, run, records } = await world();
  const { body } = await cases.as(france).post('/v1/seizures', fullForm());
  const parties = { persons: [{ role: 'driver', name: 'Jane Roe' }], vehicles: [{ plate: 'AB-123-CD' }] };
  await cases.as(france).put(`/v1/seizures/${body.id}/parties`, parties, { 'if-match': '"0"' });
  const id = await start({ format: 'json' }, france);
  await run(id);
  const text = JSON.stringify(records(id, 'NCP-FR'));
  expect(text).toContain(body.reference);
  expect(text).not.toMatch(/Jane Roe|AB-123-CD/);
});
