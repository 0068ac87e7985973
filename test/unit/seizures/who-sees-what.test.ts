import { describe, expect, test } from '@jest/globals';
import {
  cologne,
  dakar,
  france,
  partner,
  secretariat,
  senegal,
  spain,
  systemOf,
} from '../../support/actors.ts';
import { shortForm } from '../../support/builders.ts';
import { seizureWorld } from '../../support/seizure-world.ts';

const readers = { france, spain, senegal, cologne, dakar, secretariat, partner };

describe.each([
  ['national', { level: 'national' }, ['france']],
  ['regional', { level: 'regional' }, ['france', 'spain', 'cologne', 'secretariat']],
  ['network', { level: 'network' }, ['france', 'spain', 'senegal', 'cologne', 'dakar', 'secretariat']],
  ['partners', { level: 'partners' }, ['france', 'spain', 'senegal', 'cologne', 'dakar', 'secretariat']],
  ['a closed group', { level: 'group', offices: ['NCP-SN', 'RILO-DAKAR'] }, ['france', 'senegal', 'dakar']],
  ['an empty group', { level: 'group', offices: [] }, ['france']],
] as const)('shared with %s', (_, sharing, expected) => {
  test(`is seen by ${expected.join(', ')} and nobody else, by id and in lists`, async () => {
    const { api } = seizureWorld();
    const { body } = await api.as(france).post('/v1/seizures', shortForm({ sharing: sharing as never }));
    for (const [name, reader] of Object.entries(readers)) {
      const sees = (expected as readonly string[]).includes(name);
      const read = await api.as(reader).get(`/v1/seizures/${body.id}`);
      expect([name, read.status]).toEqual([name, sees ? 200 : name === 'partner' ? 403 : 404]);
      for (const query of ['', '?office=NCP-FR', '?country=FR']) {
        const list = await api.as(reader).get(`/v1/seizures${query}`);
        expect([name, query, list.body.items?.length ?? 0]).toEqual([name, query, sees ? 1 : 0]);
      }
    }
  });
});

test('sharing taken back holds on the next read', async () => {
  const { api } = seizureWorld();
  const offices = ['NCP-SN', 'NCP-ES'];
  const { body } = await api
    .as(france)
    .post('/v1/seizures', shortForm({ sharing: { level: 'group', offices } }));
  expect((await api.as(senegal).get('/v1/seizures')).body.items).toHaveLength(1);
  const narrower = { ...body.report, sharing: { level: 'group', offices: ['NCP-ES'] } };
  await api.as(france).put(`/v1/seizures/${body.id}`, narrower, { 'if-match': '"1"' });
  expect((await api.as(senegal).get(`/v1/seizures/${body.id}`)).status).toBe(404);
  expect((await api.as(senegal).get('/v1/seizures')).body.items).toEqual([]);
  expect((await api.as(spain).get('/v1/seizures')).body.items).toHaveLength(1);
});

test('what may not be seen looks the same as what is not there', async () => {
  const { api } = seizureWorld();
  const { body } = await api.as(france).post('/v1/seizures', shortForm({ sharing: { level: 'national' } }));
  const hidden = await api.as(senegal).get(`/v1/seizures/${body.id}`);
  const absent = await api.as(senegal).get(`/v1/seizures/${'0'.repeat(26)}`);
  const { instance: _1, ...hiddenBody } = hidden.body;
  const { instance: _2, ...absentBody } = absent.body;
  expect([hidden.status, hiddenBody]).toEqual([absent.status, absentBody]);
});

test('others read a case and cannot change it', async () => {
  const { api } = seizureWorld();
  const { body } = await api.as(france).post('/v1/seizures', shortForm());
  expect(
    await api.as(spain).put(`/v1/seizures/${body.id}`, body.report, { 'if-match': '"1"' }),
  ).toMatchObject({ status: 403 });
  expect(
    await api.as(cologne).put(`/v1/seizures/${body.id}`, body.report, { 'if-match': '"1"' }),
  ).toMatchObject({ status: 403 });
  expect(await api.nobody.get(`/v1/seizures/${body.id}`)).toMatchObject({
    status: 401,
    body: { code: 'not-signed-in' },
  });
});

test('persons and companies: the owner country reads them, each reading is audited, systems only deliver', async () => {
  const { api, trail } = seizureWorld();
  const { body } = await api.as(france).post('/v1/seizures', shortForm());
  const url = `/v1/seizures/${body.id}/parties`;
  const parties = {
    persons: [{ role: 'driver', name: 'A. Person' }],
    vehicles: [{ plate: 'AB-123-CD', country: 'FR' }],
  };
  const system = systemOf(france, 'cen/nominal.write', 'cen/seizures.read');
  expect(await api.as(system).put(url, parties, { 'if-match': '"0"' })).toMatchObject({
    status: 200,
    body: { version: 1 },
  });
  expect(await api.as(system).put(url, parties, { 'if-match': '"0"' })).toMatchObject({ status: 412 });
  expect((await api.as(system).get(url)).status).toBe(403);
  for (const [reader, status] of [
    [france, 200],
    [spain, 404],
    [cologne, 403],
    [secretariat, 403],
  ] as const)
    expect([reader.office, (await api.as(reader).get(url)).status]).toEqual([reader.office, status]);
  const { entries } = await trail.ofRecord(`parties#${body.id}`, { limit: 10 });
  expect(entries).toMatchObject([{ event: 'parties.read', by: france.id, office: 'NCP-FR' }]);
  expect(JSON.stringify((await api.as(spain).get(`/v1/seizures/${body.id}`)).body)).not.toContain('Person');
});
