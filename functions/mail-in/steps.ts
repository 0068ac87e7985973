import type { Context } from 'aws-lambda';
import { systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { withTrace } from '../../shared/log.ts';
import { audit } from '../../shared/storage/audit.ts';
import { directory } from '../../shared/storage/directory/directory.ts';
import { documents } from '../../shared/storage/documents.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { fileStore } from '../../shared/storage/file-store.ts';
import { seizures } from '../../shared/storage/seizures.ts';
import { mailAnswers } from './answering/mail-answers.ts';
import { sesMailer } from './answering/mailer.ts';
import { MailEvent } from './receiving/received-mail.ts';
import { takeMail } from './take-mail.ts';

const nominal = dynamoTable(env('TABLE_NOMINAL'));
const take = takeMail({
  clock: systemClock,
  region: env('REGION'),
  seizures: seizures(dynamoTable(env('TABLE_SEIZURES'))),
  directory: directory(dynamoTable(env('TABLE_DIRECTORY'))),
  documents: documents(nominal),
  documentFiles: fileStore(env('BUCKET_DOCUMENTS'), Date.now),
  audit: audit(dynamoTable(env('TABLE_AUDIT'))),
  mailer: sesMailer(env('MAIL_ADDRESS')),
  mailAnswers: mailAnswers(nominal, Date.now),
  publicUrl: env('PUBLIC_URL'),
});

/** Called by SES for each mail that came in and lies in the bucket for documents. */
export const handler = async (event: unknown, context: Context): Promise<void> =>
  withTrace(context.awsRequestId, async () => {
    for (const { ses } of MailEvent.parse(event).Records) await take(ses);
  });
