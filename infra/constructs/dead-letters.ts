import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { HarmAlarm } from './alarm.ts';

export interface DeadLettersProps {
  readonly name: string;
  readonly key: IKey;
  readonly alarms: ITopic;
  readonly harm: string;
}

/** What could not be done is kept here for 14 days, and somebody is told. */
export class DeadLetters extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, { name, key, alarms, harm }: DeadLettersProps) {
    super(scope, id);
    this.queue = new Queue(this, 'queue', {
      queueName: name,
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: key,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      // Long enough to look at a message before it is offered to the next reader.
      visibilityTimeout: Duration.minutes(5),
    });
    new HarmAlarm(this, 'waiting', {
      metric: this.queue.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(1),
        statistic: 'Maximum',
      }),
      reaches: 1,
      harm,
      tell: alarms,
    });
    const reason = 'It is the dead-letter queue: what is in it waits for a person.';
    acknowledge(this.queue, reason, 'AwsSolutions-SQS3', 'Serverless-SQSRedrivePolicy');
  }
}
