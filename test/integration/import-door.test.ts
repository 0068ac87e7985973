import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { followImport, type Import, sendFile } from '../../client/import-file.ts';
import { confirm, dryRunOf, proposalFor, undo } from '../../client/imports/map-file.ts';
import { cen, dataOf, type Network } from '../../client/sdk.ts';
import { writeWorkbook } from '../../shared/sheets/write-workbook.ts';
import { World } from '../support/world/world.ts';

let world: World;
let network: Network;
beforeAll(async () => {
  world = await World.open();
  await world.loadLists();
  network = cen({ baseUrl: world.url, token: () => world.tokenOf('officer.fr') });
}, 180_000);
afterAll(() => world?.close(), 60_000);

const COLUMNS = ['Case number', 'Date of seizure', 'Drug', 'Weight (kg)', 'Place of seizure'];
const PRODUCTS = ['Cocaine', 'Heroin', 'Cannabis resin'];
/** Thirty rows for each kind of file; every tenth has a day that no calendar knows. */
const rowsFor = (kind: string): string[][] =>
  Array.from({ length: 30 }, (_, i) => [
    `${kind}-${100 + i}`,
    i % 10 === 4 ? '2026-02-31' : `2026-01-${String(10 + (i % 15)).padStart(2, '0')}`,
    PRODUCTS[i % 3] as string,
    String(1 + i * 1.5),
    `Post ${i % 7}`,
  ]);

const bytesOf = async (chunks: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
};
const workbookOf = (rows: readonly (readonly string[])[]) =>
  bytesOf(writeWorkbook([{ name: 'Cases', columns: COLUMNS.map((name) => ({ name })), rows }]));
const objectsOf = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => Object.fromEntries(COLUMNS.map((name, i) => [name, row[i]])));

const FILES: Readonly<Record<string, (rows: string[][]) => Promise<string | Buffer>>> = {
  csv: async (rows) => [COLUMNS, ...rows].map((row) => row.join(';')).join('\r\n'),
  xlsx: workbookOf,
  json: async (rows) => JSON.stringify(objectsOf(rows)),
  ndjson: async (rows) =>
    objectsOf(rows)
      .map((one) => JSON.stringify(one))
      .join('\n'),
};

const SAID = { '/sharing/level': 'national', '/handling/code': 'H0' };
const fileOf = (name: string, content: string | Buffer): string => {
  const path = join(world.dir, name);
  writeFileSync(path, content);
  return path;
};

/** Sent, looked at, and the proposal confirmed as it is, but for what no column says. */
const mapped = async (path: string): Promise<string> => {
  const id = await sendFile(network, { path });
  const { proposal } = await proposalFor(network, id);
  expect(proposal.missing.map(({ pointer }) => pointer).sort()).toEqual(
    expect.arrayContaining([expect.stringContaining('/sharing')]),
  );
  await confirm(network, id, { constants: SAID });
  return id;
};

const started = async (id: string): Promise<Import> => {
  await network.POST('/v1/imports/{importId}/start', { params: { path: { importId: id } }, body: {} });
  return followImport(network, id);
};

test.each(Object.keys(FILES))(
  '%s: proposed, tried, imported; the rows that came back corrected add exactly the missing ones',
  async (kind) => {
    const content = await (FILES[kind] as (typeof FILES)[string])(rowsFor(kind));
    const id = await mapped(fileOf(`cases-${kind}.${kind}`, content));
    const { dryRun } = await dryRunOf(network, id);
    expect(dryRun.counts).toMatchObject({ accepted: 27, alreadyThere: 0, refused: 3 });
    expect(dryRun.preview).toHaveLength(20);
    const job = await started(id);
    expect(job).toMatchObject({ status: 'finished', rowsRead: 30 });
    expect(job.counts).toEqual(dryRun.counts);
    expect(job.errorsName).toBe(`cases-${kind}-errors.${kind}`);

    const errors = Buffer.from(await (await fetch(job.errorsUrl as string)).arrayBuffer());
    const again = await sendFile(network, { path: fileOf(`errors-${kind}.${kind}`, errors) });
    const { proposal } = await proposalFor(network, again);
    expect(proposal.rows).toBe(3);
    const mapping = await dataOf(
      network.GET('/v1/imports/{importId}/mapping', { params: { path: { importId: id } } }),
    );
    // What a person would correct by hand, the mapping does here for all three: the first of March.
    const day = {
      '/date': { column: 'Date of seizure', translate: { '2026-02-31': '2026-03-01' }, otherwise: 'keep' },
    };
    const corrected = {
      ...mapping,
      format: proposal.format,
      fields: { ...mapping.fields, ...day },
    } as never;
    await confirm(network, again, { mapping: corrected });
    expect((await started(again)).counts).toMatchObject({ accepted: 3, alreadyThere: 0, refused: 0 });

    const whole = await sendFile(network, { path: fileOf(`whole-${kind}.${kind}`, content), mapping });
    expect((await started(whole)).counts).toMatchObject({ accepted: 0, alreadyThere: 27, refused: 3 });
  },
  180_000,
);

test('the row that a case was made of is read as it was sent, by its country, and the audit says so', async () => {
  const id = await mapped(
    fileOf('source.csv', await (FILES.csv as (typeof FILES)[string])(rowsFor('source'))),
  );
  expect((await started(id)).status).toBe('finished');
  const list = (await world.as('officer.fr').get('/v1/seizures?from=2026-01-01&limit=200')).body.items;
  const cases = await Promise.all(
    list.map(
      async (one: { id: string }) => (await world.as('officer.fr').get(`/v1/seizures/${one.id}`)).body,
    ),
  );
  const mine = cases.find(({ source }) => source?.import === id);
  const { part, row } = mine.source;
  const address = `/v1/imports/${id}/parts/${part}/rows/${row}`;
  const given = (await world.as('officer.fr').get(address)).body;
  expect(given).toMatchObject({ fileName: 'source.csv', columns: COLUMNS, row });
  expect(given.cells[0]).toBe(mine.report.nationalReference);
  expect((await world.as('officer.es').get(address)).status).toBe(404);
  const trail = await world.as('admin.fr').get(`/v1/audit?office=NCP-FR`);
  expect(trail.body.items.map(({ event }: { event: string }) => event)).toContain('source.read');
}, 120_000);

test('an import is taken back whole, and the same file reports its cases again', async () => {
  const path = fileOf('undo.csv', await (FILES.csv as (typeof FILES)[string])(rowsFor('undo')));
  const id = await mapped(path);
  await started(id);
  const mapping = await dataOf(
    network.GET('/v1/imports/{importId}/mapping', { params: { path: { importId: id } } }),
  );
  expect(await undo(network, id)).toMatchObject({ status: 'undone', undo: { withdrawn: 27, changed: 0 } });
  const again = await sendFile(network, { path, mapping });
  expect((await started(again)).counts).toMatchObject({ accepted: 27, alreadyThere: 0, refused: 3 });
}, 120_000);

test('a mapping that was saved for such a file is recognised, shared, and copied', async () => {
  const path = fileOf('saved.csv', await (FILES.csv as (typeof FILES)[string])(rowsFor('saved')));
  const id = await mapped(path);
  const mapping = await dataOf(
    network.GET('/v1/imports/{importId}/mapping', { params: { path: { importId: id } } }),
  );
  const body = {
    mapping: { ...mapping, name: 'Our monthly sheet' },
    header: COLUMNS,
    sharing: 'network' as const,
  };
  const saved = await dataOf(network.POST('/v1/mappings', { body }));
  const spain = cen({ baseUrl: world.url, token: () => world.tokenOf('officer.es') });
  const theirs = await sendFile(spain, { path });
  const found = await proposalFor(spain, theirs);
  expect(found.saved[0]).toMatchObject({ confidence: 1, saved: { id: saved.id, name: 'Our monthly sheet' } });
  await confirm(spain, theirs, { savedMapping: { id: saved.id } });
  const { dryRun } = await dryRunOf(spain, theirs);
  expect(dryRun.counts).toMatchObject({ accepted: 27, refused: 3 });
}, 120_000);

test('a file of totals is recognised and refused with the reason', async () => {
  const rows = [
    '2022;Cocaine;1200;350',
    '2022;Heroin;300;120',
    '2023;Cocaine;1500;410',
    '2023;Heroin;280;99',
  ];
  const path = fileOf('totals.csv', ['Year;Drug;Total kg;Number of seizures', ...rows].join('\n'));
  const id = await sendFile(network, { path });
  const { proposal } = await proposalFor(network, id);
  expect(proposal.kind).toBe('totals');
  const start = await world.as('officer.fr').post(`/v1/imports/${id}/start`, {});
  expect(start).toMatchObject({ status: 409, body: { detail: proposal.why.detail } });
}, 60_000);
