import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type CenCommand, cenCommand } from '../../support/cen-command.ts';
import { leastMapping } from '../../support/mappings/least-mapping.ts';
import '../../support/quiet-log.ts';
import { type ImportServerOptions, importServer } from './import-server.ts';

const GOOD = 'day;what\n2020-01-05;cocaine\n2020-01-06;heroin\n';
const MIXED = `${GOOD}2020-02-30;khat\n`;

let cen: CenCommand;
let server: Awaited<ReturnType<typeof importServer>> | undefined;

beforeEach(async () => {
  cen = await cenCommand({ CEN_TOKEN: 'token-of-france' });
  file('mapping.json', JSON.stringify(leastMapping()));
});
afterEach(async () => {
  await server?.stop();
  await cen.remove();
});

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(cen.directory, name), content);
  return name;
};
const textOf = (name: string) => readFileSync(join(cen.directory, name), 'utf8');

const started = async (options: ImportServerOptions = {}) => {
  server = await importServer(options);
  return { CEN_URL: server.url };
};
const importing = (name: string, ...more: string[]) => ['import', name, '--mapping', 'mapping.json', ...more];

test('good rows go in, bad ones come back as a file with the reason', async () => {
  const env = await started();
  const ended = await cen.runWith({ env }, ...importing(file('cases.csv', MIXED)));
  expect(ended).toMatchObject({ exitCode: 4, stderr: '' });
  expect(ended.stdout).toMatch(/^Import \w{26} of cases\.csv is done: 3 rows read in 0 s\.$/m);
  expect(ended.stdout).toContain('2  accepted');
  expect(ended.stdout).toContain('1  day: Not a day written as yyyy-mm-dd.');
  expect(textOf('cases.csv.errors.csv')).toContain('"2020-02-30";"khat"');
});

test('for a script the end is one JSON object', async () => {
  const env = await started();
  const name = file('cases.csv.gz', gzipSync(MIXED));
  const ended = await cen.runWith({ env }, ...importing(name, '--json', '--errors', 'bad.csv'));
  expect(ended).toMatchObject({ exitCode: 4, stderr: '' });
  const job = JSON.parse(ended.stdout);
  expect(job).toMatchObject({ status: 'finished', rowsRead: 3, errorsFile: 'bad.csv' });
  expect(job.counts).toMatchObject({ accepted: 2, refused: 1, alreadyThere: 0 });
  expect(textOf('bad.csv')).toContain('khat');
});

test('the same file again adds nothing', async () => {
  const env = await started();
  const name = file('cases.csv', GOOD);
  expect((await cen.runWith({ env }, ...importing(name))).exitCode).toBe(0);
  const again = await cen.runWith({ env }, ...importing(name, '--json'));
  expect(again.exitCode).toBe(0);
  expect(JSON.parse(again.stdout).counts).toMatchObject({ accepted: 0, alreadyThere: 2 });
});

test('a connection that is lost while the file is sent is taken up again', async () => {
  let tries = 0;
  const env = await started({
    onUpload: (req) => {
      tries += 1;
      if (tries < 2) req.socket.destroy();
      return tries < 2;
    },
  });
  const ended = await cen.runWith({ env }, ...importing(file('cases.csv', GOOD)));
  expect(ended.exitCode).toBe(0);
  expect(tries).toBe(2);
  const renewals = server?.requests.filter(({ line }) => /^POST \/v1\/imports\/\w+\/upload$/.test(line));
  expect(renewals).toHaveLength(1);
});

test('the file is sent with its length and the headers that were signed', async () => {
  let headers = {};
  const env = await started({
    onUpload: (req) => {
      headers = req.headers;
      return false;
    },
  });
  await cen.runWith({ env }, ...importing(file('cases.csv', GOOD)));
  const length = String(GOOD.length);
  expect(headers).toMatchObject({ 'content-length': length, 'x-announced': length });
});

test('a store that refuses the file ends the import, and says why', async () => {
  const env = await started({
    onUpload: (req, res) => {
      req.resume();
      res.writeHead(400).end('<Error><Message>The SHA-256 does not match.</Message></Error>');
      return true;
    },
  });
  const ended = await cen.runWith({ env }, ...importing(file('cases.csv', GOOD)));
  expect(ended).toMatchObject({
    exitCode: 1,
    stdout: '',
    stderr: 'The store refused the file: The SHA-256 does not match.\n',
  });
  expect(server?.requests.at(-1)?.line).toMatch(/\/cancellation$/);
});

test('whoever does not wait can look later', async () => {
  const env = await started();
  const begun = await cen.runWith({ env }, ...importing(file('cases.csv', GOOD), '--no-wait', '--json'));
  const { id } = JSON.parse(begun.stdout);
  const ended = await cen.runWith({ env }, 'import', '--follow', id);
  expect(ended.exitCode).toBe(0);
  expect(ended.stdout).toContain('2  accepted');
});

test('Ctrl-C leaves the import going, and says how to look at it', async () => {
  let seen = () => {};
  const interruption = new Promise<void>((resolve) => {
    seen = resolve;
  });
  const env = await started({ works: false, onLook: () => seen() });
  const ended = await cen.runWith({ env, interruption }, ...importing(file('cases.csv', GOOD)));
  expect(ended.exitCode).toBe(130);
  expect(ended.stderr).toMatch(/^The import goes on in the background\. .* cen import --follow \w{26}\n$/);
});

test('a file that the mapping does not fit fails with one sentence', async () => {
  const env = await started();
  const ended = await cen.runWith({ env }, ...importing(file('cases.csv', 'jour;quoi\n2020-01-05;x\n')));
  expect(ended.exitCode).toBe(1);
  expect(ended.stdout).toMatch(/failed: 0 rows read.*\n.*day/);
});

test('a mapping that is not right names its fields', async () => {
  const env = await started();
  file('mapping.json', JSON.stringify(leastMapping({ '/colour': { column: 'day' } })));
  const ended = await cen.runWith({ env }, ...importing(file('cases.csv', GOOD)));
  expect(ended.exitCode).toBe(1);
  expect(ended.stderr).toMatch(/^Some fields are not right:\n {2}\/mapping\/fields\/~1colour /);
});
