import { systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { cursors } from '../../shared/http/cursor.ts';
import { lambda } from '../../shared/http/lambda.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { listLoads } from '../../shared/storage/reference/list-loads.ts';
import { reference } from '../../shared/storage/reference/reference.ts';
import { requests } from '../../shared/storage/requests.ts';
import { reference as capability } from './routes.ts';

const table = dynamoTable(env('TABLE_REFERENCE'));

export const handler = lambda(capability, {
  clock: systemClock,
  cursors: cursors(env('CURSOR_SECRET')),
  requests: requests(table, Date.now),
  referenceLists: reference(table),
  listLoads: listLoads(table),
});
