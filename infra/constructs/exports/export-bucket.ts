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
import { DELTA_DAYS } from '../../../shared/domain/exports/delta.ts';
import { KEPT_DAYS } from '../../../shared/domain/exports/export-job.ts';
import { nameOf, type Stage } from '../../config.ts';
import { acknowledge } from '../acknowledge.ts';
import { acknowledgeAccessLog } from '../import-bucket.ts';

const closed = {
  versioned: true,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  removalPolicy: RemovalPolicy.RETAIN,
} satisfies BucketProps;

/** Files of cases that an office took along, and what they are made of. Nothing stays longer than it can be fetched. */
export class ExportBucket extends Construct {
  constructor(scope: Construct, { key, stage }: { key: IKey; stage: Stage }) {
    super(scope, 'export-files');
    const accessLog = new Bucket(this, 'access-log', {
      ...closed,
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [{ expiration: Duration.days(400), noncurrentVersionExpiration: Duration.days(30) }],
    });
    const files = new Bucket(this, 'files', {
      ...closed,
      bucketName: exportBucketName(this, stage),
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      // One data key per bucket and hour instead of one call of KMS per part.
      bucketKeyEnabled: true,
      // The cast: CDK's own types do not hold under exactOptionalPropertyTypes here.
      serverAccessLogsBucket: accessLog as IBucket,
      cors: [{ allowedOrigins: [...stage.consoleOrigins], allowedMethods: [HttpMethods.GET], maxAge: 600 }],
      lifecycleRules: [
        // An execution ends within a day.
        { prefix: 'parts/', expiration: Duration.days(2) },
        { prefix: 'files/', expiration: Duration.days(KEPT_DAYS + 1) },
        { prefix: 'deltas/', expiration: Duration.days(DELTA_DAYS + 1) },
        {
          abortIncompleteMultipartUploadAfter: Duration.days(1),
          noncurrentVersionExpiration: Duration.days(1),
        },
      ],
    });
    acknowledge(
      files,
      'Files are copies of what is in global tables, made anew when somebody asks.',
      'NIST.800.53.R5-S3BucketReplicationEnabled',
    );
    acknowledgeAccessLog(accessLog, 'S3');
  }
}

/** With the account's number, because bucket names are one name space for all of AWS. */
export const exportBucketName = (scope: Construct, stage: Stage) =>
  nameOf(stage, `exports-${Stack.of(scope).account}-${Stack.of(scope).region}`);
