import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as z from 'zod';
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
import { noteCases } from './inbox/note-cases.ts';

const verification = dynamoTable(env('TABLE_VERIFICATION'));

const note = noteCases(
  {
    clock: systemClock,
    ids: randomIds,
    seizures: seizures(dynamoTable(env('TABLE_SEIZURES'))),
    reference: reference(dynamoTable(env('TABLE_REFERENCE'))),
    sequence: sequence(dynamoTable(env('TABLE_ANALYSIS'))),
    storeFiles: storeFiles(env('BUCKET_ANALYSIS')),
    membersOf: async (ids) =>
      new Map((await groups(verification).readMany(ids)).map(({ id, members }) => [id, members])),
  },
  (id, error) => log.error('analysis.no-rows', error, { id }),
);
const casesOf = changedCases(pairs(verification));

/** What the bus tells of a change: `seizure#id`, or `pair#id` of two cases that were linked or are not any more. */
const Told = z.object({ detail: z.object({ record: z.string() }) });

/** Consumer of the queue of changes: writes the rows of each case as it is now. What fails is named and comes again. */
export const handler = (event: SQSEvent, context: Context): Promise<SQSBatchResponse> =>
  withTrace(context.awsRequestId, async () => {
    const told = event.Records.map(({ messageId, body }) => ({
      messageId,
      record: Told.parse(JSON.parse(body)).detail.record,
    }));
    const cases = await casesOf(told.map(({ record }) => record));
    const failed = await note([...new Set([...cases.values()].flat())]);
    return {
      batchItemFailures: told
        .filter(({ record }) => (cases.get(record) ?? []).some((id) => failed.has(id)))
        .map(({ messageId }) => ({ itemIdentifier: messageId })),
    };
  });
