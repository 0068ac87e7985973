import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { nameOf } from '../config.ts';
import type { Place } from '../place.ts';
import type { Keys } from '../stacks/keys.ts';
import { keyOf, type TableName } from './capability-table.ts';

export const allow = (resources: string[], ...actions: string[]) =>
  new PolicyStatement({ actions, resources });

/** A key, usable only through the service that keeps the data. */
const throughService = (key: IKey, service: string, actions: string[]) =>
  new PolicyStatement({
    actions,
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `${service}.${Stack.of(key).region}.amazonaws.com` } },
  });

export const READ = ['GetItem', 'BatchGetItem', 'Query'] as const;
/** Transactions need no action of their own, only those of their parts. */
export const WRITE = ['PutItem', 'UpdateItem', 'ConditionCheckItem'] as const;
type TableAction = (typeof READ)[number] | (typeof WRITE)[number] | 'DeleteItem' | 'BatchWriteItem';

/** Grants on the tables of a stage in the scope's region; tables are named, so no stack waits for another's export. */
export const tableGrants =
  (scope: Construct, { stage }: Place, keys: Keys) =>
  (table: TableName, ...actions: readonly TableAction[]): PolicyStatement[] => {
    const arn = (resource: string) => Stack.of(scope).formatArn({ service: 'dynamodb', resource });
    const tableArn = arn(`table/${nameOf(stage, table)}`);
    const indexes = actions.includes('Query')
      ? ['gsi1', 'gsi2'].map((index) => `${tableArn}/index/${index}`)
      : [];
    return [
      allow([tableArn, ...indexes], ...actions.map((action) => `dynamodb:${action}`)),
      throughService(keys[keyOf(table)], 'dynamodb', [
        'kms:Decrypt',
        'kms:Encrypt',
        'kms:GenerateDataKey',
        'kms:DescribeKey',
      ]),
    ];
  };

/** Objects under some prefixes of a bucket, with its key. */
export const objectGrants = (
  { bucket, key }: { bucket: Bucket; key: IKey },
  prefixes: readonly string[],
  ...actions: readonly ('GetObject' | 'PutObject' | 'DeleteObject' | 'AbortMultipartUpload')[]
): PolicyStatement[] => [
  allow(
    prefixes.map((prefix) => bucket.arnForObjects(`${prefix}/*`)),
    ...actions.map((action) => `s3:${action}`),
  ),
  throughService(key, 's3', ['kms:Decrypt', 'kms:GenerateDataKey']),
];
