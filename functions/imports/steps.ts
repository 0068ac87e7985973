import type { Context } from 'aws-lambda';
import * as z from 'zod';
import { systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { log, withTrace } from '../../shared/log.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { importUploads } from '../../shared/storage/imports/import-uploads.ts';
import { imports } from '../../shared/storage/imports/imports.ts';
import { seizures } from '../../shared/storage/seizures.ts';
import { failImport, finishImport } from './running/end-import.ts';
import { importRows } from './running/import-rows.ts';
import { stageFile } from './running/stage-file.ts';

const services = {
  clock: systemClock,
  imports: imports(dynamoTable(env('TABLE_IMPORTS'))),
  importUploads: importUploads(env('BUCKET_IMPORTS'), Date.now),
  seizures: seizures(dynamoTable(env('TABLE_SEIZURES'))),
};

const STEPS = {
  stage: stageFile(services),
  rows: importRows(services),
  finish: finishImport(services),
  failed: failImport(services),
};

const Task = z.object({
  step: z.enum(['stage', 'rows', 'finish', 'failed']),
  importId: z.string(),
  error: z.unknown().optional(),
});

/** The tasks of the state machine (infra/workflows/import.ts). Each can be repeated: it goes on where it was. */
export const handler = (event: unknown, context: Context): Promise<{ done?: boolean }> =>
  withTrace(context.awsRequestId, async () => {
    const { step, importId, error } = Task.parse(event);
    if (step === 'failed') log.error('import.failed', undefined, { importId, cause: error });
    const answer = (await STEPS[step](importId)) ?? {};
    log.info('import.step', { step, importId, ...answer });
    return answer;
  });
