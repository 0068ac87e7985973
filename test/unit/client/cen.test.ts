import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { france } from '../../support/actors.ts';
import { fullForm, shortForm } from '../../support/builders.ts';
import { type CenCommand, cenCommand } from '../../support/cen-command.ts';
import '../../support/quiet-log.ts';
import { networkServer } from './network-server.ts';

let server: Awaited<ReturnType<typeof networkServer>>;
let cen: CenCommand;

beforeAll(async () => {
  server = await networkServer();
  cen = await cenCommand({ CEN_URL: server.url, CEN_TOKEN: 'token-of-france' });
});
afterAll(async () => {
  await server.stop();
  await cen.remove();
});

const file = (name: string, content: unknown): string => {
  const path = join(cen.directory, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

test('a report gets a reference, and can be read by it', async () => {
  const reported = await cen.run('report', file('case.json', shortForm()));
  expect(reported).toMatchObject({ exitCode: 0, stderr: '' });
  const reference = /^CEN-2026-FR-\d{6}/.exec(reported.stdout)?.[0] ?? '';

  const shown = await cen.run('get', reference);
  expect(shown.exitCode).toBe(0);
  expect(shown.stdout).toContain('product: Cocaine');

  const asJson = await cen.run('get', reference, '--json');
  expect(JSON.parse(asJson.stdout)).toMatchObject({ reference, status: 'reported', office: 'NCP-FR' });
});

test('a report with a national reference twice is one case', async () => {
  const path = file('national.json', shortForm({ nationalReference: 'FR-4711' }));
  const [first, second] = [await cen.run('report', path, '--json'), await cen.run('--json', 'report', path)];
  expect(second).toMatchObject({ exitCode: 0, stdout: first.stdout });
  expect(JSON.parse(first.stdout)).toMatchObject({ version: 1 });
});

test('a report that is not right names its fields', async () => {
  const path = file('wrong.json', { ...shortForm(), date: '31.05.2026', colour: 'red' });
  const refused = await cen.run('report', path);
  expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
  expect(refused.stderr).toContain('/date  A day as year-month-day, such as 2026-05-31.');
  expect(refused.stderr).toContain('There is no such field: colour');

  const asJson = await cen.run('report', path, '--json');
  expect(JSON.parse(asJson.stderr).error).toMatchObject({ exitCode: 1, code: 'invalid-input' });
});

test('a list is a table, or one object a line, of as many pages as it takes', async () => {
  for (let i = 0; i < 3; i += 1) await server.world.api.as(france).post('/v1/seizures', fullForm());
  const table = await cen.run('list', '--limit', '2');
  expect(table.stdout.split('\n')[0]).toMatch(/^Reference +Date +Office/);
  expect(table.stdout.trim().split('\n')).toHaveLength(3);
  expect(table.stderr).toContain('2 cases (more with --limit or --all)');

  const lines = await cen.run('list', '--all', '--json', '--office', 'NCP-FR');
  const seizures = lines.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(seizures.length).toBeGreaterThanOrEqual(4);
  expect(new Set(seizures.map(({ id }) => id)).size).toBe(seizures.length);
});

test('text of others cannot move the cursor', async () => {
  const { text } = { text: 'cocaine\tin\nboxes' };
  const report = shortForm({ lines: [{ category: 'drugs', product: text }] });
  await server.world.api.as(france).post('/v1/seizures', report);
  expect((await cen.run('list')).stdout).toContain('cocaine in boxes');
});

test('whoami says who it is', async () => {
  expect((await cen.run('whoami')).stdout).toBe('Officer of NCP-FR (NCP, French Customs)\n');
});

test.each([
  ['wrong usage', 2, ['lisst'], {}],
  ['a number that is none', 2, ['list', '--limit', 'many'], {}],
  ['a file that is not there', 2, ['report', 'nowhere.json'], {}],
  ['an import of nothing', 2, ['import'], {}],
  ['nobody signed in', 3, ['list'], { CEN_TOKEN: '' }],
  ['a token that is not accepted', 3, ['list'], { CEN_TOKEN: 'stale' }],
  ['not allowed', 5, ['list'], { CEN_TOKEN: 'token-of-partner' }],
  ['not found', 5, ['get', 'CEN-2026-FR-999999'], {}],
  ['an address that is not private', 1, ['list'], { CEN_URL: 'http://cen.example.org' }],
  ['help', 0, ['--help'], {}],
])('%s ends with exit code %i', async (_, exitCode, args, env) => {
  const ended = await cen.runWith({ env }, ...args);
  expect(ended.exitCode).toBe(exitCode);
  if (exitCode !== 0) expect(ended.stderr.trim()).not.toBe('');
  expect(ended.stderr).not.toContain('    at ');
});

test('a network that does not answer is said in one sentence', async () => {
  const gone = await networkServer();
  await gone.stop();
  const ended = await cen.runWith({ env: { CEN_URL: gone.url } }, 'list');
  expect(ended).toMatchObject({
    exitCode: 6,
    stderr: 'The network does not answer. Check the address and the connection, then try again.\n',
  });
});

test('the help names every command and the exit codes', async () => {
  const { stdout } = await cen.run('--help');
  for (const name of ['login', 'logout', 'whoami', 'import', 'get', 'list', 'report', 'Exit codes'])
    expect(stdout).toContain(name);
});
