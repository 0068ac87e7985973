import { systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { cursors } from '../../shared/http/cursor.ts';
import { lambda } from '../../shared/http/lambda.ts';
import { directory } from '../../shared/storage/directory/directory.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { reference } from '../../shared/storage/reference/reference.ts';
import { requests } from '../../shared/storage/requests.ts';
import { seizures } from '../../shared/storage/seizures.ts';
import { duplicates } from '../../shared/storage/verification/duplicates/duplicates.ts';
import { verificationHistories } from '../../shared/storage/verification/histories.ts';
import { policies } from '../../shared/storage/verification/policies.ts';
import { verificationQueue } from '../../shared/storage/verification/queue.ts';
import { scorecards } from '../../shared/storage/verification/scorecards.ts';
import { verifications } from '../../shared/storage/verification/verifications.ts';
import { workloads } from '../../shared/storage/verification/workload.ts';
import { verification as capability } from './routes.ts';

const cases = dynamoTable(env('TABLE_SEIZURES'));
const table = dynamoTable(env('TABLE_VERIFICATION'));

export const handler = lambda(capability, {
  clock: systemClock,
  requests: requests(table, Date.now),
  seizures: seizures(cases),
  verifications: verifications(table, cases),
  policies: policies(table),
  verificationQueue: verificationQueue(table),
  workloads: workloads(table),
  verificationHistories: verificationHistories(table),
  scorecards: scorecards(table),
  duplicates: duplicates(table, { seizures: seizures(cases), now: systemClock.now }),
  cursors: cursors(env('CURSOR_SECRET')),
  directory: directory(dynamoTable(env('TABLE_DIRECTORY'))),
  reference: reference(dynamoTable(env('TABLE_REFERENCE'))),
});
