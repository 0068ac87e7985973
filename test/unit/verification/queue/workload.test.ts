import { expect, test } from '@jest/globals';
import { agesOf, claimsByPerson } from '../../../../shared/domain/verification/workload.ts';
import { cologne, dakar, secretariat } from '../../../support/actors.ts';
import { clean, grade, queueWorld, withFinding } from './queue-world.ts';

const URL = '/v1/verifications/workload';

test('the load of an office at a glance, and it follows every step', async () => {
  const { api, reportedBy, person, claim, giveBack, decide, time } = await queueWorld();
  const [anna, boris] = [await person(cologne, 'Anna'), await person(cologne, 'Boris')];
  const read = async () => (await api.as(cologne).get(URL)).body;
  expect(await read()).toMatchObject({ waiting: 0, clean: 0, returned: 0, age: { of: 0, all: true } });

  const [a, b, c, d] = [
    await reportedBy(clean()),
    await reportedBy(withFinding()),
    await reportedBy(clean()),
    await reportedBy(clean()),
  ];
  await claim(anna, a);
  await claim(anna, b);
  await claim(boris, c);
  await giveBack(d);
  time.now = '2026-06-01T13:00:00.000Z';
  const e = await reportedBy(clean());
  expect(await read()).toEqual({
    office: 'RILO-COLOGNE',
    at: time.now,
    waiting: 4,
    clean: 3,
    returned: 1,
    overdue: { cases: 0, orMore: false },
    age: { of: 4, all: true, days: { upTo1: 4, upTo3: 0, upTo7: 0, upTo30: 0, over30: 0 } },
    oldest: expect.objectContaining({ since: '2026-06-01T12:00:00.000Z' }),
    claims: {
      people: [
        { person: 'Anna', name: 'Anna', cases: 2, since: '2026-06-01T12:00:00.000Z' },
        { person: 'Boris', name: 'Boris', cases: 1, since: '2026-06-01T12:00:00.000Z' },
      ],
      orMore: false,
    },
  });
  await decide(anna, a, { decision: 'verify', grade });
  await decide(anna, b, { decision: 'reject', reason: 'Not one' });
  await decide(boris, c, { decision: 'verify', grade });
  time.now = '2026-06-08T13:00:00.000Z';
  expect(await read()).toMatchObject({
    waiting: 1,
    clean: 1,
    returned: 1,
    overdue: { cases: 1, orMore: false },
    age: { days: { upTo7: 1 } },
    oldest: { seizureId: e, since: '2026-06-01T13:00:00.000Z' },
    claims: { people: [] },
  });
});

test('an office sees its own load, the Secretariat any', async () => {
  const { api } = await queueWorld();
  const status = async (actor: typeof dakar, query = '') =>
    (await api.as(actor).get(`${URL}${query}`)).status;
  expect(await status(dakar)).toBe(200);
  expect(await status(dakar, '?office=RILO-COLOGNE')).toBe(404);
  expect(await status(secretariat)).toBe(400);
  expect(await status(secretariat, '?office=RILO-COLOGNE')).toBe(200);
  expect(await status(secretariat, '?office=NCP-FR')).toBe(404);
});

test('ages are whole days, each in one group', () => {
  const at = new Date('2026-06-30T12:00:00Z');
  const line = (days: number) => ({
    id: 'x',
    reference: 'x',
    reportedAt: new Date(at.getTime() - days * 86_400_000).toISOString(),
  });
  const ages = agesOf([0, 1, 1.9, 2, 3.9, 4, 7, 8, 30, 31, 400].map(line), at);
  expect(ages).toEqual({ upTo1: 3, upTo3: 2, upTo7: 2, upTo30: 2, over30: 2 });
});

test('claims that have ended by themselves count for nobody', () => {
  const at = new Date('2026-06-30T12:00:00Z');
  const claim = (person: string, until: string) => ({ person, name: person, since: until, until });
  const claims = [claim('A', '2026-06-30T12:00:00Z'), claim('B', '2026-06-30T12:00:01Z')];
  expect(claimsByPerson(claims, at)).toEqual([
    { person: 'B', name: 'B', cases: 1, since: '2026-06-30T12:00:01Z' },
  ]);
});
