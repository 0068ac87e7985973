import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { documents as capability } from '../../../functions/documents/routes.ts';
import { randomIds } from '../../../shared/clock.ts';
import { lambda } from '../../../shared/http/lambda.ts';
import { audit } from '../../../shared/storage/audit.ts';
import { documents } from '../../../shared/storage/documents.ts';
import { memoryTable } from '../../../shared/storage/memory-table.ts';
import { requests } from '../../../shared/storage/requests.ts';
import { seizures } from '../../../shared/storage/seizures.ts';
import { cologne, dakar, france, senegal, spain, systemOf } from '../../support/actors.ts';
import { apiOf } from '../../support/api.ts';
import { shortForm } from '../../support/builders.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { seizureWorld } from '../../support/seizure-world.ts';
import { senegal as senegaleseOffice } from '../directory/network.ts';

const world = () => {
  const cases = seizureWorld();
  const files = memoryFiles();
  const trail = audit(memoryTable());
  const nominal = memoryTable();
  const handler = lambda(capability, {
    clock: { now: () => new Date('2026-06-01T12:00:00.000Z') },
    ids: randomIds,
    requests: requests(nominal, Date.now),
    seizures: seizures(cases.table),
    documents: documents(nominal),
    documentFiles: files,
    audit: trail,
  });
  return { ...cases, files, trail, papers: apiOf(capability, handler) };
};

const fax = Buffer.from('%PDF-1.7 a fax of two pages');
const announced = {
  name: 'Fax du 30 mai.pdf',
  type: 'application/pdf',
  kind: 'fax',
  size: fax.length,
  sha256: createHash('sha256').update(fax).digest('hex'),
};

test('a scan is announced, sent, listed, fetched, taken away and brought back', async () => {
  const { api, papers, files, trail } = world();
  const { body: seizure } = await api.as(france).post('/v1/seizures', shortForm());
  const url = `/v1/seizures/${seizure.id}/documents`;
  const attached = await papers.as(france).post(url, announced);
  expect(attached).toMatchObject({ status: 201, body: { arrived: false, office: 'NCP-FR', version: 1 } });
  const one = `${url}/${attached.body.id}`;
  expect((await papers.as(france).get(one)).body).toMatchObject({ code: 'wrong-state' });

  files.send(attached.body.upload.url, attached.body.upload.headers, fax);
  expect((await papers.as(france).get(url)).body.items).toMatchObject([
    { arrived: true, name: announced.name },
  ]);
  expect((await papers.as(france).get(one)).body.link.url).toContain('Fax du 30 mai.pdf');
  const read = await trail.ofRecord(`document#${seizure.id}#${attached.body.id}`, { limit: 10 });
  expect(read.entries.map(({ event, by }) => [event, by])).toEqual([['document.read', france.id]]);

  // The same file again is the same document.
  expect((await papers.as(france).post(url, announced)).body).toMatchObject({
    id: attached.body.id,
    arrived: true,
  });

  expect((await papers.as(france).delete(one, { 'if-match': '"7"' })).status).toBe(412);
  expect((await papers.as(france).delete(one, { 'if-match': '"1"' })).status).toBe(204);
  expect((await papers.as(france).get(url)).body.items).toEqual([]);
  expect((await papers.as(france).get(one)).status).toBe(404);
  expect((await papers.as(france).post(url, announced)).body).toMatchObject({ version: 3, arrived: true });
  expect((await papers.as(france).get(url)).body.items).toHaveLength(1);
});

test('papers name people: they are seen in the owner’s country, and by whoever entered the case from them', async () => {
  const { api, papers, offices } = world();
  await offices.addOffice(senegaleseOffice);
  const { body: seizure } = await api.as(dakar).post('/v1/offices/NCP-SN/seizures', {
    report: shortForm(),
    received: { by: 'fax', on: '2026-05-30' },
  });
  const url = `/v1/seizures/${seizure.reference}/documents`;
  expect((await papers.as(dakar).post(url, announced)).status).toBe(201);
  expect((await papers.as(senegal).get(url)).body.items).toHaveLength(1);
  expect((await papers.as(dakar).get(url)).body.items).toHaveLength(1);
  // The case is shared with the network; its papers are not.
  for (const other of [cologne, spain, france]) {
    expect((await api.as(other).get(`/v1/seizures/${seizure.id}`)).status).toBe(200);
    expect((await papers.as(other).get(url)).status).toBe(404);
    expect((await papers.as(other).post(url, announced)).status).toBe(404);
  }
});

test('a draft’s papers go along when it becomes a case; a system delivers and does not read', async () => {
  const { api, papers } = world();
  const { body: draft } = await api.as(france).post('/v1/drafts', shortForm());
  const url = `/v1/seizures/${draft.id}/documents`;
  const system = systemOf(france, 'cen/nominal.write');
  expect((await papers.as(system).post(url, announced)).status).toBe(201);
  expect((await papers.as(system).get(url)).status).toBe(403);
  await api.as(france).post(`/v1/drafts/${draft.id}/report`, {}, { 'if-match': '"1"' });
  expect((await papers.as(france).get(url)).body.items).toHaveLength(1);
});

test.each([
  [{ type: 'application/x-msdownload' }, '/type'],
  [{ size: 26 * 1024 * 1024 }, '/size'],
  [{ size: 0 }, '/size'],
  [{ sha256: 'abc' }, '/sha256'],
  [{ name: '' }, '/name'],
])('%j is refused at its field', async (change, pointer) => {
  const { api, papers } = world();
  const { body: seizure } = await api.as(france).post('/v1/seizures', shortForm());
  const { status, body } = await papers
    .as(france)
    .post(`/v1/seizures/${seizure.id}/documents`, { ...announced, ...change });
  expect([status, body.errors?.[0]?.pointer]).toEqual([400, pointer]);
});
