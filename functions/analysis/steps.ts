import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from 'aws-lambda';
import * as z from 'zod';
import { randomIds, systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { log, withTrace } from '../../shared/log.ts';
import { sequence } from '../../shared/storage/analysis/sequence.ts';
import { storeFiles } from '../../shared/storage/analysis/store-files.ts';
import { directory } from '../../shared/storage/directory/directory.ts';
import { officeAsReader } from '../../shared/storage/directory/office-as-reader.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { indicators } from '../../shared/storage/intelligence/indicators.ts';
import { reference } from '../../shared/storage/reference/reference.ts';
import { seizures } from '../../shared/storage/seizures.ts';
import { groups } from '../../shared/storage/verification/duplicates/groups.ts';
import { membersOf } from './inbox/members-of.ts';
import { mineForOffice } from './mining/mine-for-office.ts';
import { compareStore } from './rebuild/compare-store.ts';
import { readCases } from './rebuild/read-cases.ts';
import { compact } from './store/compact.ts';
import { type Database, openDatabase } from './store/database.ts';
import { lateWarehouse, ownFolder } from './store/late-warehouse.ts';
import { DELTAS } from './store/layout.ts';
import { localFiles } from './store/local-files.ts';

const bucket = env('BUCKET_ANALYSIS');
const files = storeFiles(bucket);
/** Sorting the rows of a year takes more than a question; what does not fit is spilled. */
const MEMORY = '2GB';

/** Which round of a rebuild it is, and how many cases the rounds before it mended. */
const Round = { round: z.number().int(), mended: z.number().int() };
const Part = z.object({
  run: z.string(),
  segment: z.number().int(),
  of: z.number().int(),
  after: z.record(z.string(), z.string()).optional(),
});

const Task = z.discriminatedUnion('step', [
  z.object({ step: z.literal('compact') }),
  z.object({ step: z.literal('mining-offices') }),
  z.object({ step: z.literal('mine'), office: z.string() }),
  z.object({ step: z.literal('rebuild-begin'), ...Round }),
  z.object({ step: z.literal('rebuild-read'), part: Part }),
  z.object({ step: z.literal('rebuild-compare'), run: z.string(), ...Round }),
]);
type Task = z.output<typeof Task>;

const compacted = async (): Promise<object> => {
  // Most of the time nothing has changed: the database is not even opened.
  if ((await files.list(DELTAS)).length === 0) return { left: false };
  return withDatabase('cen-compaction', async (database, dir) => {
    const { deltas, done, generation } = await compact({
      files,
      database,
      local: localFiles(files, dir),
      clock: systemClock,
      ids: randomIds,
      place: `s3://${bucket}/`,
    });
    return { deltas, done, generation, left: (await files.list(DELTAS)).length > 0 };
  });
};

/** In a folder of its own, because another may be at work in the same process, and nothing of it stays. */
const withDatabase = async <T>(
  home: string,
  work: (database: Database, dir: string) => Promise<T>,
): Promise<T> => {
  const dir = join(ownFolder(join(tmpdir(), home)), randomIds.random());
  const database = await openDatabase({ dir, memory: MEMORY });
  try {
    return await work(database, dir);
  } finally {
    database.close();
    rmSync(dir, { recursive: true, force: true });
  }
};

const offices = directory(dynamoTable(env('TABLE_DIRECTORY')));
const mine = mineForOffice({
  clock: systemClock,
  ids: randomIds,
  indicators: indicators(dynamoTable(env('TABLE_INTELLIGENCE'))),
  warehouse: lateWarehouse({ files, clock: systemClock, home: join(tmpdir(), 'cen-mining') }),
});

/** Regional offices and the Secretariat look for indicators; national offices when they ask for it. */
const miningOffices = async (): Promise<string[]> => {
  const { items } = await offices.listOffices({ role: 'WCO' }, { limit: 10 });
  return [...(await offices.regionalOffices()), ...items.map(({ id }) => id)];
};

const mined = async (office: string): Promise<object> => {
  const reader = await officeAsReader(offices, office, ['cen/analysis.read']);
  if (!reader) return { office, skipped: 'closed' };
  const { id, cases, rulesTested } = await mine(reader);
  return { office, run: id, cases, rulesTested };
};

/** Parts that the cases are read in, some at a time. */
const PARTS = 8;

const cases = dynamoTable(env('TABLE_SEIZURES'));
const linked = groups(dynamoTable(env('TABLE_VERIFICATION')));
const rebuilding = {
  clock: systemClock,
  ids: randomIds,
  cases,
  seizures: seizures(cases),
  reference: reference(dynamoTable(env('TABLE_REFERENCE'))),
  sequence: sequence(dynamoTable(env('TABLE_ANALYSIS'))),
  storeFiles: files,
  membersOf: membersOf(linked),
  onFailure: (id: string, error: unknown) => log.error('analysis.no-rows', error, { id }),
};
const readPart = readCases(rebuilding);

const compared = async ({ run, round, mended: before }: { run: string; round: number; mended: number }) =>
  withDatabase('cen-rebuild', async (database) => {
    const verdict = await compareStore({ ...rebuilding, database })(run);
    return { round, mended: before + verdict.differing, ...verdict };
  });

const done = (task: Task): Promise<object> => {
  switch (task.step) {
    case 'compact':
      return compacted();
    case 'mining-offices':
      return miningOffices().then((found) => ({ offices: found }));
    case 'mine':
      return mined(task.office);
    case 'rebuild-begin': {
      const run = randomIds.random();
      const parts = Array.from({ length: PARTS }, (_, segment) => ({ run, segment, of: PARTS }));
      return Promise.resolve({ run, round: task.round + 1, mended: task.mended, parts });
    }
    case 'rebuild-read':
      return readPart(task.part);
    case 'rebuild-compare':
      return compared(task);
  }
};

/** The tasks of the state machines (infra/workflows/{compaction,mining,rebuild}.ts). Each can be repeated. */
export const handler = (event: unknown, context: Context): Promise<object> =>
  withTrace(context.awsRequestId, async () => {
    const task = Task.parse(event);
    const answer = await done(task);
    log.info('analysis.step', { step: task.step, ...answer });
    return answer;
  });
