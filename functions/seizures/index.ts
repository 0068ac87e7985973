import { randomIds, systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { cursors } from '../../shared/http/cursor.ts';
import { lambda } from '../../shared/http/lambda.ts';
import { audit } from '../../shared/storage/audit.ts';
import { directory } from '../../shared/storage/directory/directory.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { nominal } from '../../shared/storage/nominal.ts';
import { reference } from '../../shared/storage/reference/reference.ts';
import { requests } from '../../shared/storage/requests.ts';
import { seizureLists } from '../../shared/storage/seizure-lists.ts';
import { seizures } from '../../shared/storage/seizures.ts';
import { seizures as capability } from './routes.ts';

const table = dynamoTable(env('TABLE_SEIZURES'));

export const handler = lambda(capability, {
  clock: systemClock,
  ids: randomIds,
  cursors: cursors(env('CURSOR_SECRET')),
  requests: requests(table, Date.now),
  seizures: seizures(table),
  seizureLists: seizureLists(table),
  nominal: nominal(dynamoTable(env('TABLE_NOMINAL'))),
  directory: directory(dynamoTable(env('TABLE_DIRECTORY'))),
  reference: reference(dynamoTable(env('TABLE_REFERENCE'))),
  audit: audit(dynamoTable(env('TABLE_AUDIT'))),
});
