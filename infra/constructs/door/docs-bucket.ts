import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';

/** The files of the API page, which CloudFront alone may read; `npm run deploy` puts them there. */
export const docsBucket = (scope: Construct, log: Bucket): Bucket => {
  const bucket = new Bucket(scope, 'docs', {
    versioned: true,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    // The cast: CDK's own types do not hold under exactOptionalPropertyTypes here.
    serverAccessLogsBucket: log as IBucket,
    serverAccessLogsPrefix: 'docs/',
    lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30) }],
    removalPolicy: RemovalPolicy.RETAIN,
  });
  acknowledge(
    bucket,
    'It holds what everybody may read, made from the repository: each deployment writes it anew.',
    'NIST.800.53.R5-S3DefaultEncryptionKMS',
    'NIST.800.53.R5-S3BucketReplicationEnabled',
  );
  return bucket;
};
