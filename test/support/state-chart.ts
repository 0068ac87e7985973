import { expect } from '@jest/globals';
import type { Actor } from '../../shared/domain/actor.ts';
import { asOf } from '../../shared/domain/verification/as-of.ts';
import { shortForm } from './builders.ts';
import { verificationWorld } from './verification-world.ts';

/** The state chart of a case and its verification once more, by hand and apart from the code that decides. */

export const ACTIONS = [
  'verify',
  'return',
  'answer',
  'accept',
  'amend',
  'withdraw',
  'reject',
  'reopen',
] as const;
export type Action = (typeof ACTIONS)[number];
type State = 'waiting' | 'returned' | 'verified' | 'rejected' | 'withdrawn';

const FROM: Readonly<Record<Action, readonly State[]>> = {
  verify: ['waiting'],
  return: ['waiting'],
  reject: ['waiting'],
  answer: ['returned'],
  accept: ['returned'],
  amend: ['waiting', 'returned', 'verified', 'rejected'],
  withdraw: ['waiting', 'returned', 'verified', 'rejected'],
  reopen: ['verified', 'rejected'],
};
const TO: Readonly<Record<Action, State>> = {
  verify: 'verified',
  return: 'returned',
  reject: 'rejected',
  answer: 'waiting',
  accept: 'waiting',
  amend: 'waiting',
  withdraw: 'withdrawn',
  reopen: 'waiting',
};
const CASE_STATUS = { waiting: 'reported', returned: 'returned', verified: 'verified', rejected: 'rejected' };

const WRITING: readonly Action[] = ['answer', 'accept', 'amend', 'withdraw'];
const JUDGING: readonly Action[] = ['verify', 'return', 'reject'];

/** Who may do what at all: whose case it is writes, verifiers decide. */
export interface Roles {
  readonly writers: readonly Actor[];
  readonly deciders: readonly Actor[];
}

export interface Move {
  readonly action: Action;
  readonly actor: Actor;
}

/** Where a walk is: what the case is, and who has written on it. */
export interface Stand {
  readonly state: State;
  readonly wrote: readonly string[];
}

export const isAllowed = ({ action, actor }: Move, { state, wrote }: Stand, roles: Roles): boolean => {
  if (!FROM[action].includes(state)) return false;
  if (WRITING.includes(action)) return roles.writers.includes(actor);
  return roles.deciders.includes(actor) && !(JUDGING.includes(action) && wrote.includes(actor.id));
};

export const standAfter = ({ action, actor }: Move, { wrote }: Stand): Stand => ({
  state: TO[action],
  wrote: WRITING.includes(action) ? [...wrote, actor.id] : wrote,
});

type World = ReturnType<typeof verificationWorld>;
export type Begin = (world: World) => Promise<string>;

const REQUESTS: Readonly<
  Record<Action, (path: string) => [method: 'post' | 'put', url: string, body: object]>
> = {
  verify: (path) => [
    'post',
    `${path}/verification/decision`,
    { decision: 'verify', grade: { source: 'A', information: 1 } },
  ],
  return: (path) => [
    'post',
    `${path}/verification/decision`,
    {
      decision: 'return',
      questions: [{ pointer: '/date', text: 'When?' }],
      proposals: [{ pointer: '/direction', value: 'import', reason: 'From abroad' }],
    },
  ],
  reject: (path) => ['post', `${path}/verification/decision`, { decision: 'reject', reason: 'None of ours' }],
  reopen: (path) => ['post', `${path}/verification/decision`, { decision: 'reopen', reason: 'A slip' }],
  answer: (path) => [
    'post',
    `${path}/verification/answers`,
    {
      answers: [{ question: 'q1', text: 'In May' }],
      replies: [{ proposal: 'p1', accept: false, reason: 'It is not so' }],
    },
  ],
  accept: (path) => [
    'post',
    `${path}/verification/answers`,
    { answers: [{ question: 'q1', text: 'In May' }], replies: [{ proposal: 'p1', accept: true }] },
  ],
  amend: (path) => ['put', path, shortForm({ direction: 'transit' })],
  withdraw: (path) => ['post', `${path}/withdrawal`, { reason: 'Entered twice' }],
};

/** A case in a world of its own. */
export const caseAt = async (begin: Begin, moves: readonly Move[]) => {
  const world = verificationWorld();
  const id = await begin(world);
  const { seizures, verifications } = world.services;
  const everything = async () => ({
    seizure: await seizures.read(id),
    verification: await verifications.read(id),
    versions: await seizures.readVersions(id),
    entries: await verifications.entries(id),
  });
  const take = async ({ action, actor }: Move): Promise<number> => {
    const [method, url, body] = REQUESTS[action](`/v1/seizures/${id}`);
    const record = url.includes('verification') ? await verifications.read(id) : await seizures.read(id);
    const { status } = await world.api.as(actor)[method](url, body, { 'if-match': `"${record?.version}"` });
    if (status === 200) await world.look(id);
    return status;
  };
  for (const move of moves) expect(await take(move)).toBe(200);
  return { take, everything };
};

/** What holds wherever a case has come to. */
export const assertCoherent = (
  {
    seizure,
    verification,
    versions,
    entries,
  }: Awaited<ReturnType<Awaited<ReturnType<typeof caseAt>>['everything']>>,
  { state }: Stand,
): void => {
  expect(verification?.state).toBe(state);
  expect(seizure?.status).toBe(state === 'withdrawn' ? 'withdrawn' : CASE_STATUS[state]);
  expect(verification?.case.version).toBe(seizure?.version);
  expect(versions.map(({ version }) => version)).toEqual(versions.map((_, i) => i + 1));
  expect(entries.map(({ number }) => number)).toEqual(entries.map((_, i) => i + 1));
  const known = asOf(versions, entries, new Date('2026-06-01T12:00:00Z'));
  expect([known?.version, known?.status]).toEqual([seizure?.version, seizure?.status]);
  expect(known?.verdict).toEqual(seizure?.verdict);
};
