import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from 'aws-lambda';
import * as z from 'zod';
import { randomIds, systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { log, withTrace } from '../../shared/log.ts';
import { storeFiles } from '../../shared/storage/analysis/store-files.ts';
import { compact } from './store/compact.ts';
import { openDatabase } from './store/database.ts';
import { ownFolder } from './store/late-warehouse.ts';
import { DELTAS } from './store/layout.ts';
import { localFiles } from './store/local-files.ts';

const bucket = env('BUCKET_ANALYSIS');
const files = storeFiles(bucket);
/** Sorting the rows of a year takes more than a question; what does not fit is spilled. */
const MEMORY = '2GB';

const Task = z.discriminatedUnion('step', [z.object({ step: z.literal('compact') })]);

const compacted = async (): Promise<object> => {
  // Most of the time nothing has changed: the database is not even opened.
  if ((await files.list(DELTAS)).length === 0) return { left: false };
  const dir = ownFolder(join(tmpdir(), 'cen-compaction'));
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
  }
};

/** The tasks of the state machines (infra/workflows/compaction.ts). Each can be repeated. */
export const handler = (event: unknown, context: Context): Promise<object> =>
  withTrace(context.awsRequestId, async () => {
    const task = Task.parse(event);
    const answer = await compacted();
    log.info('analysis.step', { step: task.step, ...answer });
    return answer;
  });
