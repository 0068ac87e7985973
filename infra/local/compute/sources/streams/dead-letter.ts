import { randomUUID } from 'node:crypto';
import type { Discarded } from './deliver-batch.ts';
import type { Mapping } from './mapping.ts';

const instant = (seconds: number | undefined): string => new Date((seconds ?? 0) * 1000).toISOString();

/**
 * What Lambda sends for records that it gave up: where they are in the stream, not what is in them.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-errors.html
 */
export const deadLetter = (mapping: Mapping, shard: string, discarded: Discarded): string => {
  const { records, condition, invocations, functionError } = discarded;
  const [first] = records;
  const last = records.at(-1);
  return JSON.stringify({
    requestContext: {
      requestId: randomUUID(),
      functionArn: `${mapping.functionArn}:$LATEST`,
      condition,
      approximateInvokeCount: invocations,
    },
    responseContext: {
      statusCode: 200,
      executedVersion: '$LATEST',
      functionError: functionError ? 'Unhandled' : null,
    },
    version: '1.0',
    timestamp: new Date().toISOString(),
    DDBStreamBatchInfo: {
      shardId: shard,
      startSequenceNumber: first?.dynamodb.SequenceNumber,
      endSequenceNumber: last?.dynamodb.SequenceNumber,
      approximateArrivalOfFirstRecord: instant(first?.dynamodb.ApproximateCreationDateTime),
      approximateArrivalOfLastRecord: instant(last?.dynamodb.ApproximateCreationDateTime),
      batchSize: records.length,
      streamArn: mapping.sourceArn,
    },
  });
};
