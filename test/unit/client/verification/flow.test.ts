import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { france } from '../../../support/actors.ts';
import { fullForm, shortForm } from '../../../support/builders.ts';
import '../../../support/quiet-log.ts';
import { verificationServer } from './verification-server.ts';

type Server = Awaited<ReturnType<typeof verificationServer>>;

let server: Server;
let ncp: ReturnType<Server['as']>;
let rilo: ReturnType<Server['as']>;
beforeAll(async () => {
  server = await verificationServer();
  [ncp, rilo] = [server.as('france'), server.as('verifier')];
});
afterAll(() => server.stop());

const reported = async (changes: Parameters<typeof shortForm>[0] = {}) => {
  const id = await server.world.reported(france, shortForm(changes));
  const { body } = await server.world.api.as(france).get(`/v1/seizures/${id}`);
  return { id, reference: body.reference as string };
};

test('a report is checked without being kept, in words of the language', async () => {
  const path = join(server.directory, 'draft.json');
  const route = { departure: { country: 'FR' }, destination: { country: 'FR' } };
  writeFileSync(
    path,
    JSON.stringify({ route, direction: 'import', lines: [{ category: 'drugs', product: 'Cocaine' }] }),
  );
  const checked = await ncp('check', path);
  expect(checked).toMatchObject({ exitCode: 0, stderr: '' });
  expect(checked.stdout).toMatch(/^error +\/date +.*\[short-form-incomplete\]$/m);
  expect(checked.stdout).toContain('[destination-is-departure]');
  const french = await ncp('check', path, '--language', 'fr', '--json');
  const words = JSON.parse(french.stdout).map(({ detail }: { detail: string }) => detail);
  expect(words.join(' ')).not.toBe('');
  for (const detail of words) expect(checked.stdout).not.toContain(detail);
  expect((await server.world.api.as(france).get('/v1/seizures')).body.items).toEqual([]);
});

test('a case is queued, returned, answered with a correction, verified, and its history tells it all', async () => {
  const { reference } = await reported();
  const queue = await rilo('queue');
  expect(queue.stdout.split('\n')[0]).toMatch(/^Reference +Reporter +Product +.*E\/W\/N +Due/);
  expect(queue.stdout).toMatch(new RegExp(`${reference} +NCP-FR +Cocaine \\(drugs\\)`));

  const returned = await rilo(
    'return',
    reference,
    ...['--ask', '/lines/0/quantity', 'Gross or net?'],
    ...['--propose', '/lines/0/quantity/unit', 'GRM', 'Looks like grams.'],
    ...['--propose', '/lines/0/product', '1006', 'A text that looks like a number.'],
  );
  expect(returned).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('is returned to NCP-FR'),
  });
  expect((await ncp('queue')).stdout).toContain(reference);

  const shown = await ncp('verification', reference);
  expect(shown.stdout).toContain('1  /lines/0/quantity  Gross or net?');
  expect(shown.stdout).toContain('1  /lines/0/quantity/unit = "GRM"  because: Looks like grams.');
  expect(shown.stdout).toContain('2  /lines/0/product = "1006"');

  const part = await ncp('answer', reference, '--question', '1', 'Net.');
  expect(part).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('2 still open of 3') });
  const done = await ncp('answer', reference, '--accept', '1', '--decline', '2', 'It is cocaine.');
  expect(done.stdout).toBe(
    `${reference} is corrected: its new version is checked, and goes to RILO-COLOGNE.\n`,
  );
  await server.world.look((await server.world.api.as(france).get(`/v1/seizures/${reference}`)).body.id);

  const again = await rilo('verification', reference);
  expect(again.stdout).toContain('Changed since version 1:');
  expect(again.stdout).toContain('/lines/0/quantity/unit  "KGM" → "GRM"');
  const verified = await rilo('verify', reference, '--grade', 'a1', '--reason', 'Papers seen.');
  expect(verified.stdout).toBe(`${reference}, version 2, is verified as A1.\n`);

  const history = await rilo('history', reference);
  for (const words of [
    'returned',
    'Gross or net?',
    'answered: Net.',
    'amended',
    'verified as A1: Papers seen.',
  ])
    expect(history.stdout).toContain(words);
  const asOf = await ncp('as-of', reference, new Date().toISOString().slice(0, 10));
  expect(asOf.stdout).toContain('status: verified');
  expect((await ncp('list', '--status', 'verified')).stdout).toMatch(
    new RegExp(`${reference} .*verified +A1`),
  );
});

test('who looked at an earlier version decides nothing', async () => {
  const { reference } = await reported({ date: '2026-05-04' });
  await rilo('claim', reference);
  const refused = await rilo('reject', reference, '--reason', 'None.', '--seen', '1');
  expect(refused).toMatchObject({ exitCode: 2, stdout: '' });
  expect(refused.stderr).toContain('is at version 2 of its verification, and you looked at 1');
  expect((await rilo('verification', reference, '--json')).stdout).toContain('"state":"waiting"');
});

test('a claim keeps others away until it is released or handed over', async () => {
  const { reference } = await reported({ date: '2026-05-05' });
  expect((await rilo('claim', reference)).stdout).toMatch(/is claimed by Officer of RILO-COLOGNE until/);
  expect((await rilo('queue', '--list', 'mine')).stdout).toContain(reference);
  const other = await server.as('colleague')('verify', reference, '--grade', 'B2');
  expect(other).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('Officer of RILO-COLOGNE is working'),
  });
  expect((await rilo('workload')).stdout).toContain('Officer of RILO-COLOGNE');
  expect((await rilo('release', reference)).stdout).toBe(`${reference} is free.\n`);
  const verified = await server.as('colleague')('verify', reference, '--grade', 'F6', '--scale', 'admiralty');
  expect(verified.stdout).toContain('is verified as X4');
  const reopened = await rilo('reopen', reference, '--reason', 'A second source.');
  expect(reopened.stdout).toMatch(/waits for RILO-COLOGNE again: \d{4}/);
});

test('clean cases are listed and verified together, after a word; each that is not is told why', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const clean = await server.world.reported(france, fullForm({ date: today }));
  const twin = await server.world.reported(france, fullForm({ date: today, time: '09:45' }));
  const unasked = await rilo('verify-clean', '--grade', 'B2');
  expect(unasked).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('say --yes') });

  const done = await rilo('verify-clean', '--grade', 'B2', '--yes', '--json');
  expect(done.exitCode).toBe(4);
  expect(JSON.parse(done.stdout)).toMatchObject({
    counts: { refused: 1, 'try-again': 0 },
    items: expect.arrayContaining([
      expect.objectContaining({ seizureId: clean, outcome: 'verified' }),
      expect.objectContaining({ seizureId: twin, outcome: 'refused', code: 'wrong-state' }),
    ]),
  });
  const again = await rilo('verify-clean', '--grade', 'B2', '--yes');
  expect(again.stdout).toMatch(
    /^CEN-\d{4}-FR-\d+ {2}Another case looks the same.*\n0 verified, 1 left to wait\.\n$/,
  );
});

test('two cases that look alike are linked, counted once, and taken apart again', async () => {
  const listed = await rilo('duplicates');
  const pair = /^([0-9a-z]{26}) {2}alike by \d+ %/.exec(listed.stdout)?.[1] ?? '';
  expect(listed.stdout).toContain('  + ');
  expect((await rilo('duplicates', pair)).stdout).toContain('/time');

  const linked = await rilo('link', pair, 'same-case', '--reason', 'One container.');
  expect(linked.stdout).toContain('are reports of the same case');
  const [, first = ''] = /(CEN-\d{4}-FR-\d+)/.exec(linked.stdout) ?? [];
  expect((await ncp('links', first)).stdout).toMatch(/same-case +NCP-FR/);
  expect((await rilo('duplicates', '--state', 'judged')).stdout).toContain('same case, said by');

  expect((await rilo('unlink', pair)).stdout).toContain('are open again.');
  expect((await ncp('links', first)).stderr).toBe('No case is linked with it.\n');
});

test('the policy of a regional office is read, changed in a file and given back by its administrator', async () => {
  const usual = await ncp('policy');
  expect(usual.stdout).toContain('verifyWithin: 3');
  const path = join(server.directory, 'policy.json');
  const read = await server.as('head')('policy', '--json');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(read.stdout), verifyWithin: 2 }));
  expect((await rilo('policy', '--file', path)).exitCode).toBe(5);
  const saved = await server.as('head')('policy', '--file', path, '--json');
  expect(JSON.parse(saved.stdout)).toMatchObject({ version: 1, verifyWithin: 2 });
  expect((await ncp('policy', 'RILO-COLOGNE')).stdout).toContain('verifyWithin: 2');
});

test('an office reads how it reports, and where it stands once enough are compared', async () => {
  const card = await ncp('scorecard');
  expect(card.stdout).toMatch(/^French Customs \(NCP-FR\), \d{4}-\d\d to \d{4}-\d\d, as of/);
  expect(card.stdout).toMatch(/^Returned +1 \(/m);
  expect((await rilo('scorecard')).stdout).toContain('From report to decision');
  expect((await server.as('senegal')('scorecard', 'NCP-FR')).exitCode).toBe(5);
  expect((await ncp('standing')).stdout).toMatch(/lag-p50 .*fewer than five offices to compare/);
});
