import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fetchExport, followExport, startExport } from '../../client/exports/export-cases.ts';
import { followImport, startImport } from '../../client/import-file.ts';
import { cen, eachSeizure } from '../../client/sdk.ts';
import { FileFormat } from '../../shared/domain/imports/file-format.ts';
import { ownMapping } from '../../shared/domain/imports/own-mapping.ts';
import type { GivenReport } from '../../shared/domain/seizure/report.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { deltas } from '../../shared/storage/exports/deltas.ts';
import { fullForm, shortForm } from '../support/builders.ts';
import { cenCommand } from '../support/cen-command.ts';
import { asKept } from '../support/wordless.ts';
import { World } from '../support/world/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
}, 120_000);
afterAll(() => world?.close(), 60_000);

const networkOf = (name: 'officer.fr' | 'officer.es') =>
  cen({ baseUrl: world.url, token: () => world.tokenOf(name) });

const eventually = async <T>(look: () => Promise<T | undefined>): Promise<T> => {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error('It did not happen within a minute.');
    await new Promise((later) => setTimeout(later, 250));
  }
};

const casesFor = (format: string): readonly GivenReport[] => [
  fullForm({
    nationalReference: `RT-${format}-1`,
    location: { type: 'seaport', country: 'FR', unLocode: 'FRLEH' },
  }),
  shortForm({
    nationalReference: `RT-${format}-2`,
    location: { type: 'airport', country: 'FR', freeZone: false },
    sharing: { level: 'group', offices: ['NCP-ES', 'RILO-COLOGNE'] },
  }),
  shortForm({
    nationalReference: `RT-${format}-3`,
    location: { country: 'FR' },
    narrative: { text: '=cmd|x "quoted"; and\nmore', language: 'en' },
  }),
];

/** The reports of an office's cases, by the sender's own reference. */
const reportsOf = async (name: 'officer.fr' | 'officer.es', office: string) => {
  const reports = new Map<string, unknown>();
  for await (const { id } of eachSeizure(networkOf(name), { office, from: '2026-01-01', limit: 200 })) {
    const { report } = (await world.as(name).get(`/v1/seizures/${id}`)).body;
    reports.set(report.nationalReference, report);
  }
  return reports;
};

const FORMATS = ['csv', 'xlsx', 'json'] as const;

test('what one office exports another imports, and the cases are equal, in each format', async () => {
  const network = networkOf('officer.es');
  let before = 0;
  for (const format of FORMATS) {
    const cases = casesFor(format);
    for (const report of cases)
      expect((await world.as('officer.fr').post('/v1/seizures', report)).status).toBe(201);
    const all = before + cases.length;

    const begun = await startExport(network, { format, office: 'NCP-FR', from: '2026-01-01' });
    const seen: number[] = [];
    const job = await followExport(network, begun.id, { onProgress: ({ progress }) => seen.push(progress) });
    expect(job).toMatchObject({ status: 'ready', rows: all, written: all, progress: 1 });
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    const path = join(world.dir, job.fileName);
    await fetchExport(job, path);
    expect(readFileSync(path).length).toBe(job.size);

    const columns = [format === 'json' ? 'report.lines.0.product' : 'lines/0/product'];
    const mapping = ownMapping(columns, FileFormat.parse({ kind: format }));
    const imported = await startImport(network, { path, mapping: mapping as never });
    const done = await followImport(network, imported.id);
    expect(done).toMatchObject({
      status: 'finished',
      counts: { accepted: cases.length, alreadyThere: before, refused: 0 },
    });
    expect(await reportsOf('officer.es', 'NCP-ES')).toEqual(await reportsOf('officer.fr', 'NCP-FR'));
    before = all;
  }
}, 180_000);

test('cen export writes JSON that the network reads back, and says how many cases it has', async () => {
  const scopes = ['cen/seizures.read', 'cen/seizures.write', 'cen/directory.read'];
  const system = { name: 'National system', office: 'NCP-FR', scopes };
  const { clientId, clientSecret } = (await world.as('admin.fr').post('/v1/systems', system)).body;
  const command = await cenCommand({
    CEN_URL: world.url,
    CEN_CLIENT_ID: clientId,
    CEN_CLIENT_SECRET: clientSecret,
  });
  try {
    const path = join(world.dir, 'mine.json');
    const ran = await command.run('export', '--office', 'NCP-FR', '--format', 'json', '-o', path, '--json');
    expect(ran).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(ran.stdout)).toMatchObject({
      status: 'ready',
      written: 3 * FORMATS.length,
      file: path,
    });
    const records: { reference: string }[] = JSON.parse(readFileSync(path, 'utf8'));
    for (const record of records)
      expect(asKept((await world.as('officer.fr').get(`/v1/seizures/${record.reference}`)).body)).toEqual(
        record,
      );
    const template = await command.run(
      'template',
      'drugs',
      '--language',
      'ar',
      '-o',
      join(world.dir, 'ar.xlsx'),
    );
    expect(template).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(world.dir, 'ar.xlsx')).subarray(0, 2).toString()).toBe('PK');
  } finally {
    await command.remove();
  }
}, 120_000);

test('a change is noted by the stream, and the night makes files of the day before', async () => {
  const officer = world.as('officer.sn');
  expect((await officer.put('/v1/delta-subscription', { formats: ['ndjson', 'csv'] })).status).toBe(200);
  const { id } = (await world.as('officer.fr').post('/v1/seizures', shortForm())).body;

  Object.assign(process.env, world.environment);
  const store = deltas(dynamoTable('cen-demo-exports'));
  const today = new Date().toISOString().slice(0, 10);
  await eventually(async () => ((await store.changedOn(['network'], today)).includes(id) ? true : undefined));

  // As if both had been yesterday: files are made of days that are over.
  const yesterday = new Date(Date.now() - 86_400_000).toISOString();
  const subscription = await store.readSubscription('NCP-SN');
  if (!subscription) throw new Error('There is no subscription.');
  await store.saveSubscription({ ...subscription, since: yesterday, version: subscription.version + 1 });
  await store.note([{ audience: 'network', day: yesterday.slice(0, 10), id }]);
  const machine = `arn:aws:states:${subscription.region}:000000000000:stateMachine:cen-demo-deltas`;
  await new SFNClient({}).send(new StartExecutionCommand({ stateMachineArn: machine, input: '{}' }));

  const [delta] = await eventually(async () => {
    const { items } = (await officer.get('/v1/deltas')).body;
    return items.length > 0 ? items : undefined;
  });
  expect(delta).toMatchObject({ day: yesterday.slice(0, 10), cases: 1, gone: 0 });
  const [lines, table] = await Promise.all(
    delta.files.map(async ({ url }: { url: string }) => Buffer.from(await (await fetch(url)).arrayBuffer())),
  );
  const record = JSON.parse(gunzipSync(lines as Buffer).toString('utf8'));
  expect(record).toEqual(asKept((await officer.get(`/v1/seizures/${id}`)).body));
  expect(String(table)).toContain(id);
}, 180_000);
