import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nameOf, stages } from '../../infra/config.ts';
import { shortForm } from '../support/builders.ts';
import { executionsOnDisk } from '../support/faults/executions-on-disk.ts';
import { type HttpAnswer, World } from '../support/world/world.ts';

/** How often the power is cut in each test; more of them with KILLS=20 npm test -- test/integration/verification-faults */
const KILLS = Number(process.env.KILLS ?? 4);
const VERIFY = { decision: 'verify', grade: { source: 'A', information: 1 } };
const REJECT = { decision: 'reject', reason: 'It is not what it says' };
const ASK = { decision: 'return', questions: [{ pointer: '/date', text: 'Which day?' }] };
/** Each wait of a turn is over after the least that a state can wait, a second. */
const AT_ONCE = { verifyWithin: 0, escalateAfter: 0, answerWithin: 0, takeBackAfter: 0 };

let world: World;
beforeAll(async () => {
  world = await World.open();
}, 120_000);
afterAll(() => world?.close(), 60_000);

const path = (id: string) => `/v1/seizures/${id}/verification`;
const pause = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds));

const until = async <T>(look: () => Promise<T | undefined> | T | undefined, what: string): Promise<T> => {
  for (const deadline = Date.now() + 60_000; ; await pause(100)) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`Not ${what} within a minute.`);
  }
};

const look = (id: string) => world.as('officer.cologne').get(path(id));
const reaches = (id: string, what: string, holds: (verification: HttpAnswer['body']) => boolean) =>
  until(async () => {
    const answer = await look(id);
    return answer.status === 200 && holds(answer.body) ? answer : undefined;
  }, what);
const waits = (id: string) => reaches(id, 'waiting', ({ state }) => state === 'waiting');

const report = async (count: number): Promise<string[]> => {
  const all = Array.from({ length: count }, () => world.as('officer.fr').post('/v1/seizures', shortForm()));
  return (await Promise.all(all)).map(({ body }) => body.id as string);
};
const decide = (id: string, decision: object, etag: string | null) =>
  world.as('officer.cologne').post(`${path(id)}/decision`, decision, { 'if-match': etag ?? '' });
/** On what it has become by now: a reminder may come between the look and the decision. */
const decideNow = (id: string, decision: object) =>
  until(async () => {
    const { status } = await decide(id, decision, (await look(id)).headers.get('etag'));
    if (status !== 200 && status !== 412) throw new Error(`Decided with ${status}.`);
    return status === 200 ? true : undefined;
  }, 'decided');
const events = async (id: string): Promise<string[]> => {
  const { body } = await world.as('officer.cologne').get(`/v1/seizures/${id}/history?limit=200`);
  return body.items.map(({ event }: { event: string }) => event);
};
/** Each turn of the case is an execution; gives how they ended, waiting for it. */
const endings = (id: string) =>
  until(() => {
    const all = executionsOnDisk(world.dir, nameOf(stages.demo, 'turn')).filter(({ name }) =>
      name.startsWith(id),
    );
    return all.every(({ status }) => status) ? all.map(({ status }) => status) : undefined;
  }, 'ended');
const setDeadlines = async (days: object) => {
  const admin = world.as('admin.cologne');
  const policy = '/v1/offices/RILO-COLOGNE/verification-policy';
  const version = (await admin.get(policy)).headers.get('etag') ?? '"0"';
  expect((await admin.put(policy, days, { 'if-match': version })).status).toBe(200);
};
const cutPower = async () => {
  await world.kill();
  await world.start();
};

test('killed at any moment of its states, a turn is reminded, escalated and decided once', async () => {
  await setDeadlines(AT_ONCE);
  const ids = await report(12);
  for (let kill = 0; kill < KILLS; kill += 1) {
    // The states of a turn take two seconds and a half here when nobody disturbs them.
    await pause(Math.random() * 1_000);
    await cutPower();
  }
  for (const id of ids) await reaches(id, 'escalated', ({ turn }) => turn?.escalated === true);
  const [verified, returned] = [ids.slice(0, 8), ids.slice(8)];
  await Promise.all(verified.map((id) => decideNow(id, VERIFY)));
  await Promise.all(returned.map((id) => decideNow(id, ASK)));
  // Who has to be told that the turns are over may not have been told.
  await cutPower();

  for (const id of verified) {
    expect(await endings(id)).toEqual(['SUCCEEDED']);
    expect(await events(id)).toEqual([
      'seizure.reported',
      'verification.opened',
      'verification.overdue',
      'verification.escalated',
      'verification.verified',
    ]);
  }
  for (const id of returned)
    await reaches(id, 'taken back', ({ turn }) => turn?.number === 3 && turn.escalated === true);
  await cutPower();
  for (const id of returned) {
    await decideNow(id, REJECT);
    expect(await endings(id)).toEqual(['SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED']);
    expect((await events(id)).slice(4)).toEqual([
      'verification.returned',
      'verification.reporter-reminded',
      'verification.taken-back',
      'verification.overdue',
      'verification.escalated',
      'verification.rejected',
    ]);
  }
}, 300_000);

test('a callback that was lost with the power comes afterwards, though no deadline is near', async () => {
  await setDeadlines({});
  const ids = await report(6);
  for (const id of ids) await waits(id);
  for (const id of ids.slice(0, KILLS)) {
    await decideNow(id, VERIFY);
    await pause(Math.random() * 300);
    await cutPower();
  }
  for (const id of ids.slice(KILLS)) await decideNow(id, VERIFY);
  for (const id of ids) expect(await endings(id)).toEqual(['SUCCEEDED']);
}, 300_000);

test('a consumer that dies in the middle of its batches loses no case and opens none twice', async () => {
  const ids: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    ids.push(...(await report(20)));
    await pause(Math.random() * 1_500);
    await cutPower();
  }
  for (const id of ids) await waits(id);
  const opened = await Promise.all(ids.map(events));
  expect(opened).toEqual(ids.map(() => ['seizure.reported', 'verification.opened']));
  const running = () =>
    executionsOnDisk(world.dir, nameOf(stages.demo, 'turn')).filter(({ status }) => !status).length;
  await until(() => (running() === ids.length ? true : undefined), 'all kept in time');
}, 300_000);

test('messages that are doubled, late or about nothing change nothing', async () => {
  const [id = ''] = await report(1);
  await waits(id);
  await decideNow(id, VERIFY);
  await endings(id);
  const before = [await events(id), (await look(id)).headers.get('etag')];
  const { AWS_REGION: region = '', AWS_ENDPOINT_URL: endpoint = '', ...given } = world.environment;
  const bus = new EventBridgeClient({
    region,
    endpoint,
    credentials: {
      accessKeyId: given.AWS_ACCESS_KEY_ID ?? '',
      secretAccessKey: given.AWS_SECRET_ACCESS_KEY ?? '',
      sessionToken: given.AWS_SESSION_TOKEN ?? '',
    },
  });
  const message = (DetailType: string, record: string) => ({
    EventBusName: nameOf(stages.demo, 'events'),
    Source: `cen.${DetailType.split('.')[0]}`,
    DetailType,
    Detail: JSON.stringify({ record }),
  });
  const told = [
    message('verification.verified', `verification#${id}`),
    message('verification.opened', `verification#${id}`),
    message('seizure.reported', `seizure#${id}`),
    message('seizure.reported', `seizure#${id}`),
    message('seizure.reported', 'seizure#0000000000000000000000000a'),
  ];
  expect((await bus.send(new PutEventsCommand({ Entries: told }))).FailedEntryCount).toBe(0);
  bus.destroy();
  // What was reported afterwards comes through the same queue afterwards.
  const [next = ''] = await report(1);
  await waits(next);
  expect([await events(id), (await look(id)).headers.get('etag')]).toEqual(before);
  expect(await endings(id)).toEqual(['SUCCEEDED']);
}, 120_000);

test('of two who decide at once one has decided, and the other is told so', async () => {
  const ids = await report(8);
  for (const id of ids) {
    const etag = (await waits(id)).headers.get('etag');
    const answers = await Promise.all([decide(id, VERIFY, etag), decide(id, REJECT, etag)]);
    const [verified, rejected] = answers.map(({ status }) => status);
    expect([200, 412]).toEqual([verified, rejected].sort());
    const state = verified === 200 ? 'verified' : 'rejected';
    expect((await look(id)).body).toMatchObject({ state });
    expect((await world.as('officer.fr').get(`/v1/seizures/${id}`)).body.status).toBe(state);
    expect(await events(id)).toEqual(['seizure.reported', 'verification.opened', `verification.${state}`]);
    expect(await endings(id)).toEqual(['SUCCEEDED']);
  }
}, 120_000);

test('a version that comes while another is decided about is checked anew, whoever was first', async () => {
  const ids = await report(8);
  for (const id of ids) {
    const etag = (await waits(id)).headers.get('etag');
    const [decided, amended] = await Promise.all([
      decide(id, VERIFY, etag),
      world
        .as('officer.fr')
        .put(`/v1/seizures/${id}`, shortForm({ direction: 'import' }), { 'if-match': '"1"' }),
    ]);
    expect([200, 409, 412]).toContain(decided.status);
    // The decision came between its look and its write: the reporter sends it again.
    if (amended.status !== 200)
      expect(
        await world
          .as('officer.fr')
          .put(`/v1/seizures/${id}`, shortForm({ direction: 'import' }), { 'if-match': '"1"' }),
      ).toMatchObject({ status: 200 });
    await reaches(id, 'checked anew', ({ state, case: of }) => state === 'waiting' && of.version === 2);
    expect((await world.as('officer.fr').get(`/v1/seizures/${id}`)).body).toMatchObject({
      status: 'reported',
      version: 2,
    });
    const said = (await events(id)).filter((event) => event.startsWith('verification.'));
    expect(said).toEqual(
      decided.status === 200
        ? ['verification.opened', 'verification.verified', 'verification.opened']
        : ['verification.opened', 'verification.opened'],
    );
    await decideNow(id, VERIFY);
    expect(await endings(id)).toEqual(['SUCCEEDED', 'SUCCEEDED']);
  }
}, 120_000);
