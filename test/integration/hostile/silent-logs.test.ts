import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fullForm } from '../../support/builders.ts';
import { World } from '../../support/world/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
}, 120_000);
afterAll(() => world?.close(), 60_000);

/** What must not be found again, each with the place that it was sent in. */
const canaries = new Map<string, string>();
const canary = (place: string): string => {
  const word = `canary${randomBytes(8).toString('hex')}`;
  canaries.set(word, place);
  return word;
};

/** Text that would forge a line, colour a terminal or end a JSON string, around a canary. */
const forged = (place: string): string =>
  `${canary(place)}\r\n{"level":"info","event":"forged"}\n","event":"forged"}\n`;
const coloured = (place: string): string => `${canary(place)}\u001b[31m\u0007\u2028\u009b31m`;

const linesOf = (dir: string): { file: string; line: string }[] =>
  readdirSync(dir).flatMap((file) =>
    readFileSync(join(dir, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => ({ file, line })),
  );

test('logs are one JSON object a line, with nothing of what was sent', async () => {
  const fr = world.as('officer.fr');
  const admin = world.as('admin.fr');
  const report = fullForm({
    narrative: { text: forged('narrative'), language: 'fr' },
    operation: canary('operation'),
    handling: { code: 'H3', statement: forged('statement') },
  });
  const reported = await fr.post('/v1/seizures', report, { 'idempotency-key': canary('idempotency key') });
  const { id } = reported.body;
  const parties = {
    persons: [
      { role: 'driver', name: forged('name'), documents: [{ type: 'passport', number: canary('passport') }] },
    ],
    companies: [{ role: 'carrier', name: canary('company') }],
    vehicles: [{ plate: canary('plate').slice(0, 20) }],
  };
  const named = await fr.put(`/v1/seizures/${id}/parties`, parties, { 'if-match': '"0"' });
  const email = `${canary('e-mail')}@cen.example`;
  const invited = await admin.post('/v1/people', { email, name: forged('person'), office: 'NCP-FR' });
  const suspension = `/v1/people/${invited.body.id}/suspension`;
  const suspended = await admin.post(suspension, { reason: forged('reason') });
  const system = { name: canary('system'), office: 'NCP-FR', scopes: ['cen/seizures.read'] };
  const registered = await admin.post('/v1/systems', system);
  canaries.set(registered.body.clientSecret, 'client secret');
  const mapping = {
    name: canary('mapping'),
    format: { kind: 'csv' },
    fields: { '/date': { column: canary('column') } },
  };
  const file = { fileName: `${canary('file')}.csv`, size: 9, mapping };
  const announced = await fr.post('/v1/imports', file);
  const { url, headers } = announced.body.upload;
  const signature = new URL(url).searchParams.get('X-Amz-Signature') ?? '';
  canaries.set(signature, 'presigned signature');
  const uploaded = await fetch(url, { method: 'PUT', headers, body: 'date\nx\ny\n' });
  const started = await fr.post(`/v1/imports/${announced.body.id}/start`);
  expect(
    [reported, named, invited, suspended, registered, announced, uploaded, started].map(
      ({ status }) => status,
    ),
  ).toEqual([201, 200, 201, 200, 201, 201, 200, 202]);
  expect(signature).toMatch(/^[0-9a-f]{64}$/);
  const isOver = async () => (await fr.get(`/v1/imports/${announced.body.id}`)).body.status !== 'running';
  while (!(await isOver())) await new Promise((later) => setTimeout(later, 250));

  // Refused, in each of the steps that refuse.
  const refusals = [
    await fr.post('/v1/seizures', { ...report, [canary('field name')]: 1 }),
    await fr.post('/v1/seizures', { ...report, date: coloured('wrong date') }),
    await fr.post('/v1/seizures', `{"${canary('broken JSON')}`),
    await fr.get(`/v1/seizures?cursor=${canary('cursor')}&office=NCP-FR`),
    await fr.get(`/v1/seizures?${canary('parameter')}=1`),
    await fr.get(`/v1/seizures/${encodeURIComponent(coloured('id'))}`),
    await fr.put(`/v1/seizures/${id}`, report, { 'if-match': canary('version') }),
    await fr.post('/v1/seizures', report, { 'content-type': `text/${canary('type')}` }),
    await fr.post('/v1/offices', { id: canary('office') }),
    await admin.post('/v1/people', { email, name: canary('another name'), office: 'NCP-FR' }),
    await world.call(canary('bad token'), 'GET', '/v1/me'),
    await world.call(`${await world.tokenOf('officer.fr')}${canary('token with a tail')}`, 'GET', '/v1/me'),
    await world.call(undefined, 'GET', '/v1/me', { headers: { authorization: `Basic ${canary('basic')}` } }),
    await world.call(await world.tokenOf('officer.fr'), 'GET', '/v1/me', {
      headers: {
        'user-agent': canary('agent'),
        'x-amzn-trace-id': canary('trace'),
        cookie: `a=${canary('cookie')}`,
      },
    }),
  ];
  expect(refusals.map(({ status }) => status)).toEqual([
    400, 400, 400, 400, 400, 400, 400, 415, 403, 409, 401, 401, 401, 200,
  ]);
  for (const { body } of refusals)
    expect(JSON.stringify(body)).not.toMatch(/\.[jt]s:\d|node_modules|"stack"/);

  for (const name of ['officer.fr', 'admin.fr'] as const) {
    const token = await world.tokenOf(name);
    canaries.set(token, 'access token');
    canaries.set(token.split('.')[2] ?? '', 'signature of an access token');
  }
  // Ends the functions, so that nothing is written any more.
  await world.stop();
  const logs = linesOf(join(world.dir, 'logs'));
  expect(new Set(logs.map(({ file }) => file)).size).toBeGreaterThan(5);
  expect(logs.length).toBeGreaterThan(refusals.length);
  const entries = logs.map(({ file, line }) => ({ file, ...JSON.parse(line) }));
  // What a function prints stands in "message", parsed: a text is a line that it forged, or that is not JSON.
  expect(entries.filter(({ message }) => typeof message !== 'object' || message === null)).toEqual([]);
  const routes = new Set(entries.map(({ message }) => message.route));
  for (const route of ['report-seizure', 'put-parties', 'invite-person', 'create-import'])
    expect(routes).toContain(route);
  for (const { line } of logs) expect(line).not.toMatch(/"event":"forged"|[\p{Cc}\p{Zl}\p{Zp}]/u);
  const told = [...canaries].flatMap(([word, place]) =>
    logs
      .filter(({ line }) => line.includes(word))
      .map(({ file, line }) => `${place} in ${file}: ${line.slice(0, 300)}`),
  );
  expect(told).toEqual([]);
}, 90_000);
