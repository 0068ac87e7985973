import { randomIds, systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { cursors } from '../../shared/http/cursor.ts';
import { lambda } from '../../shared/http/lambda.ts';
import { audit } from '../../shared/storage/audit.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { importUploads } from '../../shared/storage/imports/import-uploads.ts';
import { imports } from '../../shared/storage/imports/imports.ts';
import { savedMappings } from '../../shared/storage/imports/saved-mappings.ts';
import { requests } from '../../shared/storage/requests.ts';
import { importWorkflow } from './import-workflow.ts';
import { imports as capability } from './routes.ts';

const table = dynamoTable(env('TABLE_IMPORTS'));

export const handler = lambda(capability, {
  clock: systemClock,
  ids: randomIds,
  cursors: cursors(env('CURSOR_SECRET')),
  requests: requests(table, Date.now),
  imports: imports(table),
  savedMappings: savedMappings(table),
  importUploads: importUploads(env('BUCKET_IMPORTS'), Date.now),
  workflows: importWorkflow(env('WORKFLOW_IMPORT')),
  audit: audit(dynamoTable(env('TABLE_AUDIT'))),
});
