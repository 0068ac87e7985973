import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fullForm, shortForm } from '../support/builders.ts';
import { World } from '../support/world/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
}, 120_000);
afterAll(() => world?.close(), 60_000);

const path = (id: string) => `/v1/seizures/${id}/verification`;

/** Looks until it is so: what comes by stream, bus and queue comes within moments. */
const until = async <T>(look: () => Promise<T | undefined>): Promise<T> => {
  for (const deadline = Date.now() + 30_000; ; ) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error('It did not come within half a minute.');
    await new Promise((later) => setTimeout(later, 100));
  }
};

const inState = (id: string, state: string) =>
  until(async () => {
    const answer = await world.as('officer.fr').get(path(id));
    return answer.status === 200 && answer.body.state === state ? answer : undefined;
  });

test('a case is checked when it is reported, verified by the regional office, and shows it; a kill between changes nothing', async () => {
  const { id } = (await world.as('officer.fr').post('/v1/seizures', fullForm())).body;
  const waiting = await inState(id, 'waiting');
  expect(waiting.body).toMatchObject({ case: { version: 1 }, turn: { number: 1, of: 'regional-office' } });

  await world.kill();
  await world.start();
  const decided = await world.as('officer.cologne').post(
    `${path(id)}/decision`,
    { decision: 'verify', grade: { source: 'A', information: 1 } },
    {
      'if-match': waiting.headers.get('etag') ?? '',
    },
  );
  expect([decided.status, decided.body.state]).toEqual([200, 'verified']);
  expect((await world.as('officer.sn').get(`/v1/seizures/${id}`)).body).toMatchObject({
    status: 'verified',
    version: 1,
  });
  const trail = await until(async () => {
    const record = encodeURIComponent(`verification#${id}`);
    const { items } = (await world.as('admin.cologne').get(`/v1/audit?record=${record}`)).body;
    return items?.length === 2 ? items : undefined;
  });
  expect(trail.map(({ event }: { event: string }) => event).sort()).toEqual([
    'verification.opened',
    'verification.verified',
  ]);
}, 120_000);

test('a case that is returned goes to its reporter, and an amended one is checked anew', async () => {
  const { id } = (await world.as('officer.fr').post('/v1/seizures', shortForm())).body;
  const waiting = await inState(id, 'waiting');
  const questions = [{ pointer: '/lines/0/quantity', text: 'Gross or net?' }];
  const returned = await world.as('officer.cologne').post(
    `${path(id)}/decision`,
    { decision: 'return', questions },
    {
      'if-match': waiting.headers.get('etag') ?? '',
    },
  );
  expect([returned.status, returned.body.turn?.of]).toEqual([200, 'reporter']);
  const amended = await world.as('officer.fr').put(`/v1/seizures/${id}`, shortForm({ direction: 'import' }), {
    'if-match': '"1"',
  });
  expect([amended.status, amended.body.status]).toEqual([200, 'reported']);
  expect((await inState(id, 'waiting')).body).toMatchObject({ case: { version: 2 }, turn: { number: 3 } });
}, 120_000);
