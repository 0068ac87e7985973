import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as z from 'zod';
import { systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { log, withTrace } from '../../shared/log.ts';
import { directory } from '../../shared/storage/directory/directory.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { reference } from '../../shared/storage/reference/reference.ts';
import { seizures } from '../../shared/storage/seizures.ts';
import { duplicates } from '../../shared/storage/verification/duplicates/duplicates.ts';
import { verificationHistories } from '../../shared/storage/verification/histories.ts';
import { policies } from '../../shared/storage/verification/policies.ts';
import { verifications } from '../../shared/storage/verification/verifications.ts';
import { lookAtCases } from './inbox/look-at-cases.ts';
import { turnWorkflow } from './turns/turn-workflow.ts';

const cases = dynamoTable(env('TABLE_SEIZURES'));
const table = dynamoTable(env('TABLE_VERIFICATION'));

const look = lookAtCases(
  {
    clock: systemClock,
    seizures: seizures(cases),
    verifications: verifications(table, cases),
    policies: policies(table),
    verificationHistories: verificationHistories(table),
    duplicates: duplicates(table, { seizures: seizures(cases), now: systemClock.now }),
    reference: reference(dynamoTable(env('TABLE_REFERENCE'))),
    directory: directory(dynamoTable(env('TABLE_DIRECTORY'))),
    turnWorkflow: turnWorkflow(env('WORKFLOW_TURN')),
    drawSecret: env('DRAW_SECRET'),
  },
  (id, error) => log.error('verification.failed', error, { id }),
);

/** What the bus tells of a change: `seizure#id` or `verification#id`, either about the case with this id. */
const Told = z.object({ detail: z.object({ record: z.string() }) });

const caseOf = (body: string): string => {
  const { record } = Told.parse(JSON.parse(body)).detail;
  return record.slice(record.indexOf('#') + 1);
};

/** Consumer of the queue of changes: looks at each case as it is now. What fails is named and comes again. */
export const handler = (event: SQSEvent, context: Context): Promise<SQSBatchResponse> =>
  withTrace(context.awsRequestId, async () => {
    const told = event.Records.map(({ messageId, body }) => ({ messageId, id: caseOf(body) }));
    const failed = await look(told.map(({ id }) => id));
    return {
      batchItemFailures: told
        .filter(({ id }) => failed.has(id))
        .map(({ messageId }) => ({ itemIdentifier: messageId })),
    };
  });
