import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fullForm } from '../support/builders.ts';
import { World } from '../support/world/world.ts';

/** One true case through every layer, on each of the engines. */
describe.each(['dynamodb-local', 'dynoxide'] as const)('on %s', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await World.open(engine);
  }, 120_000);
  afterAll(() => world?.close(), 60_000);

  test('a case is reported by one office, read by another, audited, and still there after a restart', async () => {
    const key = { 'idempotency-key': 'thread-1' };
    const reported = await world.as('officer.fr').post('/v1/seizures', fullForm(), key);
    expect([reported.status, reported.body.reference]).toEqual([
      201,
      expect.stringMatching(/^CEN-\d{4}-FR-000001$/),
    ]);
    expect((await world.as('officer.fr').post('/v1/seizures', fullForm(), key)).body).toEqual(reported.body);

    const { id, reference } = reported.body;
    expect((await world.as('officer.dakar').get(`/v1/seizures/${id}`)).body).toEqual(reported.body);
    expect((await world.as('officer.wco').get(`/v1/seizures/${reference}`)).body.id).toBe(id);
    expect((await world.as('officer.partner').get(`/v1/seizures/${id}`)).status).toBe(403);
    const list = await world.as('officer.es').get('/v1/seizures?from=2026-01-01');
    expect(list.body.items.map((item: { id: string }) => item.id)).toEqual([id]);

    // The stream tells the audit within moments: looked for until it is there.
    const trail = async () =>
      (await world.as('admin.fr').get(`/v1/audit?record=seizure%23${id}`)).body.items ?? [];
    const deadline = Date.now() + 20_000;
    while ((await trail()).length === 0 && Date.now() < deadline)
      await new Promise((later) => setTimeout(later, 250));
    expect(await trail()).toMatchObject([{ event: 'seizure.reported', office: 'NCP-FR' }]);

    await world.kill();
    await world.start();
    expect((await world.as('officer.fr').get(`/v1/seizures/${id}`)).body).toEqual(reported.body);
  }, 120_000);
});
