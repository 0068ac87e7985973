import { generateCases } from '../../infra/local/demo/generate.ts';
import { World } from '../support/world/world.ts';
import { figure, percentile } from './figure.ts';
import { type Load, type LoadResult, runLoad } from './load.ts';
import { pinRuntime, sharing } from './pin.ts';
import { processesNaming, processorSecondsOf } from './processes.ts';

const CASES = 2000;
const CONNECTIONS = 16;
const SECONDS = 6;
const ROUNDS = 3;

/** Reports, reads and pages of 50 through the HTTP API: how many per second, and how long each takes. */
export const api = async (): Promise<void> => {
  const world = await World.open();
  try {
    const authorization = `Bearer ${await world.tokenOf('officer.fr')}`;
    const common = { url: world.url, authorization, connections: CONNECTIONS, seconds: SECONDS };
    const until = new Date();
    const report: Load = {
      ...common,
      method: 'POST',
      targets: generateCases({ seed: 1006, count: CASES, until }).map((made) => ({
        path: '/v1/seizures',
        // Without it, so that the same content again is another case.
        body: { ...made.report, nationalReference: undefined },
      })),
    };
    const filled = await runLoad({ ...report, amount: CASES });
    if (filled.failed > 0)
      throw new Error(`${filled.failed} of ${CASES} reports failed: ${filled.statuses.join(', ')}`);

    pinRuntime(world.dir);

    const read: Load = { ...common, method: 'GET', targets: await casesOf(world, until) };
    const page: Load = { ...common, method: 'GET', targets: [{ path: '/v1/seizures?limit=50' }] };
    const loads = { 'report a case': report, 'read a case': read, 'page of 50 cases': page };
    // In turn, so that a busy moment of the machine falls on all of them.
    const results: { what: string; result: LoadResult; processor: Spent }[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [what, load] of Object.entries(loads)) {
        const before = processorTime(world.dir);
        const result = await runLoad(load);
        results.push({ what, result, processor: spentSince(before, processorTime(world.dir)) });
      }

    const how = `median of ${ROUNDS} rounds of ${SECONDS} s at ${CONNECTIONS} connections, ${world.engine}, ${sharing}`;
    for (const what of Object.keys(loads)) {
      const mine = results.filter((one) => one.what === what);
      const rounds = mine.map(({ result }) => result);
      const median = (pick: (result: LoadResult) => number) => percentile(rounds.map(pick), 0.5);
      const perSecond = median((round) => round.perSecond);
      figure(
        'api',
        `${what}: per second`,
        perSecond,
        '1/s',
        `${how}; ${boundBy(mine.map(({ processor }) => processor))}`,
      );
      figure(
        'api',
        `${what}: p50`,
        median(({ p50 }) => p50),
        'ms',
        `${how}; ${CONNECTIONS} wait in turn`,
      );
      figure(
        'api',
        `${what}: p99`,
        median(({ p99 }) => p99),
        'ms',
        how,
      );
      const failed = rounds.reduce((sum, round) => sum + round.failed, 0);
      const statuses = [...new Set(rounds.flatMap((round) => round.statuses))].join(', ');
      figure('api', `${what}: failed`, failed, 'requests', `must be 0; statuses seen: ${statuses}`);
    }
  } finally {
    await world.close();
  }
};

type Spent = Readonly<Record<'database' | 'runtime' | 'functions', number>>;

/** Seconds of processor time by part of the runtime, since each process began. */
const processorTime = (dir: string): Spent => {
  const spent = { database: 0, runtime: 0, functions: 0 };
  for (const { pid, command } of processesNaming(dir)) {
    const part = command.includes('function-host')
      ? 'functions'
      : command.includes('world-process')
        ? 'runtime'
        : 'database';
    spent[part] += processorSecondsOf(pid);
  }
  return spent;
};

const spentSince = (before: Spent, after: Spent): Spent => ({
  database: after.database - before.database,
  runtime: after.runtime - before.runtime,
  functions: after.functions - before.functions,
});

/** Who used the core that the runtime has. */
const boundBy = (rounds: readonly Spent[]): string => {
  const parts = (['database', 'functions', 'runtime'] as const).map((part) => ({
    part,
    seconds: rounds.reduce((sum, round) => sum + round[part], 0),
  }));
  const total = parts.reduce((sum, { seconds }) => sum + seconds, 0);
  const shares = parts.map(({ part, seconds }) => `${part} ${Math.round((100 * seconds) / total)} %`);
  const had = (total / (rounds.length * SECONDS)).toFixed(2);
  return `bound by the processor, of which it had ${had}: ${shares.join(', ')}`;
};

/** Addresses of all cases that were reported before, page after page. */
const casesOf = async (world: World, until: Date): Promise<{ path: string }[]> => {
  const from = `${until.getUTCFullYear() - 6}-01-01`;
  const paths: { path: string }[] = [];
  for (let next = ''; ; ) {
    const { status, body } = await world
      .as('officer.fr')
      .get(`/v1/seizures?from=${from}&limit=200&office=NCP-FR${next}`);
    if (status !== 200) throw new Error(`The list of cases answered ${status}.`);
    paths.push(...body.items.map(({ id }: { id: string }) => ({ path: `/v1/seizures/${id}` })));
    if (!body.next) return paths;
    next = `&cursor=${encodeURIComponent(body.next)}`;
  }
};
