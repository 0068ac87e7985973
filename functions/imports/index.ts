import { systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { cursors } from '../../shared/http/cursor.ts';
import { lambda } from '../../shared/http/lambda.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { importUploads } from '../../shared/storage/imports/import-uploads.ts';
import { imports } from '../../shared/storage/imports/imports.ts';
import { requests } from '../../shared/storage/requests.ts';
import { importWorkflow } from './import-workflow.ts';
import { imports as capability } from './routes.ts';

const table = dynamoTable(env('TABLE_IMPORTS'));

export const handler = lambda(capability, {
  clock: systemClock,
  cursors: cursors(env('CURSOR_SECRET')),
  requests: requests(table, Date.now),
  imports: imports(table),
  importUploads: importUploads(env('BUCKET_IMPORTS'), Date.now),
  workflows: importWorkflow(env('WORKFLOW_IMPORT')),
});
