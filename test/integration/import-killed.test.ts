import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { beginRows, type Import, isUnderWay, ofImport, sendFile } from '../../client/import-file.ts';
import { confirm } from '../../client/imports/map-file.ts';
import { cen, dataOf, eachSeizure, type Network } from '../../client/sdk.ts';
import { World } from '../support/world/world.ts';

const ROWS = 1_500;
/** A power cut and the start after it take seconds: fifty of them with KILLS=50 npm test -- test/integration/import-killed */
const KILLS = Number(process.env.KILLS ?? 15);
const killsFor = (share: number) => Math.max(2, Math.round(KILLS * share));

const mapping = {
  name: 'generated',
  format: { kind: 'csv' as const, delimiter: ';' as const },
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

const isBad = (i: number) => i % 50 === 3;
/** Every 50th row cannot be read, and every 10th says the same as the one before: two cases all the same. */
const sameAs = Array.from({ length: ROWS }, (_, i) => (i % 10 === 9 ? i - 1 : i));
const file = (() => {
  const rows = sameAs.map((same) => {
    const day = `2026-0${1 + (same % 5)}-${String(10 + (same % 17)).padStart(2, '0')}`;
    return `${isBad(same) ? 'sometime' : day};Cocaine;${1 + (same % 300)};Post ${same % 40}`;
  });
  return `DAY;DRUG;KG;PLACE\n${rows.join('\n')}\n`;
})();
const REFUSED = sameAs.filter(isBad).length;
const ACCEPTED = ROWS - REFUSED;

let world: World;
let network: Network;
let path: string;
beforeAll(async () => {
  world = await World.open();
  network = cen({ baseUrl: world.url, token: () => world.tokenOf('officer.fr') });
  path = join(world.dir, 'generated.csv');
  writeFileSync(path, file);
}, 120_000);
afterAll(() => world?.close(), 60_000);

const look = (id: string): Promise<Import> => dataOf(network.GET('/v1/imports/{importId}', ofImport(id)));

/** Moments spread over a step and different in each run: a fixed one would test only itself. */
const moment = (most: number) => 20 + Math.random() * most;

interface Step {
  readonly name: string;
  readonly kills: number;
  /** How long the step takes here when nobody disturbs it, about, in milliseconds. */
  readonly most: number;
  begin(): Promise<unknown>;
}

/** Begins a step, cuts the power so many times at random moments of it, and waits until it is done. */
const killedAt = async (
  id: string,
  { name, kills, most, begin }: Step,
): Promise<{ job: Import; met: number }> => {
  let met = 0;
  await begin();
  for (let kill = 0; kill < kills; kill += 1) {
    await new Promise((later) => setTimeout(later, moment(most)));
    if (isUnderWay(await look(id))) met += 1;
    // It was through before the power went: once more, so that there is something to cut.
    else if (['look', 'check'].includes(name)) await begin();
    await world.kill();
    await world.start();
  }
  const deadline = Date.now() + 120_000;
  let job = await look(id);
  while (isUnderWay(job) && Date.now() < deadline) {
    await new Promise((later) => setTimeout(later, 200));
    job = await look(id);
  }
  return { job, met };
};

const post = (id: string, what: 'proposal' | 'dry-run' | 'undo') => async () =>
  network.POST(`/v1/imports/{importId}/${what}`, ofImport(id));

const everyRowOnce = async (status: 'reported' | 'withdrawn') => {
  const ids = new Set<string>();
  const references = new Set<string>();
  let cases = 0;
  const all = { office: 'NCP-FR', from: '2026-01-01', limit: 200, status } as const;
  for await (const { id, reference } of eachSeizure(network, all)) {
    cases += 1;
    ids.add(id);
    references.add(reference);
  }
  return [cases, ids.size, references.size];
};

test(`killed ${KILLS} times over all its steps, an import has every row once, and an undo takes each back once`, async () => {
  const id = await sendFile(network, { path });
  const told: Record<string, number> = {};

  const looked = await killedAt(id, {
    name: 'look',
    kills: killsFor(0.12),
    most: 150,
    begin: post(id, 'proposal'),
  });
  told.look = looked.met;
  expect(looked.job.status).toBe('proposed');
  await confirm(network, id, { mapping });

  const checked = await killedAt(id, {
    name: 'check',
    kills: killsFor(0.12),
    most: 200,
    begin: post(id, 'dry-run'),
  });
  told.check = checked.met;
  expect(checked.job).toMatchObject({ status: 'checked', dryRun: { counts: { accepted: ACCEPTED } } });

  const begin = () => beginRows(network, id);
  const done = await killedAt(id, { name: 'rows', kills: killsFor(0.48), most: 350, begin });
  told.rows = done.met;
  expect(done.job).toMatchObject({
    status: 'finished',
    counts: { accepted: ACCEPTED, alreadyThere: 0, refused: REFUSED },
  });
  expect(await everyRowOnce('reported')).toEqual([ACCEPTED, ACCEPTED, ACCEPTED]);
  const errors = await (await fetch(done.job.errorsUrl as string)).text();
  expect(errors.trim().split('\n')).toHaveLength(1 + REFUSED);

  const taken = await killedAt(id, {
    name: 'undo',
    kills: killsFor(0.28),
    most: 350,
    begin: post(id, 'undo'),
  });
  told.undo = taken.met;
  expect(taken.job).toMatchObject({ status: 'undone', undo: { withdrawn: ACCEPTED, changed: 0 } });
  expect(await everyRowOnce('withdrawn')).toEqual([ACCEPTED, ACCEPTED, ACCEPTED]);

  // Otherwise the kills would have met nothing.
  process.stdout.write(`${JSON.stringify({ killedUnderWay: told })}\n`);
  expect(Object.values(told).reduce((sum, met) => sum + met, 0)).toBeGreaterThanOrEqual(KILLS / 2);

  const again = await sendFile(network, { path, mapping });
  await beginRows(network, again);
  let second = await look(again);
  while (isUnderWay(second)) {
    await new Promise((later) => setTimeout(later, 300));
    second = await look(again);
  }
  expect(second.counts).toMatchObject({ accepted: ACCEPTED, alreadyThere: 0, refused: REFUSED });
  expect(await everyRowOnce('reported')).toEqual([ACCEPTED, ACCEPTED, ACCEPTED]);
}, 900_000);
