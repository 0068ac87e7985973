import { expect, test } from '@jest/globals';
import '../../../support/quiet-log.ts';
import { lookAtCases } from '../../../../functions/verification/inbox/look-at-cases.ts';
import { memoryTable } from '../../../../shared/storage/memory-table.ts';
import { reference } from '../../../../shared/storage/reference/reference.ts';
import { seizures } from '../../../../shared/storage/seizures.ts';
import { verificationHistories } from '../../../../shared/storage/verification/histories.ts';
import { policies } from '../../../../shared/storage/verification/policies.ts';
import { verifications } from '../../../../shared/storage/verification/verifications.ts';
import { france, spain } from '../../../support/actors.ts';
import { shortForm } from '../../../support/builders.ts';
import { mortalProcess } from '../../../support/faults/mortal-process.ts';
import { verificationWorld, verifier } from '../../../support/verification-world.ts';

const LETS_SPAIN_THROUGH = {
  verifyWithin: 3,
  escalateAfter: 5,
  answerWithin: 5,
  takeBackAfter: 10,
  claimHours: 4,
  letThrough: {
    offices: ['NCP-ES'],
    except: [],
    sampleShare: 0,
    grade: { source: 'B' as const, information: 2 as const },
  },
};

/** A batch of messages about cases of every kind that there is something to do with. */
const prepared = async () => {
  const world = verificationWorld();
  const { api, services, look } = world;
  const acting = { by: 'somebody', office: 'RILO-COLOGNE', at: new Date(0) };
  await services.policies.save('RILO-COLOGNE', LETS_SPAIN_THROUGH, { acting, over: 0 });
  const report = async (actor = france, more: Record<string, unknown> = {}): Promise<string> => {
    const { body } = await api.as(actor).post('/v1/seizures', shortForm(more));
    return body.id;
  };
  const looked = async (id: string): Promise<string> => {
    await look(id);
    await services.verifications.await(id, { turn: 1, token: `token of ${id}` });
    return id;
  };
  const decide = (id: string, decision: object) =>
    api.as(verifier).post(`/v1/seizures/${id}/verification/decision`, decision, { 'if-match': '"1"' });
  const amend = (id: string) =>
    api.as(france).put(`/v1/seizures/${id}`, shortForm({ direction: 'import' }), { 'if-match': '"1"' });

  const fresh = await report();
  const clean = await report(spain, { location: { type: 'seaport', unLocode: 'ESALG' } });
  const national = await report(france, { sharing: { level: 'national' } });
  const amended = await looked(await report());
  await amend(amended);
  const verified = await looked(await report());
  await decide(verified, { decision: 'verify', grade: { source: 'A', information: 1 } });
  const returned = await looked(await report());
  await decide(returned, { decision: 'return', questions: [{ pointer: '/date', text: 'Which day?' }] });
  const withdrawn = await looked(await report());
  await api
    .as(france)
    .post(`/v1/seizures/${withdrawn}/withdrawal`, { reason: 'twice' }, { 'if-match': '"1"' });
  return { world, ids: [fresh, clean, national, amended, verified, returned, withdrawn] };
};
type Prepared = Awaited<ReturnType<typeof prepared>>;

const essence = async ({ world, ids }: Prepared) => {
  const { services, turns } = world;
  const named = (text: string): string => text.replace(/[0-9a-z]{26}/, (id) => `case ${ids.indexOf(id)}`);
  const cases = ids.map(async (id) => ({
    state: (await services.verifications.read(id))?.state,
    of: (await services.verifications.read(id))?.case.version,
    status: (await services.seizures.read(id))?.status,
    entries: (await services.verifications.entries(id)).map(({ number, event }) => `${number} ${event}`),
    awaited: await services.verifications.awaited(id),
  }));
  return {
    cases: await Promise.all(cases),
    load: await services.workloads.load('RILO-COLOGNE'),
    begun: turns.begun.map(named).sort(),
    ended: [...new Set(turns.ended.map(named))].sort(),
  };
};

/** The consumer as a process that dies at one of its calls to tables or to the state machine. */
const dyingLook = async (
  { world, ids }: Prepared,
  death: { at: number; after: boolean },
): Promise<boolean> => {
  const { mortal, died } = mortalProcess(death);
  const [cases, table] = [mortal(world.cases), mortal(world.table)];
  const look = lookAtCases(
    {
      ...world.services,
      seizures: seizures(cases),
      verifications: verifications(table, cases),
      policies: policies(table),
      verificationHistories: verificationHistories(table),
      reference: reference(mortal(memoryTable())),
      directory: mortal(world.offices),
      turnWorkflow: mortal(world.turns),
    },
    () => undefined,
  );
  await look(ids).catch(() => undefined);
  return died();
};

const UNDISTURBED = {
  cases: [
    { state: 'waiting', of: 1, status: 'reported', entries: ['1 verification.opened'], awaited: [] },
    {
      state: 'verified',
      of: 1,
      status: 'verified',
      entries: ['2 verification.let-through'],
      awaited: [],
    },
    { state: 'unshared', of: 1, status: 'reported', entries: ['1 verification.checked'], awaited: [] },
    {
      state: 'waiting',
      of: 2,
      status: 'reported',
      entries: ['1 verification.opened', '2 verification.opened'],
      awaited: [],
    },
    {
      state: 'verified',
      of: 1,
      status: 'verified',
      entries: ['1 verification.opened', '2 verification.verified'],
      awaited: [],
    },
    {
      state: 'returned',
      of: 1,
      status: 'returned',
      entries: ['1 verification.opened', '2 verification.returned'],
      awaited: [],
    },
    {
      state: 'withdrawn',
      of: 2,
      status: 'withdrawn',
      entries: ['1 verification.opened', '2 verification.case-withdrawn'],
      awaited: [],
    },
  ],
  load: { waiting: 2, clean: 2, returned: 1 },
  begun: ['case 0-1', 'case 3-1', 'case 3-2', 'case 4-1', 'case 5-1', 'case 5-2', 'case 6-1'],
  ended: ['token of case 3', 'token of case 4', 'token of case 5', 'token of case 6'],
};

test('a batch, told once: every case ends where it belongs', async () => {
  const given = await prepared();
  expect(await given.world.look(...given.ids)).toEqual(new Set());
  expect(await essence(given)).toEqual(UNDISTURBED);
});

test('whatever call the consumer dies at in the middle of a batch, the batch that comes again ends it the same', async () => {
  let deaths = 0;
  for (let at = 1; ; at += 1) {
    let died = false;
    for (const after of [false, true]) {
      const given = await prepared();
      died = await dyingLook(given, { at, after });
      if (!died) continue;
      deaths += 1;
      expect(await given.world.look(...given.ids)).toEqual(new Set());
      expect({ at, after, ...(await essence(given)) }).toEqual({ at, after, ...UNDISTURBED });
    }
    if (!died) break;
  }
  expect(deaths).toBeGreaterThan(60);
}, 120_000);

test('messages that are doubled, out of order or about nothing change nothing', async () => {
  const given = await prepared();
  const { look } = given.world;
  const back = given.ids.toReversed();
  expect(await look(...back, ...given.ids, 'no-such-case')).toEqual(new Set());
  for (const id of [...given.ids, ...back]) expect(await look(id)).toEqual(new Set());
  const { ended, ...told } = await essence(given);
  expect({ ...told, ended }).toEqual(UNDISTURBED);
});

test('two consumers with the same batch at once: one of them is first with each case, and it is done once', async () => {
  const given = await prepared();
  const { look, services, turns } = given.world;
  const failed = await Promise.all([look(...given.ids), look(...given.ids)]);
  // What one of them could not do comes again.
  for (const ids of failed) expect(await look(...ids)).toEqual(new Set());
  expect(await essence(given)).toEqual(UNDISTURBED);
  expect(turns.begun).toHaveLength(UNDISTURBED.begun.length);
  const [fresh = ''] = given.ids;
  expect((await services.verifications.entries(fresh)).length).toBe(1);
});
