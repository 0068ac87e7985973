import type { Invocation, QueuedMessage } from '../../../ports.ts';

/** A message as Lambda gives it to a function. https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html */
export interface QueueRecord {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly messageAttributes: Readonly<Record<string, object>>;
  readonly md5OfBody: string;
  readonly eventSource: 'aws:sqs';
  readonly eventSourceARN: string;
  readonly awsRegion: string;
}

interface SentAttribute {
  readonly DataType: string;
  readonly StringValue?: string;
  readonly BinaryValue?: string;
}

const attributeOf = ({ DataType, StringValue, BinaryValue }: SentAttribute): object => ({
  ...(StringValue !== undefined && { stringValue: StringValue }),
  ...(BinaryValue !== undefined && { binaryValue: BinaryValue }),
  stringListValues: [],
  binaryListValues: [],
  dataType: DataType,
});

export const queueRecord = (
  { id, receipt, body, bodyMd5, attributes, messageAttributes }: QueuedMessage,
  queue: { readonly arn: string; readonly region: string },
): QueueRecord => ({
  messageId: id,
  receiptHandle: receipt,
  body,
  attributes,
  messageAttributes: Object.fromEntries(
    Object.entries(messageAttributes).map(([name, sent]) => [name, attributeOf(sent as SentAttribute)]),
  ),
  md5OfBody: bodyMd5,
  eventSource: 'aws:sqs',
  eventSourceARN: queue.arn,
  awsRegion: queue.region,
});

/**
 * The records that are done with. What a function names as failed is not; an answer that names something else
 * fails the whole batch. https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
export const doneOf = (
  batch: readonly QueueRecord[],
  invocation: Invocation,
  reportsItemFailures: boolean,
): readonly QueueRecord[] => {
  if (!invocation.ok) return [];
  const answer = invocation.payload as { batchItemFailures?: { itemIdentifier?: string }[] | null } | null;
  if (!reportsItemFailures || !answer?.batchItemFailures?.length) return batch;
  const failed = new Set(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier ?? ''));
  const ours = new Set(batch.map(({ messageId }) => messageId));
  if ([...failed].some((id) => !ours.has(id))) return [];
  return batch.filter(({ messageId }) => !failed.has(messageId));
};
