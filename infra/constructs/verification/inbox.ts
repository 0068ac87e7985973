import { Duration } from 'aws-cdk-lib';
import { CfnRule, type EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { nameOf } from '../../config.ts';
import { acknowledge } from '../acknowledge.ts';
import { HarmAlarm } from '../alarm.ts';
import { CapabilityFunction, type Ground } from '../capability-function.ts';
import { DeadLetters } from '../dead-letters.ts';
import { allow, READ, type tableGrants, WRITE } from '../grants.ts';

/** Changes of a case that its verification has to look at. */
const OF_CASES = [
  'seizure.reported',
  'seizure.reported-again',
  'seizure.amended',
  'seizure.withdrawn',
  'seizure.undone',
];
/** Steps of a verification that end a turn or begin one. */
const OF_TURNS = [
  'verification.opened',
  'verification.checked',
  'verification.verified',
  'verification.returned',
  'verification.rejected',
  'verification.answered',
  'verification.taken-back',
  'verification.reopened',
  'verification.case-withdrawn',
];

export interface InboxProps {
  readonly ground: Ground;
  readonly bus: EventBus;
  readonly onTable: ReturnType<typeof tableGrants>;
  /** State machine of a turn. */
  readonly turns: string;
}

/**
 * Changes come from the bus to a queue, and from there in batches to the function that checks cases. The queue keeps
 * what comes while the function is busy; a third reader of the table's stream would slow the other two.
 */
export class VerificationInbox extends Construct {
  constructor(scope: Construct, { ground, bus, onTable, turns }: InboxProps) {
    super(scope, 'verification-changes');
    const { stage } = ground.place;
    const harm = 'Reporting and regional offices: what is reported is not checked until it is replayed.';
    const deadLetters = new DeadLetters(this, 'unchecked', {
      name: nameOf(stage, 'unchecked-cases'),
      key: ground.key,
      alarms: ground.alarms,
      harm,
    });
    const queue = new Queue(this, 'inbox', {
      queueName: nameOf(stage, 'verification-inbox'),
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
      harm: 'Reporting and regional offices: what is reported is checked hours late.',
      tell: ground.alarms,
    });
    const rule = new CfnRule(this, 'changes', {
      name: nameOf(stage, 'verification-inbox'),
      description: 'Changes of cases and turns, for verification',
      eventBusName: bus.eventBusName,
      eventPattern: {
        source: ['cen.seizure', 'cen.verification'],
        'detail-type': [...OF_CASES, ...OF_TURNS],
      },
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
    const { lambda } = new CapabilityFunction(this, 'verification-inbox', {
      ground,
      about: 'Checks cases, lets clean ones pass, keeps the time of those that wait',
      harm,
      memory: 1024,
      timeout: Duration.minutes(5),
      concurrency: 10,
      environment: {
        TABLE_SEIZURES: nameOf(stage, 'seizures'),
        TABLE_VERIFICATION: nameOf(stage, 'verification'),
        TABLE_DIRECTORY: nameOf(stage, 'directory'),
        TABLE_REFERENCE: nameOf(stage, 'reference'),
        WORKFLOW_TURN: turns,
        DRAW_SECRET: this.drawSecret(ground),
      },
      grants: [
        ...onTable('seizures', 'GetItem', 'BatchGetItem', 'PutItem'),
        ...onTable('verification', ...READ, ...WRITE, 'DeleteItem', 'BatchWriteItem'),
        ...onTable('directory', 'GetItem'),
        ...onTable('reference', ...READ),
        allow([turns], 'states:StartExecution', 'states:SendTaskSuccess'),
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
      batchSize: 25,
      maxBatchingWindow: Duration.seconds(1),
      // A large import is checked in minutes, and leaves the tables to those who wait for an answer.
      maxConcurrency: 2,
      reportBatchItemFailures: true,
    });
    acknowledge(
      mapping,
      'A queue keeps what failed and gives it to its own dead-letter queue; Lambda has no destination for it.',
      'Serverless-LambdaEventSourceMappingDestination',
    );
  }

  /** Nobody who reports can tell which clean case will be drawn for a person. */
  private drawSecret({ place, key }: Ground): string {
    const secret = new Secret(this, 'draw-secret', {
      secretName: nameOf(place.stage, 'draw-secret'),
      description: 'Decides which clean cases are drawn for a person; a new value draws others',
      encryptionKey: key,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    const reason = 'It decides a draw and protects no data: a deployment that names a new secret rotates it.';
    acknowledge(secret, reason, 'AwsSolutions-SMG4', 'NIST.800.53.R5-SecretsManagerRotationEnabled');
    return secret.secretValue.unsafeUnwrap();
  }
}
