import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import * as z from 'zod';
import { CaseStatus } from '../../../shared/domain/seizure/seizure.ts';
import { audiencesFor, Sharing } from '../../../shared/domain/sharing.ts';
import { log } from '../../../shared/log.ts';
import type { Uses } from '../../../shared/services.ts';
import type { ChangedCase } from '../../../shared/storage/exports/deltas.ts';

type Image = Readonly<Record<string, AttributeValue>>;

/** What says who may see a case; the case itself is not looked at. */
const Head = z.object({
  id: z.string(),
  office: z.string(),
  country: z.string(),
  rilo: z.string(),
  status: CaseStatus,
  sharing: Sharing,
});

/** The case in an image of its current version; drafts, earlier versions and all else are none. */
const headOf = ({ pk, sk, status, summary }: Image): z.output<typeof Head> | undefined => {
  const isCase =
    pk?.S?.startsWith('SEIZURE#') && sk?.S === 'HEAD' && Head.shape.status.safeParse(status?.S).success;
  return isCase && summary?.M ? Head.parse(unmarshall(summary.M)) : undefined;
};

const changesIn = ({ dynamodb }: DynamoDBRecord, day: string): ChangedCase[] => {
  const { OldImage, NewImage } = dynamodb ?? {};
  return [OldImage, NewImage].flatMap((image) => {
    const head = image && headOf(image as Image);
    return head ? audiencesFor(head).map((audience) => ({ audience, day, id: head.id })) : [];
  });
};

/**
 * Notes which cases changed today, for whoever sees them now and whoever saw them before. The day is the one on which
 * it is noted: a change that is told late is in the next night's files and not in none. What fails is named, so that
 * only that and what follows it comes again.
 */
export const noteChanges =
  ({ deltas, clock }: Uses<'deltas' | 'clock'>) =>
  async (records: readonly DynamoDBRecord[]): Promise<DynamoDBBatchResponse> => {
    const day = clock.now().toISOString().slice(0, 10);
    const failed: string[] = [];
    const changes: ChangedCase[] = [];
    for (const record of records) {
      try {
        changes.push(...changesIn(record, day));
      } catch (error) {
        const sequence = record.dynamodb?.SequenceNumber ?? '';
        log.error('change.unreadable', error, { sequence });
        failed.push(sequence);
      }
    }
    await deltas.note(changes);
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
