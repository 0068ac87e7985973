import type { Context } from 'aws-lambda';
import * as z from 'zod';
import { systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { log, withTrace } from '../../shared/log.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { importUploads } from '../../shared/storage/imports/import-uploads.ts';
import { imports } from '../../shared/storage/imports/imports.ts';
import { savedMappings } from '../../shared/storage/imports/saved-mappings.ts';
import { reference } from '../../shared/storage/reference/reference.ts';
import { seizureLists } from '../../shared/storage/seizure-lists.ts';
import { seizures } from '../../shared/storage/seizures.ts';
import { checkFile } from './running/check-file.ts';
import { failImport, finishImport } from './running/end-import.ts';
import { importRows } from './running/import-rows.ts';
import { lookAtFile } from './running/look-at-file.ts';
import { stageFile } from './running/stage-file.ts';
import { undoCases } from './running/undo-cases.ts';

const table = dynamoTable(env('TABLE_IMPORTS'));
const cases = dynamoTable(env('TABLE_SEIZURES'));

const services = {
  clock: systemClock,
  imports: imports(table),
  savedMappings: savedMappings(table),
  importUploads: importUploads(env('BUCKET_IMPORTS'), Date.now),
  seizures: seizures(cases),
  seizureLists: seizureLists(cases),
  reference: reference(dynamoTable(env('TABLE_REFERENCE'))),
};

const STEPS = {
  look: lookAtFile(services),
  check: checkFile(services),
  stage: stageFile(services),
  rows: importRows(services),
  finish: finishImport(services),
  undo: undoCases(services),
  failed: failImport(services),
};

const Task = z.object({
  step: z.enum(['look', 'check', 'stage', 'rows', 'finish', 'undo', 'failed']),
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
