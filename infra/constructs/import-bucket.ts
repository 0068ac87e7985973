import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  HttpMethods,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { nameOf, type Stage } from '../config.ts';
import { acknowledge } from './acknowledge.ts';

const closed = {
  versioned: true,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  removalPolicy: RemovalPolicy.RETAIN,
} satisfies BucketProps;

/** Files of seizures as they were sent, their rows, what was proposed for them, and the files of refused rows. */
export class ImportBucket extends Construct {
  constructor(scope: Construct, { key, stage }: { key: IKey; stage: Stage }) {
    super(scope, 'import-files');
    const accessLog = new Bucket(this, 'access-log', {
      ...closed,
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [{ expiration: Duration.days(400), noncurrentVersionExpiration: Duration.days(30) }],
    });
    const files = new Bucket(this, 'files', {
      ...closed,
      bucketName: importBucketName(this, stage),
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      // One data key per bucket and hour instead of one call of KMS per chunk.
      bucketKeyEnabled: true,
      // The cast: CDK's own types do not hold under exactOptionalPropertyTypes here.
      serverAccessLogsBucket: accessLog as IBucket,
      cors: [
        {
          // The console uploads from the browser.
          allowedOrigins: [...stage.consoleOrigins],
          allowedMethods: [HttpMethods.PUT, HttpMethods.GET],
          allowedHeaders: ['content-type', 'content-encoding', 'x-amz-checksum-sha256'],
          maxAge: 600,
        },
      ],
      lifecycleRules: [
        // A file, what was proposed for it and what it lacked stay long enough to answer questions about them. The
        // rows that became cases, below rows/, are the source of those cases and stay as long as they do.
        { prefix: 'uploads/', expiration: Duration.days(90) },
        { prefix: 'looks/', expiration: Duration.days(90) },
        { prefix: 'errors/', expiration: Duration.days(90) },
        {
          abortIncompleteMultipartUploadAfter: Duration.days(1),
          noncurrentVersionExpiration: Duration.days(30),
        },
      ],
    });
    acknowledge(
      files,
      'Files are working copies of 90 days; the cases made of their rows are in global tables.',
      NO_REPLICA,
    );
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
export const importBucketName = (scope: Construct, stage: Stage) =>
  nameOf(stage, `imports-${Stack.of(scope).account}-${Stack.of(scope).region}`);
