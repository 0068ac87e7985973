import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from 'aws-lambda';
import * as z from 'zod';
import { randomIds, systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { log, withTrace } from '../../shared/log.ts';
import { storeFiles } from '../../shared/storage/analysis/store-files.ts';
import { directory } from '../../shared/storage/directory/directory.ts';
import { officeAsReader } from '../../shared/storage/directory/office-as-reader.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { indicators } from '../../shared/storage/intelligence/indicators.ts';
import { mineForOffice } from './mining/mine-for-office.ts';
import { compact } from './store/compact.ts';
import { openDatabase } from './store/database.ts';
import { lateWarehouse, ownFolder } from './store/late-warehouse.ts';
import { DELTAS } from './store/layout.ts';
import { localFiles } from './store/local-files.ts';

const bucket = env('BUCKET_ANALYSIS');
const files = storeFiles(bucket);
/** Sorting the rows of a year takes more than a question; what does not fit is spilled. */
const MEMORY = '2GB';

const Task = z.discriminatedUnion('step', [
  z.object({ step: z.literal('compact') }),
  z.object({ step: z.literal('mining-offices') }),
  z.object({ step: z.literal('mine'), office: z.string() }),
]);
type Task = z.output<typeof Task>;

const compacted = async (): Promise<object> => {
  // Most of the time nothing has changed: the database is not even opened.
  if ((await files.list(DELTAS)).length === 0) return { left: false };
  // A folder of its own: another may be at work in the same process.
  const dir = join(ownFolder(join(tmpdir(), 'cen-compaction')), randomIds.random());
  const database = await openDatabase({ dir, memory: MEMORY });
  try {
    const { deltas, done, generation } = await compact({
      files,
      database,
      local: localFiles(files, dir),
      clock: systemClock,
      ids: randomIds,
      place: `s3://${bucket}/`,
    });
    return { deltas, done, generation, left: (await files.list(DELTAS)).length > 0 };
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

const done = (task: Task): Promise<object> => {
  switch (task.step) {
    case 'compact':
      return compacted();
    case 'mining-offices':
      return miningOffices().then((found) => ({ offices: found }));
    case 'mine':
      return mined(task.office);
  }
};

/** The tasks of the state machines (infra/workflows/{compaction,mining}.ts). Each can be repeated. */
export const handler = (event: unknown, context: Context): Promise<object> =>
  withTrace(context.awsRequestId, async () => {
    const task = Task.parse(event);
    const answer = await done(task);
    log.info('analysis.step', { step: task.step, ...answer });
    return answer;
  });
