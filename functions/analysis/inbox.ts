import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { randomIds, systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { log, withTrace } from '../../shared/log.ts';
import { sequence } from '../../shared/storage/analysis/sequence.ts';
import { storeFiles } from '../../shared/storage/analysis/store-files.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { reference } from '../../shared/storage/reference/reference.ts';
import { seizures } from '../../shared/storage/seizures.ts';
import { groups } from '../../shared/storage/verification/duplicates/groups.ts';
import { pairs } from '../../shared/storage/verification/duplicates/pairs.ts';
import { changedCases } from './inbox/changed-cases.ts';
import { membersOf } from './inbox/members-of.ts';
import { noteCases } from './inbox/note-cases.ts';
import { noteChanges } from './inbox/note-changes.ts';

const verification = dynamoTable(env('TABLE_VERIFICATION'));

const note = noteCases(
  {
    clock: systemClock,
    ids: randomIds,
    seizures: seizures(dynamoTable(env('TABLE_SEIZURES'))),
    reference: reference(dynamoTable(env('TABLE_REFERENCE'))),
    sequence: sequence(dynamoTable(env('TABLE_ANALYSIS'))),
    storeFiles: storeFiles(env('BUCKET_ANALYSIS')),
    membersOf: membersOf(groups(verification)),
  },
  (id, error) => log.error('analysis.no-rows', error, { id }),
);
const noteAll = noteChanges({
  casesOf: changedCases(pairs(verification)),
  note,
  onFailure: (message, error) => log.error('analysis.unreadable-message', error, { message }),
});

/** Consumer of the queue of changes: writes the rows of each case as it is now. What fails is named and comes again. */
export const handler = ({ Records }: SQSEvent, context: Context): Promise<SQSBatchResponse> =>
  withTrace(context.awsRequestId, async () => ({
    batchItemFailures: (await noteAll(Records)).map((itemIdentifier) => ({ itemIdentifier })),
  }));
