import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { env } from '../../shared/env.ts';
import { withTrace } from '../../shared/log.ts';
import { audit } from '../../shared/storage/audit.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { tellChanges } from './tell-changes.ts';

const bus = new EventBridgeClient({ maxAttempts: 5 });
const tell = tellChanges({
  audit: audit(dynamoTable(env('TABLE_AUDIT'))),
  put: (Entries) => bus.send(new PutEventsCommand({ Entries })),
  bus: env('EVENT_BUS'),
});

/** Consumer of the streams of all tables whose changes are events. */
export const handler = (event: DynamoDBStreamEvent, context: Context): Promise<DynamoDBBatchResponse> =>
  withTrace(context.awsRequestId, () => tell(event.Records));
