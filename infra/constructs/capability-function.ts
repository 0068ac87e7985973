import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Duration, Validations } from 'aws-cdk-lib';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Architecture, Code, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { EnvName } from '../../shared/env.ts';
import { nameOf } from '../config.ts';
import type { Place } from '../place.ts';
import { HarmAlarm } from './alarm.ts';
import { allow } from './grants.ts';
import { keptLog } from './kept-log.ts';

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
  /** MB; processor time grows with it. 1,769 MB is one whole processor. */
  readonly memory?: number;
  readonly timeout?: Duration;
  /** Invocations at the same time, reserved where the account can. */
  readonly concurrency: number;
}

/** A Lambda function with a role, a log and an alarm of its own, and no right that is not listed. */
export class CapabilityFunction extends Construct {
  readonly lambda: LambdaFunction;

  constructor(
    scope: Construct,
    name: string,
    { ground, ...props }: CapabilityFunctionProps & { ground: Ground },
  ) {
    super(scope, name);
    const { place, key, alarms } = ground;
    const functionName = nameOf(place.stage, name);
    const log = keptLog(this, `/aws/lambda/${functionName}`, { stage: place.stage, key });
    const role = new Role(this, 'role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What ${functionName} may do`,
    });
    for (const grant of [
      ...props.grants,
      allow([log.logGroupArn], 'logs:CreateLogStream', 'logs:PutLogEvents'),
      allow([key.keyArn], 'kms:Decrypt'),
      allow(['*'], 'xray:PutTraceSegments', 'xray:PutTelemetryRecords'),
    ])
      role.addToPolicy(grant);
    this.lambda = new LambdaFunction(this, 'function', {
      functionName,
      description: props.about,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(bundleOf(ground.bundles, name)),
      handler: 'index.handler',
      memorySize: props.memory ?? 512,
      timeout: props.timeout ?? Duration.seconds(29),
      environment: { ...props.environment },
      environmentEncryption: key,
      role,
      logGroup: log,
      tracing: Tracing.ACTIVE,
      ...(place.stage.reserveConcurrency && { reservedConcurrentExecutions: props.concurrency }),
    });
    new HarmAlarm(this, 'fails', {
      metric: this.lambda.metricErrors({ period: Duration.minutes(5) }),
      reaches: 1,
      harm: props.harm,
      tell: alarms,
    });
    this.acknowledge(role, place);
  }

  private acknowledge(role: Role, { stage }: Place) {
    Validations.of(role).acknowledge(
      {
        id: 'NIST.800.53.R5-IAMNoInlinePolicy',
        reason: 'The policy belongs to this one function and goes with it; it is nobody else’s to attach.',
      },
      {
        id: 'AwsSolutions-IAM5[Resource::*]',
        reason: 'X-Ray knows no resources: its two write actions can be granted on * only.',
      },
    );
    Validations.of(this.lambda).acknowledge(
      {
        id: 'NIST.800.53.R5-LambdaInsideVPC',
        reason: 'It calls AWS services only, over TLS and signed; there is nothing in a network to reach.',
      },
      {
        id: 'NIST.800.53.R5-LambdaDLQ',
        reason:
          'Nothing calls it asynchronously: a failure goes back to the caller, or to the queue of its event source.',
      },
      {
        id: 'Serverless-LambdaDLQ',
        reason:
          'Nothing calls it asynchronously: a failure goes back to the caller, or to the queue of its event source.',
      },
      {
        id: 'Serverless-LambdaAsyncFailureDestination',
        reason:
          'Nothing calls it asynchronously: a failure goes back to the caller, or to the queue of its event source.',
      },
    );
    if (!stage.reserveConcurrency)
      Validations.of(this.lambda).acknowledge({
        id: 'NIST.800.53.R5-LambdaConcurrency',
        reason:
          'A new account has a quota of ten and cannot reserve; the API’s throttle bounds what comes in.',
      });
  }
}

/** While capabilities are being written: a function that is not there yet says so when it is called. */
const bundleOf = (bundles: string, name: string): string => {
  const folder = join(bundles, name);
  if (existsSync(folder)) return folder;
  const missing = join(bundles, '..', 'missing', name);
  mkdirSync(missing, { recursive: true });
  writeFileSync(join(missing, 'index.js'), `throw new Error('functions: ${name} is not written yet');\n`);
  return missing;
};
