import { systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { cursors } from '../../shared/http/cursor.ts';
import { lambda } from '../../shared/http/lambda.ts';
import { accounts } from '../../shared/storage/accounts.ts';
import { directory } from '../../shared/storage/directory/directory.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { requests } from '../../shared/storage/requests.ts';
import { directory as capability } from './routes.ts';

const table = dynamoTable(env('TABLE_DIRECTORY'));

export const handler = lambda(capability, {
  clock: systemClock,
  cursors: cursors(env('CURSOR_SECRET')),
  requests: requests(table, Date.now),
  directory: directory(table),
  accounts: accounts(env('USER_POOL_ID')),
});
