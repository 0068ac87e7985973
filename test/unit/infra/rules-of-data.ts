import { isDeepStrictEqual } from 'node:util';
import { list, type Rule, refersTo, type Statement } from './rule.ts';

interface Replica {
  SSESpecification?: { KMSMasterKeyId?: unknown };
  PointInTimeRecoverySpecification?: { PointInTimeRecoveryEnabled?: boolean };
  DeletionProtectionEnabled?: boolean;
}

const safeReplica = (replica: Replica) =>
  replica.SSESpecification?.KMSMasterKeyId &&
  replica.PointInTimeRecoverySpecification?.PointInTimeRecoveryEnabled &&
  replica.DeletionProtectionEnabled;

const replica = {
  SSESpecification: { KMSMasterKeyId: 'key' },
  PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
  DeletionProtectionEnabled: true,
};
const index = (name: string) => ({
  IndexName: name,
  Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['summary', 'version'] },
});
const table = {
  BillingMode: 'PAY_PER_REQUEST',
  StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
  TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
  GlobalSecondaryIndexes: [index('gsi1'), index('gsi2'), index('gsi3')],
  Replicas: [replica],
};

const listsOf = (props: typeof table) =>
  props.GlobalSecondaryIndexes.map(({ IndexName, Projection }) => ({ IndexName, Projection }));

const noTls = ({ Effect, Condition }: Statement) =>
  Effect === 'Deny' && JSON.stringify(Condition).includes('"aws:SecureTransport":"false"');
const bucket = {
  VersioningConfiguration: { Status: 'Enabled' },
  BucketEncryption: { ServerSideEncryptionConfiguration: [{}] },
  PublicAccessBlockConfiguration: {
    BlockPublicAcls: true,
    BlockPublicPolicy: true,
    IgnorePublicAcls: true,
    RestrictPublicBuckets: true,
  },
};

/** What keeps data: tables, buckets, queues, logs, keys. */
export const dataRules: readonly Rule[] = [
  {
    name: 'every replica of a table has its own key, point-in-time recovery and deletion protection',
    type: 'AWS::DynamoDB::GlobalTable',
    wrong: ({ props, kept }) => !kept || !props.Replicas?.length || !props.Replicas.every(safeReplica),
    canaries: [
      { ...table, Replicas: [] },
      { ...table, Replicas: [replica, { ...replica, SSESpecification: {} }] },
      { ...table, Replicas: [{ ...replica, PointInTimeRecoverySpecification: {} }] },
      { ...table, Replicas: [{ ...replica, DeletionProtectionEnabled: false }] },
    ],
  },
  {
    name: 'a table is on demand, streams both images, forgets by ttl and lists by indexes of summaries',
    type: 'AWS::DynamoDB::GlobalTable',
    wrong: ({ props }) =>
      props.BillingMode !== 'PAY_PER_REQUEST' ||
      props.StreamSpecification?.StreamViewType !== 'NEW_AND_OLD_IMAGES' ||
      props.TimeToLiveSpecification?.AttributeName !== 'ttl' ||
      !isDeepStrictEqual(listsOf(props), listsOf(table)),
    canaries: [
      { ...table, BillingMode: 'PROVISIONED' },
      { ...table, StreamSpecification: { StreamViewType: 'KEYS_ONLY' } },
      { ...table, TimeToLiveSpecification: undefined },
      { ...table, GlobalSecondaryIndexes: [index('gsi1')] },
    ],
  },
  {
    name: 'a bucket is versioned, encrypted and closed to the public',
    type: 'AWS::S3::Bucket',
    wrong: ({ props, kept }) =>
      !kept ||
      props.VersioningConfiguration?.Status !== 'Enabled' ||
      !props.BucketEncryption ||
      Object.values(props.PublicAccessBlockConfiguration ?? {}).filter((is) => is === true).length !== 4,
    canaries: [
      { ...bucket, VersioningConfiguration: undefined },
      { ...bucket, BucketEncryption: undefined },
      {
        ...bucket,
        PublicAccessBlockConfiguration: {
          ...bucket.PublicAccessBlockConfiguration,
          BlockPublicPolicy: false,
        },
      },
    ],
  },
  ...(['AWS::S3::Bucket', 'AWS::SQS::Queue', 'AWS::SNS::Topic'] as const).map(
    (type): Rule => ({
      name: `an ${type} refuses whoever comes without TLS`,
      type,
      wrong: ({ id, stack }, all) =>
        !all.some(
          ({ stack: of, props }) =>
            of === stack &&
            (refersTo(props.Bucket, id) || refersTo(props.Queues, id) || refersTo(props.Topics, id)) &&
            list<Statement>(props.PolicyDocument?.Statement).some(noTls),
        ),
      canaries: [{}],
    }),
  ),
  {
    name: 'a queue is encrypted under our key and somebody is told of what waits in it',
    type: 'AWS::SQS::Queue',
    wrong: ({ id, stack, props }, all) =>
      !props.KmsMasterKeyId ||
      !all.some(
        (alarm) =>
          alarm.type === 'AWS::CloudWatch::Alarm' &&
          alarm.stack === stack &&
          alarm.props.MetricName === 'ApproximateNumberOfMessagesVisible' &&
          refersTo(alarm.props.Dimensions, id),
      ),
    canaries: [{}, { KmsMasterKeyId: 'key' }],
  },
  {
    name: 'a topic is encrypted under our key',
    type: 'AWS::SNS::Topic',
    wrong: ({ props }) => !props.KmsMasterKeyId,
    canaries: [{}],
  },
  {
    name: 'a log is encrypted under our key and kept for a set time',
    type: 'AWS::Logs::LogGroup',
    wrong: ({ props }) => !props.KmsKeyId || !props.RetentionInDays,
    canaries: [{ KmsKeyId: 'key' }, { RetentionInDays: 30 }],
  },
  {
    name: 'a key is rotated and outlives its stack',
    type: 'AWS::KMS::Key',
    wrong: ({ props, kept }) => !props.EnableKeyRotation || !kept,
    canaries: [{}],
  },
  {
    name: 'a secret is made by AWS, under our key',
    type: 'AWS::SecretsManager::Secret',
    wrong: ({ props }) => !props.GenerateSecretString || !props.KmsKeyId || props.SecretString,
    canaries: [{ KmsKeyId: 'key', SecretString: 'known' }, { GenerateSecretString: {} }],
  },
];
