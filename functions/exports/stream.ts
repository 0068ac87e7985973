import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { withTrace } from '../../shared/log.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { deltas } from '../../shared/storage/exports/deltas.ts';
import { noteChanges } from './deltas/note-changes.ts';

const note = noteChanges({ deltas: deltas(dynamoTable(env('TABLE_EXPORTS'))), clock: systemClock });

/** Consumer of the stream of cases: what changed today, for the nightly files. */
export const handler = (event: DynamoDBStreamEvent, context: Context): Promise<DynamoDBBatchResponse> =>
  withTrace(context.awsRequestId, () => note(event.Records));
