import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { WORKED_EXAMPLES } from '../../../shared/openapi/worked/worked-examples.ts';
import { keepIndicator } from '../../support/analysis/keep-indicator.ts';
import { shortForm } from '../../support/builders.ts';
import { type Operation, operations } from '../../support/hostile/api-description.ts';
import { rice } from '../../support/intelligence-world.ts';
import type { PersonName } from '../../support/world/people.ts';
import { pairOfTwins } from '../../support/world/twins.ts';
import { type HttpAnswer, World } from '../../support/world/world.ts';

let world: World;
/** Ids of French records that no Spaniard may see. */
const french: Record<string, string> = {};
beforeAll(async () => {
  world = await World.open();
  const fr = world.as('officer.fr');
  const admin = world.as('admin.fr');
  const seizure = (await fr.post('/v1/seizures', shortForm({ sharing: { level: 'national' } }))).body;
  const mapping = { name: 'Least', format: { kind: 'csv' }, fields: { '/date': { column: 'date' } } };
  const system = { name: 'Engine', office: 'NCP-FR', scopes: ['cen/seizures.read'] };
  const person = { email: 'a@cen.example', name: 'A', office: 'NCP-FR' };
  Object.assign(french, {
    seizureId: seizure.id,
    reference: seizure.reference,
    draftId: (await fr.post('/v1/drafts', shortForm())).body.id,
    importId: (await fr.post('/v1/imports', { fileName: 'a.csv', size: 10, mapping })).body.id,
    exportId: (await fr.post('/v1/exports', { format: 'ndjson' })).body.id,
    personId: (await admin.post('/v1/people', person)).body.id,
    systemId: (await admin.post('/v1/systems', system)).body.system.id,
    documentId: (
      await fr.post(`/v1/seizures/${seizure.id}/documents`, WORKED_EXAMPLES['attach-document']?.body)
    ).body.id,
    mappingId: (await fr.post('/v1/mappings', { mapping, sharing: 'office' })).body.id,
    searchId: (await fr.post('/v1/searches', { name: 'Mine', filter: {}, sharing: 'office' })).body.id,
    pairId: await pairOfTwins(world),
    profileId: (await world.as('officer.dakar').post('/v1/profiles', { content: rice })).body.id,
    indicatorId: await keepIndicator(world, 'RILO-DAKAR'),
    officeId: 'NCP-FR',
    version: '1',
    part: '1',
    row: '2',
    day: '2026-06-01',
  });
}, 120_000);
afterAll(() => world?.close(), 60_000);

/** Well-formed, and nobody's. */
const ABSENT: Readonly<Record<string, string>> = {
  seizureId: '0'.repeat(26),
  reference: 'CEN-2026-FR-999999',
  draftId: '0'.repeat(26),
  importId: '0'.repeat(26),
  exportId: '0'.repeat(26),
  personId: '00000000-0000-4000-8000-000000000000',
  systemId: '0'.repeat(26),
  searchId: '0'.repeat(26),
  pairId: '0'.repeat(26),
  profileId: '0'.repeat(26),
  indicatorId: '0'.repeat(13),
  officeId: 'NCP-XX',
  documentId: '0'.repeat(26),
  mappingId: '0'.repeat(26),
  version: '1',
  part: '1',
  row: '2',
  day: '2026-06-01',
};
const OWNED = Object.keys(ABSENT).filter((name) => !['version', 'part', 'row', 'day'].includes(name));

const BODIES: Readonly<Record<string, unknown>> = {
  'amend-seizure': shortForm(),
  'withdraw-seizure': { reason: 'Mine now' },
  'put-parties': { persons: [] },
  'save-draft': shortForm(),
  'set-duties': { duties: [] },
  'suspend-person': { reason: 'Mine now' },
  'rotate-system': {},
};

const namesIn = ({ path }: Operation): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

const ask = async (
  { id, method, path }: Operation,
  caller: PersonName,
  ids: Readonly<Record<string, string>>,
): Promise<HttpAnswer> => {
  const address = path.replace(/\{(\w+)\}/g, (_, name) => ids[name] ?? '');
  const query = id === 'compare-versions' ? '?from=1&to=1' : '';
  const body = BODIES[id] ?? WORKED_EXAMPLES[id]?.body;
  return world.call(await world.tokenOf(caller), method, address + query, {
    ...(body !== undefined && { body }),
    headers: { 'if-match': id === 'put-parties' ? '"0"' : '"1"' },
  });
};

/** Everything that an answer tells, but for the number of the request. */
const told = ({ status, headers, body }: HttpAnswer) => {
  const { instance, ...rest } = body;
  const names = [...headers.keys()].sort();
  return { status, names, length: headers.get('content-length'), rest };
};

// Offices and reference lists are known to everyone, and the national reference is the caller's own.
const guarded = operations.filter(
  (operation) =>
    namesIn(operation).some((name) => OWNED.includes(name)) && !/office$|national/.test(operation.id),
);

test.each(guarded.map((operation) => [operation.id, operation] as const))(
  '%s: what is forbidden looks like what is not there',
  async (_, operation) => {
    for (const caller of ['officer.es', 'admin.es'] as const) {
      const forbidden = await ask(operation, caller, french);
      expect(told(forbidden)).toEqual(told(await ask(operation, caller, ABSENT)));
      expect([403, 404]).toContain(forbidden.status);
      if (!namesIn(operation).includes('seizureId')) continue;
      const byReference = await ask(operation, caller, { ...french, seizureId: french.reference ?? '' });
      const nobodys = await ask(operation, caller, { ...ABSENT, seizureId: ABSENT.reference ?? '' });
      expect(told(byReference)).toEqual(told(nobodys));
    }
  },
);

test('the guarded routes are open to whom they belong: the ids above are real', async () => {
  const mine = async (id: string, caller: PersonName) => {
    const operation = operations.find((one) => one.id === id) as Operation;
    return [id, (await ask(operation, caller, french)).status];
  };
  for (const id of [
    'read-seizure',
    'list-versions',
    'read-version',
    'compare-versions',
    'read-draft',
    'read-import',
  ])
    expect(await mine(id, 'officer.fr')).toEqual([id, 200]);
  for (const id of ['read-person', 'read-system', 'list-people', 'list-systems'])
    expect(await mine(id, 'admin.fr')).toEqual([id, 200]);
  expect(await mine('read-duplicate', 'officer.cologne')).toEqual(['read-duplicate', 200]);
  expect((await world.as('officer.fr').get(`/v1/seizures/${french.reference}`)).status).toBe(200);
});

test('a record of one kind is not there under the routes of another', async () => {
  const { draftId, seizureId, importId } = french;
  const fr = world.as('officer.fr');
  const crossed = [
    `/v1/seizures/${draftId}`,
    `/v1/drafts/${seizureId}`,
    `/v1/imports/${seizureId}`,
    `/v1/seizures/${importId}`,
    `/v1/seizures/${draftId}/versions`,
  ];
  for (const path of crossed) expect([path, (await fr.get(path)).status]).toEqual([path, 404]);
});

const HOSTILE = [
  'SEIZURE%231%23',
  'SEIZURE%231',
  '%23',
  '%00',
  '%0a%0dX-Evil:%20yes',
  '..',
  '.',
  '..%2f..%2fsecrets.json',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '%252e%252e%252f',
  '%c0%ae%c0%ae',
  '%ff',
  '%',
  '%ed%a0%80',
  '%f0%9f%9a%a2',
  '%E2%80%AE',
  '*',
  "'%20OR%20'1'='1",
  '$%7Bjndi:ldap:x%7D',
  '%7B%22$gt%22:%22%22%7D',
  '__proto__',
  'constructor',
  'undefined',
  'null',
  '-1',
  '1e999',
  '0x10',
  '%20',
  'a;b=c',
  'a?b',
  `${'0'.repeat(26)}%00`,
  `${'0'.repeat(25)}O`,
  '0'.repeat(27),
  'x'.repeat(6000),
];

test('no id makes a route fail, or say more than that it is not right', async () => {
  const failed: string[] = [];
  const leaky = /at .*\.[jt]s:\d|node_modules|DynamoDB|SEIZURE#|OFFICE#|arn:aws|cen-demo/;
  for (const operation of operations.filter((one) => namesIn(one).length > 0))
    for (const [i, hostile] of HOSTILE.entries())
      for (const name of namesIn(operation)) {
        const caller = i % 2 ? 'officer.fr' : 'admin.wco';
        const { status, headers, body } = await ask(operation, caller, { ...french, [name]: hostile });
        const refused =
          [200, 400, 403, 404, 409, 412].includes(status) || operation.id === 'put-by-national-reference';
        if (
          status >= 500 ||
          !refused ||
          headers.has('x-evil') ||
          (status >= 400 && leaky.test(JSON.stringify(body)))
        )
          failed.push(`${operation.id} ${hostile.slice(0, 40)}: ${status} ${JSON.stringify(body)}`);
      }
  expect(failed).toEqual([]);
}, 180_000);
