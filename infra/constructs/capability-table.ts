import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { nameOf } from '../config.ts';
import type { Place } from '../place.ts';
import { keyAlias } from '../stacks/keys.ts';

export const TABLES = [
  'seizures',
  'nominal',
  'directory',
  'imports',
  'audit',
  'exports',
  'reference',
  'verification',
  'analysis',
  'intelligence',
  'screening',
] as const;
export type TableName = (typeof TABLES)[number];

/** Persons and companies have a key of their own; all else shares one. */
export const keyOf = (table: TableName) => (table === 'nominal' ? 'nominal' : 'records');

/** All sparse: an item is in those that it has keys for. */
export const INDEXES = ['gsi1', 'gsi2', 'gsi3'] as const;

const text = (name: string) => ({ name, type: AttributeType.STRING });
const index = (name: string) => ({
  indexName: name,
  partitionKey: text(`${name}pk`),
  sortKey: text(`${name}sk`),
  // Lists show summaries: an index that carries them answers a page without reading the items.
  projectionType: ProjectionType.INCLUDE,
  nonKeyAttributes: ['summary', 'version'],
});

/** The one shape that every capability's table has; owned by the primary region, replicated to the others. */
export class CapabilityTable extends TableV2 {
  constructor(scope: Construct, place: Place, { name, key }: { name: TableName; key: IKey }) {
    const replicas = place.stage.regions.slice(1).map((region) => region.name);
    const replicaKey = (region: string) =>
      Stack.of(scope).formatArn({ service: 'kms', region, resource: keyAlias(place, keyOf(name)) });
    super(scope, `table-${name}`, {
      tableName: nameOf(place.stage, name),
      partitionKey: text('pk'),
      sortKey: text('sk'),
      globalSecondaryIndexes: INDEXES.map(index),
      billing: Billing.onDemand(),
      timeToLiveAttribute: 'ttl',
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      encryption: TableEncryptionV2.customerManagedKey(
        key,
        Object.fromEntries(replicas.map((region) => [region, replicaKey(region)])),
      ),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      replicas: replicas.map((region) => ({ region })),
    });
  }
}
