import { randomIds, systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { lambda } from '../../shared/http/lambda.ts';
import { audit } from '../../shared/storage/audit.ts';
import { documents } from '../../shared/storage/documents.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { fileStore } from '../../shared/storage/file-store.ts';
import { requests } from '../../shared/storage/requests.ts';
import { seizures } from '../../shared/storage/seizures.ts';
import { documents as capability } from './routes.ts';

const nominal = dynamoTable(env('TABLE_NOMINAL'));

export const handler = lambda(capability, {
  clock: systemClock,
  ids: randomIds,
  requests: requests(nominal, Date.now),
  seizures: seizures(dynamoTable(env('TABLE_SEIZURES'))),
  documents: documents(nominal),
  documentFiles: fileStore(env('BUCKET_DOCUMENTS'), Date.now),
  audit: audit(dynamoTable(env('TABLE_AUDIT'))),
});
