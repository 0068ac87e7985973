import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type HttpMethods,
  type IBucket,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { nameOf, type Stage } from '../../config.ts';
import { acknowledge } from '../acknowledge.ts';

const closed = {
  versioned: true,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  removalPolicy: RemovalPolicy.RETAIN,
} satisfies BucketProps;

export interface FileBucketProps {
  readonly key: IKey;
  readonly stage: Stage;
  /** Part of its name, such as `documents`. */
  readonly name: string;
  /** What the console does with it from the browser. */
  readonly browser: readonly HttpMethods[];
  readonly lifecycle: readonly LifecycleRule[];
  /** Days that a version which was replaced or removed can be fetched back. */
  readonly undo: number;
  /** Why its objects are in one region only. */
  readonly oneRegion: string;
}

/** A closed, encrypted, versioned bucket of the region, with the log of who touched it. */
export class FileBucket extends Construct {
  readonly files: Bucket;

  constructor(scope: Construct, { key, stage, name, browser, lifecycle, undo, oneRegion }: FileBucketProps) {
    super(scope, `${name}-files`);
    const accessLog = new Bucket(this, 'access-log', {
      ...closed,
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [{ expiration: Duration.days(400), noncurrentVersionExpiration: Duration.days(30) }],
    });
    this.files = new Bucket(this, 'files', {
      ...closed,
      bucketName: bucketName(this, stage, name),
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      // One data key per bucket and hour instead of one call of KMS per object.
      bucketKeyEnabled: true,
      // The cast: CDK's own types do not hold under exactOptionalPropertyTypes here.
      serverAccessLogsBucket: accessLog as IBucket,
      cors: [
        {
          allowedOrigins: [...stage.consoleOrigins],
          allowedMethods: [...browser],
          allowedHeaders: ['content-type', 'content-encoding', 'x-amz-checksum-sha256'],
          maxAge: 600,
        },
      ],
      lifecycleRules: [
        ...lifecycle,
        {
          abortIncompleteMultipartUploadAfter: Duration.days(1),
          noncurrentVersionExpiration: Duration.days(undo),
        },
      ],
    });
    acknowledge(this.files, oneRegion, NO_REPLICA);
    acknowledgeAccessLog(accessLog, 'S3');
  }
}

const NO_REPLICA = 'NIST.800.53.R5-S3BucketReplicationEnabled';

/** A bucket that `deliverer` writes its access log into. */
export const acknowledgeAccessLog = (bucket: Bucket, deliverer: string) => {
  const itself = 'It is the access log: logging it into itself would never end.';
  acknowledge(bucket, itself, 'AwsSolutions-S1', 'NIST.800.53.R5-S3BucketLoggingEnabled');
  const ownKeys = `${deliverer} delivers access logs only to buckets encrypted with S3’s own keys.`;
  acknowledge(bucket, ownKeys, 'NIST.800.53.R5-S3DefaultEncryptionKMS');
  acknowledge(bucket, 'Access logs are evidence about one region and stay in it.', NO_REPLICA);
};

/** With the account's number, because bucket names are one name space for all of AWS. */
export const bucketName = (scope: Construct, stage: Stage, name: string) =>
  nameOf(stage, `${name}-${Stack.of(scope).account}-${Stack.of(scope).region}`);
