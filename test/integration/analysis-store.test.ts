import { SFNClient } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { rebuildAnalysis } from '../../infra/rebuild-analysis.ts';
import { type StoreFiles, storeFiles } from '../../shared/storage/analysis/store-files.ts';
import { storeFilesContract } from '../support/analysis/store-files-contract.ts';
import { fullForm } from '../support/builders.ts';
import { World } from '../support/world/world.ts';

let world: World;
let objects: StoreFiles;
beforeAll(async () => {
  world = await World.open();
  Object.assign(process.env, world.environment);
  objects = storeFiles(`cen-demo-analysis-000000000000-${world.environment.AWS_REGION}`);
}, 120_000);
afterAll(() => world?.close(), 60_000);

storeFilesContract('S3 of this machine', () => objects);

/** Looks until it is so, and says how long that took. */
const until = async (look: () => Promise<boolean>): Promise<number> => {
  const begun = performance.now();
  while (!(await look())) {
    if (performance.now() - begun > 30_000) throw new Error('It did not come within half a minute.');
    await new Promise((later) => setTimeout(later, 50));
  }
  return performance.now() - begun;
};

const storeOf = async (who: 'officer.fr' | 'officer.es' | 'officer.sn') =>
  (await world.as(who).get('/v1/analysis/store')).body;

test('what is reported can be counted within moments by those who may see it, and a withdrawal is counted no more', async () => {
  expect(await storeOf('officer.fr')).toMatchObject({ cases: 0, from: null, data: { through: 0 } });
  const shared = (await world.as('officer.fr').post('/v1/seizures', fullForm())).body;
  const own = fullForm({ nationalReference: 'own', sharing: { level: 'national' } });
  await world.as('officer.fr').post('/v1/seizures', own);
  await until(async () => (await storeOf('officer.fr')).cases === 2);
  expect(await storeOf('officer.sn')).toMatchObject({ cases: 1, from: fullForm().date });

  await world
    .as('officer.fr')
    .post(
      `/v1/seizures/${shared.id}/withdrawal`,
      { reason: 'Reported twice' },
      { 'if-match': `"${shared.version}"` },
    );
  await until(async () => (await storeOf('officer.sn')).cases === 0);
  expect(await storeOf('officer.fr')).toMatchObject({ cases: 1 });
}, 120_000);

test('of twenty reports each is there within five seconds, and none is missing after a kill', async () => {
  const before = (await storeOf('officer.fr')).cases as number;
  for (let i = 1; i <= 20; i += 1) {
    const { status } = await world
      .as('officer.fr')
      .post('/v1/seizures', fullForm({ nationalReference: `fresh-${i}` }));
    expect(status).toBe(201);
    if (i <= 5) {
      expect(await until(async () => (await storeOf('officer.fr')).cases === before + i)).toBeLessThan(5000);
    }
  }
  await world.kill();
  await world.start();
  await until(async () => (await storeOf('officer.fr')).cases === before + 20);
}, 180_000);

test('made anew out of the tables, nothing differs', async () => {
  // It listens on another port since it was started again.
  Object.assign(process.env, world.environment);
  const machine = `arn:aws:states:${world.environment.AWS_REGION}:000000000000:stateMachine:cen-demo-rebuild`;
  expect(await rebuildAnalysis(new SFNClient({}), { machine, everyMs: 500 })).toMatchObject({
    proven: true,
    differing: 0,
  });
}, 240_000);
