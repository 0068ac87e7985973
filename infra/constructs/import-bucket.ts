import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
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

const closed = {
  versioned: true,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  removalPolicy: RemovalPolicy.RETAIN,
} satisfies BucketProps;

/** Files of seizures as they were sent, their chunks, and the files of refused rows. */
export class ImportBucket extends Construct {
  readonly bucket: Bucket;

  /** `origins`: where the console lives that uploads from the browser. */
  constructor(scope: Construct, { key, origins }: { key: IKey; origins: readonly string[] }) {
    super(scope, 'import-files');
    const accessLog = new Bucket(this, 'access-log', {
      ...closed,
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [{ expiration: Duration.days(400), noncurrentVersionExpiration: Duration.days(30) }],
    });
    this.bucket = new Bucket(this, 'files', {
      ...closed,
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      // One data key per bucket and hour instead of one call of KMS per chunk.
      bucketKeyEnabled: true,
      // The cast: CDK's own types do not hold under exactOptionalPropertyTypes here.
      serverAccessLogsBucket: accessLog as IBucket,
      cors: [
        {
          allowedOrigins: [...origins],
          allowedMethods: [HttpMethods.PUT, HttpMethods.GET],
          allowedHeaders: ['content-type', 'content-encoding', 'x-amz-checksum-sha256'],
          maxAge: 600,
        },
      ],
      lifecycleRules: [
        // What was imported stands in the tables; a file stays long enough to answer questions about it.
        { prefix: 'uploads/', expiration: Duration.days(90) },
        { prefix: 'errors/', expiration: Duration.days(90) },
        { prefix: 'chunks/', expiration: Duration.days(7) },
        {
          abortIncompleteMultipartUploadAfter: Duration.days(1),
          noncurrentVersionExpiration: Duration.days(30),
        },
      ],
    });
    Validations.of(accessLog).acknowledge(
      { id: 'AwsSolutions-S1', reason: 'It is the access log: logging it into itself would never end.' },
      {
        id: 'NIST.800.53.R5-S3BucketLoggingEnabled',
        reason: 'It is the access log: logging it into itself would never end.',
      },
      {
        id: 'NIST.800.53.R5-S3DefaultEncryptionKMS',
        reason: 'S3 delivers access logs only to buckets encrypted with its own keys.',
      },
      {
        id: 'NIST.800.53.R5-S3BucketReplicationEnabled',
        reason: 'Access logs are evidence about one region and stay in it.',
      },
    );
    Validations.of(this.bucket).acknowledge({
      id: 'NIST.800.53.R5-S3BucketReplicationEnabled',
      reason: 'Files are working copies of 90 days; the rows read from them are in global tables.',
    });
  }
}
