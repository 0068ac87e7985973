import { RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Stage } from '../config.ts';

/** A log group with the stage's retention under the key for operations; it outlives what wrote it. */
export const keptLog = (
  scope: Construct,
  logGroupName: string,
  { stage, key }: { stage: Stage; key: IKey },
) =>
  new LogGroup(scope, 'log', {
    logGroupName,
    encryptionKey: key,
    retention: stage.logDays,
    removalPolicy: stage.name === 'production' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
