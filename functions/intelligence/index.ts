import { systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { cursors } from '../../shared/http/cursor.ts';
import { lambda } from '../../shared/http/lambda.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { indicators } from '../../shared/storage/intelligence/indicators.ts';
import { profiles } from '../../shared/storage/intelligence/profiles.ts';
import { requests } from '../../shared/storage/requests.ts';
import { miningWorkflow } from './indicators/mining-workflow.ts';
import { intelligence as capability } from './routes.ts';

const table = dynamoTable(env('TABLE_INTELLIGENCE'));

export const handler = lambda(capability, {
  clock: systemClock,
  cursors: cursors(env('CURSOR_SECRET')),
  requests: requests(table, Date.now),
  indicators: indicators(table),
  profiles: profiles(table),
  miningWorkflow: miningWorkflow(env('WORKFLOW_MINING')),
});
