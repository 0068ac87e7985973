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
  cen = await cenCommand({ CEN_URL: world.url });
}, 120_000);
afterAll(async () => {
  await cen?.remove();
  await world?.close();
}, 60_000);

const as =
  (name: PersonName) =>
  async (...args: readonly string[]) =>
    cen.runWith({ env: { CEN_TOKEN: await world.tokenOf(name) } }, ...args);

/** Looks until it is so: a case comes to verification by stream, bus and queue within moments. */
const until = async (look: () => Promise<boolean>): Promise<void> => {
  for (const deadline = Date.now() + 60_000; !(await look()); await later(200))
    if (Date.now() > deadline) throw new Error('It did not come within a minute.');
};

const today = () => new Date().toISOString().slice(0, 10);

test('the command line takes a case with mistakes from the report through question and correction to its verdict', async () => {
  const [officer, verifier] = [as('officer.fr'), as('officer.cologne')];
  const path = join(cen.directory, 'case.json');
  // A mistake: it goes where it came from.
  const route = { departure: { country: 'EC' }, destination: { country: 'EC' } };
  writeFileSync(path, JSON.stringify(fullForm({ date: today(), route })));
  expect((await officer('check', path)).stdout).toContain('[destination-is-departure]');

  const reported = await officer('report', path);
  const reference = /^CEN-\d{4}-FR-\d{6}/.exec(reported.stdout)?.[0] ?? '';
  await until(async () => (await verifier('queue', '--severity', 'warning')).stdout.includes(reference));

  const returned = await verifier(
    'return',
    reference,
    ...['--ask', 'destination-is-departure', 'Where was it going?'],
    ...['--propose', '/route/destination/country', 'FR', 'The bill of lading says Le Havre.'],
    ...['--language', 'en'],
  );
  expect(returned).toMatchObject({ exitCode: 0, stderr: '' });
  expect((await officer('queue')).stdout).toContain(reference);

  const answered = await officer('answer', reference, '--question', '1', 'To France.', '--accept', '1');
  expect(answered.stdout).toContain('is corrected');
  await until(async () =>
    (await verifier('verification', reference)).stdout.includes(`${reference}, version 2, waits`),
  );
  const shown = await verifier('verification', reference, '--language', 'fr');
  expect(shown.stdout).toContain('/route/destination/country  "EC" → "FR"');
  expect(shown.stdout).toMatch(/Findings that are gone:\n.*destination-is-departure/);

  const verified = await verifier('verify', reference, '--grade', 'B2');
  expect(verified.stdout).toBe(`${reference}, version 2, is verified as B2.\n`);
  const history = await officer('history', reference);
  for (const words of ['reported', 'Where was it going?', 'answered: To France.', 'verified as B2'])
    expect(history.stdout).toContain(words);
  // A reader of another region learns what became of it, and nothing that was said.
  const abroad = await as('officer.sn')('history', reference);
  expect(abroad.stdout).toContain('verified as B2');
  expect(abroad.stdout).not.toContain('Where was it going?');
}, 180_000);
