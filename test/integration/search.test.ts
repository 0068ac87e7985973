import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fullForm } from '../support/builders.ts';
import { type CenCommand, cenCommand } from '../support/cen-command.ts';
import type { PersonName } from '../support/world/people.ts';
import { World } from '../support/world/world.ts';

let world: World;
let cen: CenCommand;
beforeAll(async () => {
  world = await World.open();
  await world.loadLists();
  cen = await cenCommand({ CEN_URL: world.url });
}, 180_000);
afterAll(async () => {
  await cen?.remove();
  await world?.close();
}, 60_000);

const as =
  (name: PersonName) =>
  async (...args: readonly string[]) =>
    cen.runWith({ env: { CEN_TOKEN: await world.tokenOf(name) } }, ...args);

const ANY = { status: ['reported', 'verified'] };
const search = async (who: PersonName, filter: object) =>
  (await world.as(who).post('/v1/analysis/cases', { filter: { ...ANY, ...filter } })).body;

const narrated = (text: string, more: object = {}) =>
  fullForm({ nationalReference: text, narrative: { text, language: 'ru' }, ...more });

test('what is reported is found by its words, by whoever may see it, with the cases that are like it', async () => {
  const fr = world.as('officer.fr');
  const shared = (await fr.post('/v1/seizures', narrated('Пакеты в двойном дне контейнера'))).body;
  await fr.post(
    '/v1/seizures',
    narrated('Пакеты в двойном дне и канарейка', { sharing: { level: 'national' } }),
  );
  for (const deadline = Date.now() + 30_000; (await search('officer.fr', {})).total !== 2; await later(100))
    if (Date.now() > deadline) throw new Error('The cases did not come into the store within half a minute.');

  const found = await search('officer.sn', { text: '"двойном дне"' });
  expect(found).toMatchObject({ total: 1, items: [{ id: shared.id, status: 'reported', lines: [1, 2] }] });
  expect(await search('officer.sn', { text: 'канарейка' })).toMatchObject({ total: 0, items: [] });
  const facets = (who: PersonName) =>
    world.as(who).post('/v1/analysis/facets', { filter: ANY, facets: ['departure', 'modes'] });
  const { body } = await facets('officer.sn');
  expect(body).toMatchObject({
    cases: 1,
    facets: [{ values: [{ value: 'EC', label: 'Ecuador', cases: 1 }] }, { facet: 'modes' }],
  });

  writeFileSync(join(cen.directory, 'any.json'), JSON.stringify(ANY));
  const listed = await as('officer.fr')('search', 'двойном дне', 'канар*', '--filter', 'any.json');
  expect(listed).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('1 of 1 cases.') });
  expect(listed.stdout).toContain('[двоином дне] и [канареика]');
  const alike = await as('officer.fr')('similar', shared.reference, '--language', 'fr');
  expect(alike).toMatchObject({ exitCode: 0, stderr: '' });
  expect(alike.stdout).toMatch(/100 %|\d\d %/);
  const hidden = await as('officer.sn')('similar', shared.reference);
  expect(hidden.stderr).toContain('No case has anything in common with it.');
}, 120_000);
