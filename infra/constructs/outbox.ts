import { Duration } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { EventSourceMapping, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { nameOf } from '../config.ts';
import { CapabilityFunction, type Ground } from './capability-function.ts';
import type { CapabilityTable, TableName } from './capability-table.ts';
import { DeadLetters } from './dead-letters.ts';
import { allow, type tableGrants } from './grants.ts';

/** Tables whose changes are events. The audit table is not: it is where they are written down. */
export const TOLD = [
  'seizures',
  'nominal',
  'directory',
  'imports',
  'exports',
  'reference',
  'verification',
  'analysis',
  'intelligence',
  'screening',
] as const satisfies readonly TableName[];

export interface OutboxProps {
  readonly ground: Ground;
  readonly tables: Readonly<Record<TableName, CapabilityTable>>;
  readonly onTable: ReturnType<typeof tableGrants>;
}

/**
 * Streams are the outbox: each change is written once to the audit table and told on the bus. It stands in the
 * primary region alone, which sees the changes of all regions by replication; elsewhere all would be told twice.
 */
export class Outbox extends Construct {
  readonly bus: EventBus;

  constructor(scope: Construct, { ground, tables, onTable }: OutboxProps) {
    super(scope, 'outbox');
    const { stage } = ground.place;
    this.bus = new EventBus(this, 'bus', {
      eventBusName: nameOf(stage, 'events'),
      description: 'What happened in the network; no nominal data',
      kmsKey: ground.key,
    });
    const sources = TOLD.map((name) => ({
      name,
      table: tables[name],
      stream: tables[name].tableStreamArn ?? '',
    }));
    const deadLetters = new DeadLetters(this, 'untold', {
      name: nameOf(stage, 'untold-changes'),
      key: ground.key,
      alarms: ground.alarms,
      harm: 'Auditors and everyone who waits for news: changes are missing from the audit trail and the bus until they are replayed.',
    });
    const { lambda } = new CapabilityFunction(this, 'audit-stream', {
      ground,
      about: 'Writes the audit trail and tells changes on the bus',
      harm: 'Auditors and everyone who waits for news: changes reach the audit trail and the bus late.',
      environment: { TABLE_AUDIT: nameOf(stage, 'audit'), EVENT_BUS: this.bus.eventBusName },
      concurrency: 20,
      timeout: Duration.minutes(1),
      grants: [
        ...onTable('audit', 'BatchWriteItem'),
        ...sources.flatMap(({ table, stream }) => [
          allow(
            [stream],
            'dynamodb:DescribeStream',
            'dynamodb:GetRecords',
            'dynamodb:GetShardIterator',
            'dynamodb:ListStreams',
          ),
          ...(table.encryptionKey ? [allow([table.encryptionKey.keyArn], 'kms:Decrypt')] : []),
        ]),
        allow([this.bus.eventBusArn], 'events:PutEvents'),
        allow([deadLetters.queue.queueArn], 'sqs:SendMessage', 'sqs:GetQueueAttributes'),
        allow([ground.key.keyArn], 'kms:Decrypt', 'kms:GenerateDataKey'),
      ],
    });
    for (const { name, stream } of sources)
      new EventSourceMapping(this, name, {
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
