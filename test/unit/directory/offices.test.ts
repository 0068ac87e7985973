import { beforeEach, expect, test } from '@jest/globals';
import { type Actor, Actor as ActorSchema } from '../../../shared/domain/actor.ts';
import { directoryApi } from './directory-api.ts';
import { france, partner, secretariat } from './network.ts';

let api: Awaited<ReturnType<typeof directoryApi>>;
let secretary: Actor;
const mali = {
  role: 'NCP',
  name: 'Malian Customs',
  country: 'ML',
  rilo: 'RILO-DAKAR',
  homeRegion: 'eu-west-1',
};
const create = (id: string, office: unknown) =>
  api.call(secretary, 'POST /v1/offices', { body: { id, office } });
const save = (officeId: string, body: unknown, version: number) =>
  api.call(secretary, 'PUT /v1/offices/{officeId}', {
    path: { officeId },
    body,
    headers: { 'if-match': `"${version}"` },
  });
const ids = (body: { items: { id: string }[] }) => body.items.map(({ id }) => id);

beforeEach(async () => {
  api = await directoryApi();
  secretary = await api.person(secretariat, 's@wco.example', ['administrator']);
});

test('everyone finds offices by role, country and region, and reads how to reach them', async () => {
  const officer = await api.person(partner, 'p@partner.example');
  const find = async (query: Record<string, string>) =>
    ids((await api.call(officer, 'GET /v1/offices', { query })).body);
  expect(await find({})).toEqual(['NCP-FR', 'NCP-SN', 'PARTNER-UNODC', 'RILO-DAKAR', 'WCO']);
  expect(await find({ role: 'NCP', country: 'FR' })).toEqual(['NCP-FR']);
  expect(await find({ country: 'SN' })).toEqual(['NCP-SN', 'RILO-DAKAR']);
  expect(await find({ rilo: 'RILO-DAKAR' })).toEqual(['NCP-SN', 'RILO-DAKAR']);
  const { body } = await api.call(officer, 'GET /v1/offices/{officeId}', {
    path: { officeId: 'RILO-DAKAR' },
  });
  expect(body).toMatchObject({ serves: ['SN', 'GM', 'ML'], contact: { weekend: ['saturday', 'sunday'] } });
  expect(body).not.toHaveProperty('change');
});

test('pages of a filtered list are full, and end', async () => {
  const first = await api.call(secretary, 'GET /v1/offices', { query: { country: 'SN', limit: '1' } });
  expect(ids(first.body)).toEqual(['NCP-SN']);
  const query = { country: 'SN', limit: '1', cursor: first.body.next };
  const second = await api.call(secretary, 'GET /v1/offices', { query });
  expect(ids(second.body)).toEqual(['RILO-DAKAR']);
  expect(second.body.next).toBeUndefined();
  expect((await api.call(secretary, 'GET /v1/offices', { query: { ...query, country: 'FR' } })).status).toBe(
    400,
  );
});

test('the Secretariat adds and changes offices, on the version that it read', async () => {
  expect(await create('NCP-ML', mali)).toMatchObject({
    status: 201,
    headers: { location: '/v1/offices/NCP-ML' },
  });
  expect((await create('NCP-ML', mali)).status).toBe(409);
  const changed = { ...mali, contact: { email: 'NCP@Douane.ML.example', languages: ['fr'] } };
  expect((await save('NCP-ML', changed, 7)).status).toBe(412);
  expect(await save('NCP-ML', changed, 1)).toMatchObject({
    status: 200,
    headers: { etag: '"2"' },
    body: { contact: { email: 'ncp@douane.ml.example' } },
  });
});

test.each([
  ['an NCP without a country', { ...mali, country: undefined }, '/office/country'],
  ['an NCP without a RILO', { ...mali, rilo: undefined }, '/office/rilo'],
  ['a RILO that does not serve the country', { ...mali, country: 'FR' }, '/rilo'],
  ['a RILO that is none', { ...mali, rilo: 'NCP-FR' }, '/rilo'],
  ['an NCP that serves', { ...mali, serves: ['ML'] }, '/office/serves'],
])('refused: %s', async (_, office, pointer) => {
  expect(await create('NCP-XX', office)).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
});

test('the country of an NCP and the role of an office stay', async () => {
  const { id: _id, version, change: _change, ...data } = france;
  expect((await save('NCP-FR', { ...data, country: 'ML', rilo: 'RILO-DAKAR' }, version)).status).toBe(400);
  expect((await save('RILO-DAKAR', { role: 'WCO', name: 'X', homeRegion: 'eu-west-1' }, 1)).status).toBe(400);
});

test('nobody else changes offices', async () => {
  const chief = await api.person(france, 'chief@douane.example', ['administrator']);
  expect((await api.call(chief, 'POST /v1/offices', { body: { id: 'NCP-ML', office: mali } })).status).toBe(
    403,
  );
});

test('a client system without the directory’s scope does not read it', async () => {
  const system = ActorSchema.parse({
    ...secretary,
    kind: 'system',
    id: 'c',
    duties: [],
    scopes: ['cen/seizures.read'],
  });
  expect((await api.call(system, 'GET /v1/offices')).status).toBe(403);
  const reader = { ...system, scopes: ['cen/directory.read' as const] };
  expect((await api.call(reader, 'GET /v1/me')).body).toMatchObject({
    kind: 'system',
    office: { id: 'WCO' },
  });
});
