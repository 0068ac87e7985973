import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { cursors } from '../../shared/http/cursor.ts';
import { lambda } from '../../shared/http/lambda.ts';
import { savedSearches } from '../../shared/storage/analysis/saved-searches.ts';
import { storeFiles } from '../../shared/storage/analysis/store-files.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { reference } from '../../shared/storage/reference/reference.ts';
import { requests } from '../../shared/storage/requests.ts';
import { analysis as capability } from './routes.ts';
import { lateWarehouse } from './store/late-warehouse.ts';

const table = dynamoTable(env('TABLE_ANALYSIS'));

export const handler = lambda(capability, {
  clock: systemClock,
  cursors: cursors(env('CURSOR_SECRET')),
  requests: requests(table, Date.now),
  savedSearches: savedSearches(table),
  reference: reference(dynamoTable(env('TABLE_REFERENCE'))),
  warehouse: lateWarehouse({
    files: storeFiles(env('BUCKET_ANALYSIS')),
    clock: systemClock,
    home: join(tmpdir(), 'cen-analysis'),
  }),
});
