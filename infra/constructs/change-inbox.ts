import { Duration } from 'aws-cdk-lib';
import { CfnRule, type EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { nameOf } from '../config.ts';
import { acknowledge } from './acknowledge.ts';
import { HarmAlarm } from './alarm.ts';
import { CapabilityFunction, type CapabilityFunctionProps, type Ground } from './capability-function.ts';
import { DeadLetters } from './dead-letters.ts';
import { allow } from './grants.ts';

export interface ChangeInboxProps {
  readonly ground: Ground;
  readonly bus: EventBus;
  /** Name of the function and its queue, such as `verification-inbox`. */
  readonly name: string;
  /** Which events it listens to. */
  readonly hears: { readonly source: readonly string[]; readonly 'detail-type': readonly string[] };
  /** Name of the queue of what could not be worked off, and who is harmed by it. */
  readonly failed: { readonly name: string; readonly harm: string };
  /** Who is harmed while it is behind. */
  readonly late: string;
  readonly work: Omit<CapabilityFunctionProps, 'harm' | 'timeout'>;
  /** Changes in one call, and calls at the same time. */
  readonly batch: number;
  readonly atOnce: number;
}

/**
 * Changes come from the bus to a queue, and from there in batches to a function. The queue keeps what comes while the
 * function is busy; a third reader of the table's stream would slow the other two.
 */
export class ChangeInbox extends Construct {
  constructor(scope: Construct, id: string, props: ChangeInboxProps) {
    super(scope, id);
    const { ground, bus, name, failed, work } = props;
    const { stage } = ground.place;
    const deadLetters = new DeadLetters(this, 'failed', {
      name: nameOf(stage, failed.name),
      key: ground.key,
      alarms: ground.alarms,
      harm: failed.harm,
    });
    const queue = new Queue(this, 'inbox', {
      queueName: nameOf(stage, name),
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: ground.key,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      // Six times the function's time, as Lambda asks for: no message is given out twice while it is worked on.
      visibilityTimeout: Duration.minutes(30),
      deadLetterQueue: { queue: deadLetters.queue, maxReceiveCount: 8 },
    });
    new HarmAlarm(this, 'waits-long', {
      metric: queue.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(15),
        statistic: 'Minimum',
      }),
      // A large import is worked off within the hour; a queue that stays this long is not worked off.
      reaches: 1000,
      periods: 8,
      harm: props.late,
      tell: ground.alarms,
    });
    const rule = new CfnRule(this, 'changes', {
      name: nameOf(stage, name),
      description: `What ${name} hears of`,
      eventBusName: bus.eventBusName,
      eventPattern: props.hears,
      targets: [
        {
          id: 'inbox',
          arn: queue.queueArn,
          retryPolicy: { maximumRetryAttempts: 185, maximumEventAgeInSeconds: 86_400 },
          deadLetterConfig: { arn: deadLetters.queue.queueArn },
        },
      ],
    });
    for (const target of [queue, deadLetters.queue])
      target.addToResourcePolicy(
        new PolicyStatement({
          principals: [new ServicePrincipal('events.amazonaws.com')],
          actions: ['sqs:SendMessage'],
          resources: [target.queueArn],
          conditions: { ArnEquals: { 'aws:SourceArn': rule.attrArn } },
        }),
      );
    const { lambda } = new CapabilityFunction(this, name, {
      ground,
      ...work,
      harm: failed.harm,
      timeout: Duration.minutes(5),
      grants: [
        ...work.grants,
        allow(
          [queue.queueArn],
          'sqs:ReceiveMessage',
          'sqs:DeleteMessage',
          'sqs:GetQueueAttributes',
          'sqs:ChangeMessageVisibility',
        ),
        allow([ground.key.keyArn], 'kms:Decrypt'),
      ],
    });
    const mapping = new EventSourceMapping(this, 'changed-cases', {
      target: lambda,
      eventSourceArn: queue.queueArn,
      batchSize: props.batch,
      maxBatchingWindow: Duration.seconds(1),
      maxConcurrency: props.atOnce,
      reportBatchItemFailures: true,
    });
    acknowledge(
      mapping,
      'A queue keeps what failed and gives it to its own dead-letter queue; Lambda has no destination for it.',
      'Serverless-LambdaEventSourceMappingDestination',
    );
  }
}
