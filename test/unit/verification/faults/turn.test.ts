import { expect, test } from '@jest/globals';
import '../../../support/quiet-log.ts';
import { type TurnFault, turnRun } from '../../../support/faults/turn-run.ts';

const VERIFY = { decision: 'verify', grade: { source: 'A', information: 1 } };
const ASK = { decision: 'return', questions: [{ pointer: '/date', text: 'Which day?' }] };

/** A turn of the regional office that goes through all its states before somebody decides. */
const throughAllStates = async (fault: TurnFault = {}) => {
  const run = await turnRun(fault);
  await run.reaches('escalated');
  await run.decide(VERIFY);
  const endings = await run.endings();
  const outcome = { fault, endings, ...(await run.outcome()) };
  await run.stop();
  return { outcome, steps: run.asked, met: run.hasMetItsFault() };
};

const VERIFIED = {
  endings: ['SUCCEEDED'],
  state: 'verified',
  status: 'verified',
  turn: 1,
  entries: ['opened', 'overdue', 'escalated', 'verified'].map((event) => `verification.${event}`),
  awaited: [],
  load: { waiting: 0, clean: 0, returned: 0 },
};

test('undisturbed: reminded, escalated, decided', async () => {
  const { outcome, steps } = await throughAllStates();
  expect(outcome).toEqual({ fault: {}, ...VERIFIED });
  expect(steps).toEqual(['wait', 'remind', 'wait', 'escalate', 'wait']);
}, 60_000);

/** Six calls of waits, two each of the reminder and of the escalation. */
const CALLS = 10;
const eachOf = (count: number) =>
  Array.from({ length: count }, (_, n) => [false, true].map((after) => ({ at: n + 1, after }))).flat();

test('whatever call the function dies at, in whichever state: the turn ends as if it had not', async () => {
  const deaths = eachOf(CALLS).map((death) => ({ death }));
  const runs = await Promise.all(deaths.map(throughAllStates));
  expect(runs.map(({ outcome }) => outcome)).toEqual(deaths.map((fault) => ({ fault, ...VERIFIED })));
  expect(runs.map(({ met }) => met)).toEqual(deaths.map(() => true));
}, 120_000);

test('whichever call of the function the runtime is killed at: the turn ends as if it had not', async () => {
  const kills = eachOf(5).map((kill) => ({ kill }));
  const runs = await Promise.all(kills.map(throughAllStates));
  expect(runs.map(({ outcome }) => outcome)).toEqual(kills.map((fault) => ({ fault, ...VERIFIED })));
  expect(runs.map(({ met }) => met)).toEqual(kills.map(() => true));
}, 120_000);

/** What has happened when the machine stands in each of its waits. */
const WAITS = ['opened', 'overdue', 'escalated'];

test.each(WAITS)(
  'a runtime that is killed when the turn is %s waits on',
  async (reached) => {
    const run = await turnRun();
    await run.reaches(reached);
    run.restart();
    await run.reaches('escalated');
    await run.decide(VERIFY);
    expect({ endings: await run.endings(), ...(await run.outcome()) }).toEqual(VERIFIED);
    await run.stop();
  },
  60_000,
);

test.each(WAITS)(
  'a callback that is lost when the turn is %s comes when the message comes again',
  async (reached) => {
    const run = await turnRun();
    await run.reaches(reached);
    await run.until(async () => (await run.awaited()).length === 1, 'awaited');
    expect(await run.decide(VERIFY, { lost: true })).toEqual({ status: 200, failed: true });
    expect(await run.tell()).toEqual(new Set());
    const said = ['opened', ...WAITS.slice(1, WAITS.indexOf(reached) + 1), 'verified'];
    expect({ endings: await run.endings(), ...(await run.outcome()) }).toEqual({
      ...VERIFIED,
      entries: said.map((event) => `verification.${event}`),
    });
    await run.stop();
  },
  60_000,
);

test.each(WAITS.slice(0, 2))(
  'a callback that never comes when the turn is %s: the next deadline ends the execution',
  async (reached) => {
    const run = await turnRun();
    await run.reaches(reached);
    expect(await run.decide(VERIFY, { lost: true })).toMatchObject({ status: 200 });
    expect(await run.endings()).toEqual(['SUCCEEDED']);
    expect(await run.outcome()).toMatchObject({ state: 'verified', status: 'verified' });
    const said = ['opened', ...WAITS.slice(1, WAITS.indexOf(reached) + 1), 'verified'];
    expect(await run.entries()).toEqual(said.map((event) => `verification.${event}`));
    await run.stop();
  },
  60_000,
);

test.each(WAITS)(
  'a callback that is doubled when the turn is %s is told that it was heard',
  async (reached) => {
    const run = await turnRun();
    await run.reaches(reached);
    await run.until(async () => (await run.awaited()).length === 1, 'awaited');
    const [{ token = '' } = {}] = await run.awaited();
    await run.decide(VERIFY);
    expect(await Promise.all([run.end(token), run.end(token)])).toEqual([false, false]);
    await Promise.all([run.tell(), run.tell()]);
    expect(await run.endings()).toEqual(['SUCCEEDED']);
    expect(await run.end(token)).toBe(false);
    expect(await run.outcome()).toMatchObject({ state: 'verified', awaited: [] });
    await run.stop();
  },
  60_000,
);

test('a callback that is late, for a wait that is over, ends nothing', async () => {
  const run = await turnRun();
  await run.until(async () => (await run.awaited()).length === 1, 'awaited');
  const [{ token = '' } = {}] = await run.awaited();
  await run.reaches('escalated');
  expect(await run.end(token)).toBe(false);
  expect(await run.outcome()).toMatchObject({ state: 'waiting', turn: 1 });
  await run.decide(VERIFY);
  expect({ endings: await run.endings(), ...(await run.outcome()) }).toEqual(VERIFIED);
  await run.stop();
}, 60_000);

/** A case that is returned and not answered: the regional office has it again, in a turn of its own. */
const unanswered = async (fault: TurnFault = {}) => {
  const run = await turnRun(fault);
  await run.until(async () => (await run.awaited()).length === 1, 'awaited');
  const decided = await run.decide(ASK);
  await run.reaches('taken-back');
  await run.tell();
  await run.until(async () => (await run.outcome()).awaited.some(({ turn }) => turn === 3), 'awaited again');
  await run.decide(VERIFY);
  const endings = await run.endings();
  const { entries, ...outcome } = await run.outcome();
  await run.stop();
  return { outcome: { fault, decided, endings, ...outcome }, entries, met: run.hasMetItsFault() };
};

const TAKEN_BACK = {
  decided: { status: 200, failed: false },
  endings: ['SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED'],
  state: 'verified',
  status: 'verified',
  turn: 3,
  awaited: [],
  load: { waiting: 0, clean: 0, returned: 0 },
};
const TOLD = ['opened', 'returned', 'reporter-reminded', 'taken-back', 'verified'];

test('what a reporter does not answer goes back once, whatever call the function dies at', async () => {
  const deaths = eachOf(16).map((death) => ({ death }));
  const runs = await Promise.all(deaths.map(unanswered));
  expect(runs.map(({ outcome }) => outcome)).toEqual(deaths.map((fault) => ({ fault, ...TAKEN_BACK })));
  for (const { entries } of runs)
    expect(entries.filter((event) => event !== 'verification.overdue')).toEqual(
      TOLD.map((event) => `verification.${event}`),
    );
  expect(runs.map(({ met }) => met)).toEqual(deaths.map(() => true));
}, 180_000);
