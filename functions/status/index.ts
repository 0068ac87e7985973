import { systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { lambda } from '../../shared/http/lambda.ts';
import { directory } from '../../shared/storage/directory/directory.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { requests } from '../../shared/storage/requests.ts';
import { status as capability } from './routes.ts';

const table = dynamoTable(env('TABLE_DIRECTORY'));

export const handler = lambda(capability, {
  clock: systemClock,
  requests: requests(table, Date.now),
  directory: directory(table),
});
