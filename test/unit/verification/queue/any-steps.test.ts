import { expect, test } from '@jest/globals';
import { cologne, france } from '../../../support/actors.ts';
import { clean, grade, queueWorld, withFinding } from './queue-world.ts';

/** The same numbers from 0 to 1 for the same seed. */
const chance = (seed: number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

test.each([1, 2, 3, 4])(
  'after any steps (%i) counters, lists and claims say the same as the cases',
  async (seed) => {
    const world = await queueWorld();
    const { api, services, time, path, match, versionOf, idsOf, claim, decide, giveBack } = world;
    const people = [await world.person(cologne, 'Anna'), await world.person(cologne, 'Boris')];
    const random = chance(seed);
    const oneOf = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
    const ids: string[] = [];
    const steps = [
      async () => ids.push(await world.reportedBy(random() < 0.5 ? clean() : withFinding())),
      () => claim(oneOf(people), oneOf(ids)),
      () => claim(oneOf(people), oneOf(ids), { to: oneOf(people).id }),
      async (id = oneOf(ids)) =>
        api.as(oneOf(people)).delete(`${path(id)}/claim`, match(await versionOf(id))),
      () => decide(oneOf(people), oneOf(ids), { decision: 'verify', grade }),
      () => decide(oneOf(people), oneOf(ids), { decision: 'reopen', reason: 'Too early' }),
      () => giveBack(oneOf(ids)),
      async (id = oneOf(ids)) => {
        const { version } = (await services.seizures.read(id)) ?? { version: 0 };
        await api.as(france).put(`/v1/seizures/${id}`, clean(), match(version));
        await world.look(id);
      },
      async () => {
        time.now = new Date(Date.parse(time.now) + 3_600_000).toISOString();
      },
    ];
    await steps[0]?.();
    for (let n = 0; n < 120; n += 1) await oneOf(steps)();

    const all = await services.verifications.readMany(ids);
    const idsIn = (state: string) =>
      all
        .filter((one) => one.state === state)
        .map(({ id }) => id)
        .sort();
    const [waiting, returned] = [idsIn('waiting'), idsIn('returned')];
    expect(waiting.length + returned.length + idsIn('verified').length).toBe(ids.length);
    expect((await idsOf(cologne, '?limit=200')).sort()).toEqual(waiting);
    expect((await idsOf(cologne, '?limit=200&sort=weight')).sort()).toEqual(waiting);
    expect((await idsOf(france, '?limit=200')).sort()).toEqual(returned);
    const { body } = await api.as(cologne).get('/v1/verifications/workload');
    expect(body).toMatchObject({ waiting: waiting.length, returned: returned.length });
    expect(body.clean).toBe((await idsOf(cologne, '?limit=200&severity=clean')).length);
    const held = await Promise.all(people.map((one) => idsOf(one, '?list=mine&limit=200')));
    expect(held.flat().sort()).toEqual((await idsOf(cologne, '?limit=200&claimed=anybody')).sort());
    const counted = body.claims.people.reduce((sum: number, { cases }: { cases: number }) => sum + cases, 0);
    expect(counted).toBe(held.flat().length);
  },
);
