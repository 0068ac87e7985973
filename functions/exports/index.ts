import { systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { cursors } from '../../shared/http/cursor.ts';
import { lambda } from '../../shared/http/lambda.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { deltas } from '../../shared/storage/exports/deltas.ts';
import { exports } from '../../shared/storage/exports/exports.ts';
import { objectStore } from '../../shared/storage/exports/object-store.ts';
import { reference } from '../../shared/storage/reference/reference.ts';
import { requests } from '../../shared/storage/requests.ts';
import { exportWorkflow } from './export-workflow.ts';
import { exports as capability } from './routes.ts';

const table = dynamoTable(env('TABLE_EXPORTS'));

export const handler = lambda(capability, {
  clock: systemClock,
  region: env('REGION'),
  cursors: cursors(env('CURSOR_SECRET')),
  requests: requests(table, Date.now),
  exports: exports(table),
  deltas: deltas(table),
  exportFiles: objectStore(env('BUCKET_EXPORTS'), Date.now),
  reference: reference(dynamoTable(env('TABLE_REFERENCE'))),
  exportWorkflow: exportWorkflow(env('WORKFLOW_EXPORT')),
});
