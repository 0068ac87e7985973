/** A small installation for tests of the one-machine runtime: a home in some directory, an assembly written by hand. */
import { createHmac } from 'node:crypto';
import type { Assembly, Home, Resource } from '../../infra/local/ports.ts';

export const REGION = 'eu-central-1';

export const homeIn = (dir: string): Home => ({
  dir,
  secret: (name) => createHmac('sha256', dir).update(name).digest('hex'),
});

export const assemblyOf = (...resources: Pick<Resource, 'type' | 'ref' | 'properties'>[]): Assembly => {
  const all: Resource[] = resources.map((resource) => ({
    ...resource,
    stack: 'Test',
    logicalId: resource.ref,
    arn: `arn:aws:test:${REGION}:111122223333:${resource.ref}`,
  }));
  return {
    dir: '/nowhere',
    region: REGION,
    account: '111122223333',
    ofType: (type) => all.filter((resource) => resource.type === type),
    byRef: (name) => all.find(({ ref, arn }) => ref === name || arn === name),
  };
};

/** The table that every capability has. */
export const capabilityTable = (ref: string, indexes: readonly string[] = ['gsi1', 'gsi2']) => ({
  type: 'AWS::DynamoDB::GlobalTable',
  ref,
  properties: {
    TableName: ref,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    AttributeDefinitions: ['pk', 'sk', ...indexes.flatMap((name) => [`${name}pk`, `${name}sk`])].map(
      (AttributeName) => ({ AttributeName, AttributeType: 'S' }),
    ),
    GlobalSecondaryIndexes: indexes.map((IndexName) => ({
      IndexName,
      KeySchema: [
        { AttributeName: `${IndexName}pk`, KeyType: 'HASH' },
        { AttributeName: `${IndexName}sk`, KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['summary', 'version'] },
    })),
    StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
    TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
    SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
    Replicas: [{ Region: REGION, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }],
  },
});

export const bucket = (ref: string) => ({ type: 'AWS::S3::Bucket', ref, properties: { BucketName: ref } });
export const queue = (ref: string, properties: object = {}) => ({
  type: 'AWS::SQS::Queue',
  ref,
  properties: { QueueName: ref, ...properties },
});
