import { expect, test } from '@jest/globals';
import '../../../support/quiet-log.ts';
import { verification as capability } from '../../../../functions/verification/routes.ts';
import { remind } from '../../../../functions/verification/turns/take-time.ts';
import { lambda } from '../../../../shared/http/lambda.ts';
import { memoryTable } from '../../../../shared/storage/memory-table.ts';
import { requests } from '../../../../shared/storage/requests.ts';
import { seizures } from '../../../../shared/storage/seizures.ts';
import { verifications } from '../../../../shared/storage/verification/verifications.ts';
import { france } from '../../../support/actors.ts';
import { apiOf } from '../../../support/api.ts';
import { shortForm } from '../../../support/builders.ts';
import { aroundCalls } from '../../../support/faults/around-calls.ts';
import { verificationWorld, verifier } from '../../../support/verification-world.ts';

const VERIFY = { decision: 'verify', grade: { source: 'A', information: 1 } };
const REJECT = { decision: 'reject', reason: 'It is not what it says' };
const ASK = { decision: 'return', questions: [{ pointer: '/date', text: 'Which day?' }] };

type World = ReturnType<typeof verificationWorld>;
type Api = World['api'];
const path = (id: string) => `/v1/seizures/${id}/verification`;

const decide = (decision: object) => (api: Api, id: string, version: number) =>
  api.as(verifier).post(`${path(id)}/decision`, decision, { 'if-match': `"${version}"` });
const answer = async (api: Api, id: string, version: number) => {
  const { body } = await api.as(france).get(path(id));
  const answers = (body.questions ?? []).map((question: { id: string }) => ({
    question: question.id,
    text: 'The third',
  }));
  return api.as(france).post(`${path(id)}/answers`, { answers }, { 'if-match': `"${version}"` });
};

/** What somebody does; on a case that waits or, answering, on one that was returned. */
const DEEDS = { verify: decide(VERIFY), reject: decide(REJECT), return: decide(ASK), answer };
type Deed = keyof typeof DEEDS;

/** What happens meanwhile; the one who does it knows the case as it is then. */
const MEANWHILE: Readonly<Record<string, (world: World, id: string) => Promise<unknown>>> = {
  'another officer decides': async ({ api, services }, id) =>
    decide(REJECT)(api, id, (await services.verifications.read(id))?.version ?? 0),
  'the case is amended': ({ api }, id) =>
    api.as(france).put(`/v1/seizures/${id}`, shortForm({ direction: 'import' }), { 'if-match': '"1"' }),
  'the case is amended and checked': async (world, id) => {
    await MEANWHILE['the case is amended']?.(world, id);
    await world.look(id);
  },
  'the case is withdrawn': ({ api }, id) =>
    api.as(france).post(`/v1/seizures/${id}/withdrawal`, { reason: 'twice' }, { 'if-match': '"1"' }),
  'the time is up': async ({ services }, id) => {
    const turn = (await services.verifications.read(id))?.turn?.number ?? 0;
    await remind(services)({ seizureId: id, turn }).catch(() => undefined);
  },
};

/** The deed, with something that happens right before its call with this number. */
const done = async (deed: Deed, { at, what }: { at: number; what: string }) => {
  const world = verificationWorld();
  const id = await world.reported(france, shortForm());
  if (deed === 'answer') await decide(ASK)(world.api, id, 1);
  const { version = 0 } = (await world.services.verifications.read(id)) ?? {};
  let calls = 0;
  const watched = aroundCalls(async (call) => {
    calls += 1;
    if (calls === at) await MEANWHILE[what]?.(world, id);
    return call();
  });
  const [cases, table] = [watched(world.cases), watched(world.table)];
  const services = {
    ...world.services,
    seizures: seizures(cases),
    verifications: verifications(table, cases),
    requests: requests(memoryTable(), Date.now),
  };
  const api = apiOf(capability, lambda(capability as never, services as never));
  const { status } = await DEEDS[deed](api, id, version);
  const isOver = calls < at;
  // What the inbox hears of, once more than once.
  await world.look(id);
  await world.look(id);
  return { world, id, status, isOver };
};

const essence = async ({ services }: World, id: string) => {
  const [verification, seizure, entries, load] = [
    await services.verifications.read(id),
    await services.seizures.read(id),
    await services.verifications.entries(id),
    await services.workloads.load('RILO-COLOGNE'),
  ];
  return { verification, seizure, entries, load };
};

const STATUS_OF = {
  waiting: 'reported',
  verified: 'verified',
  rejected: 'rejected',
  returned: 'returned',
  withdrawn: 'withdrawn',
  unshared: 'reported',
};

test.each(
  (Object.keys(DEEDS) as Deed[]).flatMap((deed) =>
    Object.keys(MEANWHILE).map((what) => [deed, what] as const),
  ),
)('%s, while %s, at whatever moment: one after the other, and both sides of it agree', async (deed, what) => {
  const said = { verify: 'verified', reject: 'rejected', return: 'returned', answer: 'answered' }[deed];
  let [taken, refused] = [0, 0];
  for (let at = 1; ; at += 1) {
    const { world, id, status, isOver } = await done(deed, { at, what });
    if (isOver) break;
    const { verification, seizure, entries, load } = await essence(world, id);
    expect([200, 409, 412]).toContain(status);
    if (status === 200) taken += 1;
    else refused += 1;
    // Nothing that was said is lost, and nothing is said that was refused.
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, i) => i + 1));
    expect(entries.length).toBe(verification?.version);
    const own = entries.filter(({ event }) => event === `verification.${said}`);
    const others = what === 'another officer decides' && deed === 'reject' ? 1 : 0;
    expect({ at, said: own.length }).toEqual({ at, said: status === 200 ? 1 : others });
    // The case, its verification and the figures of the office say the same.
    expect(verification?.case.version).toBe(seizure?.version);
    expect(seizure?.status).toBe(STATUS_OF[verification?.state ?? 'unshared']);
    expect([load.waiting, load.returned]).toEqual([
      verification?.state === 'waiting' ? 1 : 0,
      verification?.state === 'returned' ? 1 : 0,
    ]);
  }
  // Otherwise nothing had happened meanwhile.
  expect(taken + refused).toBeGreaterThan(2);
});
