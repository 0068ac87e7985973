import { systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { cursors } from '../../shared/http/cursor.ts';
import { lambda } from '../../shared/http/lambda.ts';
import { audit } from '../../shared/storage/audit.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { requests } from '../../shared/storage/requests.ts';
import { audit as capability } from './routes.ts';

const table = dynamoTable(env('TABLE_AUDIT'));

export const handler = lambda(capability, {
  clock: systemClock,
  cursors: cursors(env('CURSOR_SECRET')),
  requests: requests(table, Date.now),
  audit: audit(table),
});
