import { Duration } from 'aws-cdk-lib';
import { EventSourceMapping, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { nameOf } from '../../config.ts';
import { CapabilityFunction, type Ground } from '../capability-function.ts';
import type { CapabilityTable } from '../capability-table.ts';
import { DeadLetters } from '../dead-letters.ts';
import { allow, type tableGrants } from '../grants.ts';

export interface ChangedCasesProps {
  readonly ground: Ground;
  /** The table of cases. */
  readonly cases: CapabilityTable;
  readonly onTable: ReturnType<typeof tableGrants>;
}

/**
 * Notes which cases changed, for the nightly files. It stands in the primary region alone, which sees the changes of
 * all regions; what it notes is replicated to the others.
 */
export class ChangedCases extends Construct {
  constructor(scope: Construct, { ground, cases, onTable }: ChangedCasesProps) {
    super(scope, 'changed-cases');
    const { stage } = ground.place;
    const stream = cases.tableStreamArn ?? '';
    const harm =
      'Offices whose own systems follow the network: changes are missing from their nightly files until they are replayed.';
    const deadLetters = new DeadLetters(this, 'unnoted', {
      name: nameOf(stage, 'unnoted-changes'),
      key: ground.key,
      alarms: ground.alarms,
      harm,
    });
    const { lambda } = new CapabilityFunction(this, 'exports-stream', {
      ground,
      about: 'Notes which cases changed, for the nightly files',
      harm,
      environment: { TABLE_EXPORTS: nameOf(stage, 'exports') },
      concurrency: 20,
      timeout: Duration.minutes(1),
      grants: [
        ...onTable('exports', 'BatchWriteItem'),
        allow(
          [stream],
          'dynamodb:DescribeStream',
          'dynamodb:GetRecords',
          'dynamodb:GetShardIterator',
          'dynamodb:ListStreams',
        ),
        ...(cases.encryptionKey ? [allow([cases.encryptionKey.keyArn], 'kms:Decrypt')] : []),
        allow([deadLetters.queue.queueArn], 'sqs:SendMessage', 'sqs:GetQueueAttributes'),
        allow([ground.key.keyArn], 'kms:Decrypt', 'kms:GenerateDataKey'),
      ],
    });
    new EventSourceMapping(this, 'cases', {
      target: lambda,
      eventSourceArn: stream,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      maxBatchingWindow: Duration.seconds(1),
      parallelizationFactor: 1,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      // Without limits one bad record holds up its shard until it leaves the stream after a day.
      retryAttempts: 5,
      maxRecordAge: Duration.hours(12),
      // The right to send is granted above, to the letter; CDK's SqsDlq would add wildcards.
      onFailure: { bind: () => ({ destination: deadLetters.queue.queueArn }) },
    });
  }
}
