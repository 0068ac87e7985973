import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fullForm } from '../support/builders.ts';
import { World } from '../support/world/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
}, 120_000);
afterAll(() => world?.close(), 60_000);

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
