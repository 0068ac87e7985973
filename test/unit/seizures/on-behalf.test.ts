import { expect, test } from '@jest/globals';
import { cologne, dakar, france, secretariat, senegal } from '../../support/actors.ts';
import { shortForm } from '../../support/builders.ts';
import { seizureWorld } from '../../support/seizure-world.ts';
import { france as frenchOffice, senegal as senegaleseOffice } from '../directory/network.ts';

const world = async () => {
  const made = seizureWorld();
  await made.offices.addOffice(frenchOffice);
  await made.offices.addOffice(senegaleseOffice);
  return made;
};
const received = { by: 'fax', on: '2026-05-30', reference: 'F 77/2026' } as const;
const url = '/v1/offices/NCP-SN/seizures';

test('a regional office enters what an office of its region sent by fax', async () => {
  const { api } = await world();
  const report = shortForm({ sharing: { level: 'national' }, location: { type: 'seaport' } });
  const entered = await api.as(dakar).post(url, { report, received });
  expect(entered).toMatchObject({
    status: 201,
    body: {
      office: 'NCP-SN',
      country: 'SN',
      rilo: 'RILO-DAKAR',
      reference: 'CEN-2026-SN-000001',
      enteredBy: { office: 'RILO-DAKAR', received },
      report: { location: { country: 'SN' } },
    },
  });
  expect(entered.body.enteredBy.person).toBeUndefined();

  // It is the office's own case, and nobody else's business.
  const path = `/v1/seizures/${entered.body.id}`;
  expect((await api.as(senegal).get(path)).status).toBe(200);
  expect((await api.as(dakar).get(path)).status).toBe(200);
  expect((await api.as(cologne).get(path)).status).toBe(404);
  expect((await api.as(secretariat).get(path)).status).toBe(404);

  // Both can mend it, and it keeps telling who entered it.
  const mended = await api.as(dakar).put(path, { ...report, direction: 'import' }, { 'if-match': '"1"' });
  expect(mended.body).toMatchObject({ version: 2, office: 'NCP-SN', enteredBy: { office: 'RILO-DAKAR' } });
  const amended = await api.as(senegal).put(path, report, { 'if-match': '"2"' });
  expect(amended.body).toMatchObject({ version: 3, enteredBy: { office: 'RILO-DAKAR' } });
});

test('nobody enters cases for offices that it does not serve, nor for offices that are none', async () => {
  const { api } = await world();
  const body = { report: shortForm(), received };
  expect((await api.as(cologne).post(url, body)).status).toBe(404);
  expect((await api.as(dakar).post('/v1/offices/NCP-XX/seizures', body)).status).toBe(404);
  expect((await api.as(senegal).post(url, body)).status).toBe(403);
  expect((await api.as(france).post(url, body)).status).toBe(403);
});

test('the same number of the office is the same case, whoever enters it', async () => {
  const { api } = await world();
  const report = { ...shortForm(), nationalReference: 'SN-1' };
  expect((await api.as(senegal).post('/v1/seizures', report)).status).toBe(201);
  const again = await api.as(dakar).post(url, { report, received });
  expect(again).toMatchObject({ status: 409, body: { code: 'already-exists' } });
});

test('what is wrong is named where it stands', async () => {
  const { api } = await world();
  const { status, body } = await api
    .as(dakar)
    .post(url, { report: { ...shortForm(), date: '3 May' }, received: { by: 'pigeon', on: '2026-05-30' } });
  expect(status).toBe(400);
  expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
    '/report/date',
    '/received/by',
  ]);
});
