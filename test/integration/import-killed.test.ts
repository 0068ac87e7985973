import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startImport } from '../../client/import-file.ts';
import { cen, eachSeizure } from '../../client/sdk.ts';
import { World } from '../support/world/world.ts';

const ROWS = 2_500;
const KILLS = 10;

const mapping = {
  name: 'generated',
  format: { kind: 'csv' as const, delimiter: ';' },
  fields: {
    '/date': { column: 'DAY', date: 'yyyy-mm-dd' },
    '/lines/0/category': { constant: 'drugs' },
    '/lines/0/product': { column: 'DRUG' },
    '/lines/0/quantity/value': { column: 'KG', number: {} },
    '/lines/0/quantity/unit': { constant: 'KGM' },
    '/location/name': { column: 'PLACE' },
    '/sharing/level': { constant: 'national' },
    '/handling/code': { constant: 'H0' },
  },
};

/** Every 50th row cannot be read, and every 10th says the same as the one before: two cases all the same. */
const file = (() => {
  const rows = Array.from({ length: ROWS }, (_, i) => {
    const same = i % 10 === 9 ? i - 1 : i;
    const day = `2026-0${1 + (same % 5)}-${String(10 + (same % 17)).padStart(2, '0')}`;
    return `${same % 50 === 3 ? 'sometime' : day};Cocaine;${1 + (same % 300)};Post ${same % 40}`;
  });
  return `DAY;DRUG;KG;PLACE\n${rows.join('\n')}\n`;
})();
const REFUSED = Array.from({ length: ROWS }, (_, i) => (i % 10 === 9 ? i - 1 : i)).filter(
  (same) => same % 50 === 3,
).length;

let world: World;
beforeAll(async () => {
  world = await World.open();
}, 120_000);
afterAll(() => world?.close(), 60_000);

/** Moments spread over the import and different in each run: a fixed one would test only itself. */
const moment = () => 50 + Math.random() * 650;

test('killed ten times on its way, an import has every row once', async () => {
  const path = join(world.dir, 'generated.csv');
  writeFileSync(path, file);
  const network = cen({ baseUrl: world.url, token: () => world.tokenOf('officer.fr') });
  const started = await startImport(network, { path, mapping: mapping as never });

  const look = async () => (await world.as('officer.fr').get(`/v1/imports/${started.id}`)).body;
  const moments: number[] = [];
  let underWay = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    moments.push(moment());
    await new Promise((later) => setTimeout(later, moments.at(-1)));
    if ((await look()).status === 'running') underWay += 1;
    await world.kill();
    await world.start();
  }
  const deadline = Date.now() + 240_000;
  let job = await look();
  while (job.status === 'running' && Date.now() < deadline) {
    await new Promise((later) => setTimeout(later, 500));
    job = await look();
  }
  // Otherwise the kills would have met nothing.
  expect(underWay).toBeGreaterThanOrEqual(8);
  const accepted = ROWS - REFUSED;
  expect({ moments, status: job.status, counts: job.counts }).toMatchObject({
    status: 'finished',
    counts: { accepted, alreadyThere: 0, refused: REFUSED },
  });

  const ids: string[] = [];
  const references = new Set<string>();
  for await (const { id, reference } of eachSeizure(network, {
    office: 'NCP-FR',
    from: '2026-01-01',
    limit: 200,
  })) {
    ids.push(id);
    references.add(reference);
  }
  expect([ids.length, new Set(ids).size, references.size]).toEqual([accepted, accepted, accepted]);

  const errors = await (await fetch(job.errorsUrl)).text();
  expect(errors.trim().split('\n')).toHaveLength(1 + REFUSED);

  const again = await startImport(network, { path, mapping: mapping as never });
  const done = async () => (await world.as('officer.fr').get(`/v1/imports/${again.id}`)).body;
  let second = await done();
  while (second.status === 'running') {
    await new Promise((later) => setTimeout(later, 500));
    second = await done();
  }
  expect(second.counts).toMatchObject({ accepted: 0, alreadyThere: accepted, refused: REFUSED });
}, 600_000);
