import { findVerifications } from '../../functions/verification/queue/find-verifications.ts';
import { readWorkload } from '../../functions/verification/queue/read-workload.ts';
import { cursors } from '../../shared/http/cursor.ts';
import type { Reply } from '../../shared/http/route.ts';
import { currentTrace, type Trace, withTrace } from '../../shared/log.ts';
import { directory } from '../../shared/storage/directory/directory.ts';
import { seizures } from '../../shared/storage/seizures.ts';
import { verificationQueue } from '../../shared/storage/verification/queue.ts';
import { workloads } from '../../shared/storage/verification/workload.ts';
import { cologne } from '../support/actors.ts';
import { figure, percentile } from './figure.ts';
import { fillQueue, waitingCase } from './waiting-cases/fill-queue.ts';
import { type Tables, withEngine } from './with-engine.ts';

const BACKLOGS = [500, 50_000];
const TIMES = 20;
const NOW = new Date('2026-06-01T12:00:00Z');
const PERIOD_MINUTES = 30 * 24 * 60;

const servicesOf = (tables: Tables) => ({
  clock: { now: () => NOW },
  cursors: cursors('a secret of the bench'),
  directory: directory(tables.directory),
  seizures: seizures(tables.seizures),
  verificationQueue: verificationQueue(tables.verification),
  workloads: workloads(tables.verification),
});

type Body = { readonly items?: readonly unknown[]; readonly next?: string };

const ask = async (
  tables: Tables,
  {
    route,
    office,
    query = {},
  }: { route: typeof findVerifications | typeof readWorkload; office: string; query?: object },
): Promise<{ readonly trace: Trace; readonly milliseconds: number; readonly body: Body }> => {
  const actor = { ...cologne, office, rilo: office };
  const handle = route.handle(servicesOf(tables) as never) as (call: unknown) => Promise<Reply>;
  return withTrace('bench', async () => {
    const began = performance.now();
    const parsed = (route.query as { parse(given: unknown): unknown }).parse(query);
    const { body } = await handle({ actor, query: parsed });
    return {
      trace: currentTrace() as Trace,
      milliseconds: performance.now() - began,
      body: body as Body,
    };
  });
};

const QUERIES: Readonly<Record<string, object>> = {
  'page of 50 by deadline': { limit: '50' },
  'page of 50 by weight': { limit: '50', sort: 'weight' },
  'page of 50, errors only': { limit: '50', severity: 'error' },
  'page of 50, a filter that matches nothing': { limit: '50', country: 'SN' },
};

const told = async (tables: Tables, office: string, backlog: number): Promise<void> => {
  const measure = async (what: string, asking: Omit<Parameters<typeof ask>[1], 'office'>): Promise<Body> => {
    const times: number[] = [];
    let last = await ask(tables, { ...asking, office });
    for (let n = 0; n < TIMES; n += 1) {
      last = await ask(tables, { ...asking, office });
      times.push(last.milliseconds);
    }
    const { trace, body } = last;
    const name = `${what} of ${backlog}`;
    const lines = body.items ? `; ${body.items.length} lines` : '';
    figure('queue', `${name}: database calls`, trace.calls, 'calls', `counted, does not jitter${lines}`);
    figure('queue', `${name}: read units`, trace.readUnits, 'RCU', `as DynamoDB Local counts${lines}`);
    figure('queue', `${name}: p50`, percentile(times, 0.5), 'ms', `of ${TIMES}, with DynamoDB Local`);
    return body;
  };

  for (const [what, query] of Object.entries(QUERIES))
    await measure(what, { route: findVerifications, query });
  let { next } = (await ask(tables, { route: findVerifications, office, query: { limit: '50' } })).body;
  for (let page = 2; page < 10 && next; page += 1)
    ({ next } = (
      await ask(tables, { route: findVerifications, office, query: { limit: '50', cursor: next } })
    ).body);
  await measure('tenth page of 50', {
    route: findVerifications,
    query: { limit: '50', ...(next && { cursor: next }) },
  });
  await measure('load at a glance', { route: readWorkload });
};

/** What a page of the queue costs with few waiting cases, and with many. */
export const queue = (): Promise<void> =>
  withEngine(async (tables) => {
    for (const backlog of BACKLOGS) {
      const office = `RILO-OF-${backlog}`;
      const everyMinutes = PERIOD_MINUTES / backlog;
      const first = new Date(NOW.getTime() - PERIOD_MINUTES * 60_000);
      const began = performance.now();
      await fillQueue(tables, backlog, (number) => waitingCase(office, number, { first, everyMinutes }));
      console.error(`${backlog} cases in ${Math.round((performance.now() - began) / 1000)} s.`);
      await told(tables, office, backlog);
    }
  });
