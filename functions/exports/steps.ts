import type { Context } from 'aws-lambda';
import * as z from 'zod';
import { systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { log, withTrace } from '../../shared/log.ts';
import { directory } from '../../shared/storage/directory/directory.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { deltas } from '../../shared/storage/exports/deltas.ts';
import { exports } from '../../shared/storage/exports/exports.ts';
import { objectStore } from '../../shared/storage/exports/object-store.ts';
import { reference } from '../../shared/storage/reference/reference.ts';
import { seizureLists } from '../../shared/storage/seizure-lists.ts';
import { seizures } from '../../shared/storage/seizures.ts';
import { makeDeltas } from './deltas/make-deltas.ts';
import { countRows } from './writing/count-rows.ts';
import { readRows } from './writing/read-rows.ts';
import { OUR_FAULT, refuse } from './writing/turn.ts';
import { writeFile } from './writing/write-file.ts';

const table = dynamoTable(env('TABLE_EXPORTS'));
const cases = dynamoTable(env('TABLE_SEIZURES'));
const services = {
  clock: systemClock,
  exports: exports(table),
  deltas: deltas(table),
  exportFiles: objectStore(env('BUCKET_EXPORTS'), Date.now),
  seizures: seizures(cases),
  seizureLists: seizureLists(cases),
  directory: directory(dynamoTable(env('TABLE_DIRECTORY'))),
  reference: reference(dynamoTable(env('TABLE_REFERENCE'))),
};

const ofExport = { count: countRows(services), read: readRows(services), file: writeFile(services) };

const Task = z.discriminatedUnion('step', [
  z.object({ step: z.enum(['count', 'read', 'file']), exportId: z.string() }),
  z.object({ step: z.literal('failed'), exportId: z.string(), error: z.unknown() }),
  z.object({ step: z.literal('subscribers') }),
  z.object({ step: z.literal('deltas'), office: z.string() }),
]);
type Task = z.output<typeof Task>;

const done = async (task: Task): Promise<object> => {
  switch (task.step) {
    case 'failed':
      log.error('export.failed', undefined, { exportId: task.exportId, cause: task.error });
      await refuse(services, task.exportId, OUR_FAULT);
      return {};
    case 'subscribers':
      return { offices: await services.deltas.subscribers(env('REGION')) };
    case 'deltas':
      return makeDeltas(services)(task.office);
    default:
      return (await ofExport[task.step](task.exportId)) ?? {};
  }
};

/** The tasks of the state machines (infra/workflows/export.ts, deltas.ts). Each can be repeated: it goes on where it was. */
export const handler = (event: unknown, context: Context): Promise<object> =>
  withTrace(context.awsRequestId, async () => {
    const task = Task.parse(event);
    const answer = await done(task);
    log.info('export.step', { step: task.step, ...answer });
    return answer;
  });
