import { inFlight } from '../../../shared/in-flight.ts';
import type { World } from '../world/world.ts';
import { countTransitions, type Executions } from './count-transitions.ts';
import { rankOfTwins, type Twins } from './rank-of-twins.ts';
import { type Recall, recallOf } from './recall.ts';
import { type PlannedCase, type ReportedCase, reportCases } from './report-cases.ts';
import { openOffices, type ReportingOffice } from './reporting-offices.ts';
import { answerRound, verifyRound, type Worked } from './work-the-queue.ts';

const RILO = 'RILO-COLOGNE';
const MOST_ROUNDS = 6;
const AT_A_TIME = 170;

export interface Year {
  readonly cases: number;
  readonly refused: readonly string[];
  readonly recall: readonly Recall[];
  readonly twins: Twins;
  readonly rounds: readonly Worked[];
  /** Cases by the state in which they ended. */
  readonly ends: Readonly<Record<string, number>>;
  readonly executions: Executions;
  readonly secondsToCheckAll: number;
}

/** Every tenth clean case waits for a person nevertheless. */
const POLICY = {
  letThrough: { offices: 'all', sampleShare: 0.1, grade: { source: 'B', information: 2 } },
};

interface Network {
  readonly world: World;
  readonly offices: ReadonlyMap<string, ReportingOffice>;
}

interface Told {
  readonly state: string;
  readonly seizureVersion: number;
  readonly codes: ReadonlySet<string>;
}

/** What the verification of each case says; undefined for those that nobody has looked at yet. */
const verificationsOf = async (
  { world, offices }: Network,
  cases: readonly ReportedCase[],
): Promise<Map<string, Told>> => {
  const told = new Map<string, Told>();
  await inFlight(cases, 8, async ({ id, country }) => {
    // Its own office sees every case; some are shared with nobody.
    const token = await offices.get(country)?.token();
    const { status, body } = await world.call(token, 'GET', `/v1/seizures/${id}/verification`);
    if (status === 200)
      told.set(id, {
        state: body.state,
        seizureVersion: body.case.version,
        codes: new Set(body.findings.map(({ code }: { code: string }) => code)),
      });
  });
  return told;
};

/** Looks until every case is where it should be: it is told by stream, bus and queue. */
const until = async (
  network: Network,
  cases: readonly ReportedCase[],
  isSo: (told: ReadonlyMap<string, Told>) => boolean,
): Promise<ReadonlyMap<string, Told>> => {
  for (const deadline = Date.now() + 1_800_000; ; ) {
    const told = await verificationsOf(network, cases);
    if (isSo(told)) return told;
    if (Date.now() > deadline) throw new Error('Not every case was checked within half an hour.');
    await new Promise((later) => setTimeout(later, 1000));
  }
};

/** A year of one regional office: cases are reported, checked, returned, answered, amended, verified. */
export const simulateYear = async (world: World, planned: readonly PlannedCase[]): Promise<Year> => {
  const saved = await world
    .as('admin.cologne')
    .put(`/v1/offices/${RILO}/verification-policy`, POLICY, { 'if-match': '"0"' });
  if (saved.status !== 200) throw new Error(JSON.stringify(saved.body));
  const countries = [...new Set(planned.map(({ country }) => country))];
  const offices = await openOffices(world, { rilo: RILO, countries });
  const network = { world, offices };
  const began = Date.now();
  const cases: ReportedCase[] = [];
  const refused: string[] = [];
  let first: ReadonlyMap<string, Told> = new Map();
  // Month after month: what is usual is learnt from the cases before.
  for (let from = 0; from < planned.length; from += AT_A_TIME) {
    const some = planned.slice(from, from + AT_A_TIME);
    const told = await reportCases(world, { offices, cases: some, from });
    cases.push(...told.reported);
    refused.push(...told.refused);
    const looked = await until(network, told.reported, ({ size }) => size === told.reported.length);
    first = new Map([...first, ...looked]);
  }
  const secondsToCheckAll = (Date.now() - began) / 1000;
  const found = new Map([...first].map(([id, { codes }]) => [id, codes]));
  const twins = await rankOfTwins(world, cases);

  const rounds: Worked[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const worked = await verifyRound(world);
    rounds.push(worked);
    const { answered, amended } = await answerRound(world, offices);
    if (worked.verified + worked.together + worked.returned + worked.rejected + answered + amended === 0)
      break;
    // Amended versions are checked anew before the next round.
    const versions = await versionsOf(network, cases);
    await until(network, cases, (told) =>
      cases.every(({ id }) => told.get(id)?.seizureVersion === versions.get(id)),
    );
  }
  const last = await verificationsOf(network, cases);
  const ends: Record<string, number> = {};
  for (const { state } of last.values()) ends[state] = (ends[state] ?? 0) + 1;
  return {
    cases: cases.length,
    refused,
    recall: recallOf(cases, found),
    twins,
    rounds,
    ends,
    executions: await ended(world),
    secondsToCheckAll,
  };
};

const versionsOf = async (
  { world, offices }: Network,
  cases: readonly ReportedCase[],
): Promise<Map<string, number>> => {
  const versions = new Map<string, number>();
  await inFlight(cases, 8, async ({ id, country }) => {
    const token = await offices.get(country)?.token();
    const { body } = await world.call(token, 'GET', `/v1/seizures/${id}`);
    versions.set(id, body.version);
  });
  return versions;
};

/** The executions are told within moments of the last decision that nobody has to act any more. */
const ended = async (world: World): Promise<Executions> => {
  for (const deadline = Date.now() + 120_000; ; ) {
    const executions = await countTransitions(world);
    if (!executions.byStatus.RUNNING || Date.now() > deadline) return executions;
    await new Promise((later) => setTimeout(later, 1000));
  }
};
