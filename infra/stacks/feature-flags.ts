/** Behaviour of CDK that is opted into: what `cdk init` turns on today, of it what concerns us. */
export const FEATURE_FLAGS = {
  // Access logs are let in by a bucket policy; ACLs stay off.
  '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true,
  // Statements that grant alike are merged: policies stay short enough to be read.
  '@aws-cdk/aws-iam:minimizePolicies': true,
  '@aws-cdk/core:enablePartitionLiterals': true,
  '@aws-cdk/core:checkSecretUsage': true,
};
