import { join } from 'node:path';
import { Duration, Size } from 'aws-cdk-lib';
import type { PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  Architecture,
  type CfnFunction,
  Code,
  type ILayerVersion,
  Function as LambdaFunction,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { EnvName } from '../../shared/env.ts';
import { nameOf } from '../config.ts';
import type { Place } from '../place.ts';
import { acknowledge } from './acknowledge.ts';
import { HarmAlarm } from './alarm.ts';
import { acknowledgePrefixes, allow, type BucketName } from './grants.ts';
import { keptLog } from './kept-log.ts';
import { ownRole } from './own-role.ts';

/** What every function of a region stands on. */
export interface Ground {
  readonly place: Place;
  /** Folder with one bundle per function. */
  readonly bundles: string;
  /** Key for logs, queues and configuration. */
  readonly key: IKey;
  /** Where alarms ring. */
  readonly alarms: ITopic;
}

export interface CapabilityFunctionProps {
  readonly about: string;
  /** Who is harmed when the function fails. */
  readonly harm: string;
  readonly environment: Partial<Record<EnvName, string>>;
  readonly grants: readonly PolicyStatement[];
  /** Prefixes of a bucket that the grants speak of. */
  readonly prefixes?: readonly string[];
  /** That bucket; the one for imports if left out. */
  readonly bucket?: BucketName;
  /** MB; processor time grows with it. 1,769 MB is one whole processor. */
  readonly memory?: number;
  readonly timeout?: Duration;
  /** Invocations at the same time, reserved where the account can. */
  readonly concurrency: number;
  /** For a function that is called without waiting for it: what it failed at three times goes here. */
  readonly deadLetters?: IQueue;
  /** MB of ephemeral storage; 512 if left out. */
  readonly storage?: number;
  /** What is too large or too native for a bundle. */
  readonly layers?: readonly ILayerVersion[];
}

/** A Lambda function with a role, a log and an alarm of its own, and no right that is not listed. */
export class CapabilityFunction extends Construct {
  readonly lambda: LambdaFunction;

  constructor(scope: Construct, name: string, props: CapabilityFunctionProps & { ground: Ground }) {
    super(scope, name);
    const { ground } = props;
    const { place, key, alarms } = ground;
    const functionName = nameOf(place.stage, name);
    const log = keptLog(this, `/aws/lambda/${functionName}`, { stage: place.stage, key });
    const { role, closed } = ownRole(this, {
      service: 'lambda.amazonaws.com',
      about: `What ${functionName} may do`,
      grants: [
        ...props.grants,
        allow([log.logGroupArn], 'logs:CreateLogStream', 'logs:PutLogEvents'),
        allow([key.keyArn], 'kms:Decrypt'),
        ...(props.deadLetters
          ? [
              allow([props.deadLetters.queueArn], 'sqs:SendMessage'),
              allow([key.keyArn], 'kms:Decrypt', 'kms:GenerateDataKey'),
            ]
          : []),
        allow(['*'], 'xray:PutTraceSegments', 'xray:PutTelemetryRecords'),
      ],
    });
    this.lambda = new LambdaFunction(this, 'function', {
      functionName,
      description: props.about,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(join(ground.bundles, name)),
      handler: 'index.handler',
      memorySize: props.memory ?? 512,
      timeout: props.timeout ?? Duration.seconds(29),
      environment: { ...props.environment },
      environmentEncryption: key,
      role: closed,
      logGroup: log,
      tracing: Tracing.ACTIVE,
      ...(props.storage !== undefined && { ephemeralStorageSize: Size.mebibytes(props.storage) }),
      ...(props.layers && { layers: [...props.layers] }),
      ...(props.deadLetters && {
        deadLetterQueue: props.deadLetters,
        retryAttempts: 2,
        maxEventAge: Duration.hours(6),
      }),
      ...(place.stage.reserveConcurrency && { reservedConcurrentExecutions: props.concurrency }),
    });
    // The function names its role, which says enough: CDK's DependsOn would say it twice.
    (this.lambda.node.defaultChild as CfnFunction).addDeletionOverride('DependsOn');
    new HarmAlarm(this, 'fails', {
      metric: this.lambda.metricErrors({ period: Duration.minutes(5) }),
      reaches: 1,
      harm: props.harm,
      tell: alarms,
    });
    this.acknowledge(role, props, ground);
  }

  private acknowledge(role: Role, props: CapabilityFunctionProps, { place }: Ground) {
    acknowledge(
      role,
      'X-Ray knows no resources: its two write actions can be granted on * only.',
      'AwsSolutions-IAM5[Resource::*]',
      'Serverless-LambdaStarPermissions',
    );
    acknowledgePrefixes(role, place, props);
    acknowledge(
      this.lambda,
      'It calls AWS services only, over TLS and signed; there is nothing in a network to reach.',
      'NIST.800.53.R5-LambdaInsideVPC',
    );
    if (props.deadLetters)
      acknowledge(
        this.lambda,
        'Its dead-letter queue keeps the event as it came, to be sent to it again.',
        'Serverless-LambdaAsyncFailureDestination',
      );
    else
      acknowledge(
        this.lambda,
        'Nothing calls it asynchronously: a failure goes back to the caller, or to the queue of its event source.',
        'NIST.800.53.R5-LambdaDLQ',
        'Serverless-LambdaDLQ',
        'Serverless-LambdaAsyncFailureDestination',
      );
    if (!place.stage.reserveConcurrency)
      acknowledge(
        this.lambda,
        'A new account has a quota of ten and cannot reserve; the API’s throttle bounds what comes in.',
        'NIST.800.53.R5-LambdaConcurrency',
      );
  }
}
