import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { nameOf } from '../config.ts';
import type { Place } from '../place.ts';
import type { Keys } from '../stacks/keys.ts';
import { acknowledge } from './acknowledge.ts';
import { INDEXES, keyOf, type TableName } from './capability-table.ts';
import { analysisBucketName } from './files/analysis-bucket.ts';
import { documentBucketName } from './files/document-bucket.ts';
import { exportBucketName } from './files/export-bucket.ts';
import { importBucketName } from './files/import-bucket.ts';

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
type TableAction = (typeof READ)[number] | (typeof WRITE)[number] | 'DeleteItem' | 'BatchWriteItem' | 'Scan';

/** Grants on the tables of a stage in the scope's region; tables are named, so no stack waits for another's export. */
export const tableGrants =
  (scope: Construct, { stage }: Place, keys: Keys) =>
  (table: TableName, ...actions: readonly TableAction[]): PolicyStatement[] => {
    const arn = (resource: string) => Stack.of(scope).formatArn({ service: 'dynamodb', resource });
    const tableArn = arn(`table/${nameOf(stage, table)}`);
    const indexes =
      actions.includes('Query') || actions.includes('Scan')
        ? INDEXES.map((index) => `${tableArn}/index/${index}`)
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

/** The buckets that functions work with. */
export type BucketName = 'imports' | 'exports' | 'documents' | 'analysis';
const BUCKET_NAMES = {
  imports: importBucketName,
  exports: exportBucketName,
  documents: documentBucketName,
  analysis: analysisBucketName,
};

/** Papers name people: their bucket has the key of nominal data. */
export const bucketKeyOf = (bucket: BucketName) => (bucket === 'documents' ? 'nominal' : 'files');

type ObjectAction = 'GetObject' | 'PutObject' | 'DeleteObject' | 'AbortMultipartUpload';

/** Objects under some prefixes of a bucket, by default the one for imports, with its key. */
export const objectGrants = (
  scope: Construct,
  { stage }: Place,
  keys: Keys,
  bucket: BucketName = 'imports',
) => {
  const grants = (objects: readonly string[], actions: readonly ObjectAction[]): PolicyStatement[] => [
    allow(
      objects.map((object) => objectsIn(scope, BUCKET_NAMES[bucket](scope, stage), object)),
      ...actions.map((action) => `s3:${action}`),
    ),
    throughService(keys[bucketKeyOf(bucket)], 's3', ['kms:Decrypt', 'kms:GenerateDataKey']),
  ];
  return Object.assign(
    (prefixes: readonly string[], ...actions: readonly ObjectAction[]) =>
      grants(
        prefixes.map((prefix) => `${prefix}/*`),
        actions,
      ),
    {
      /** Objects by their whole names. */
      exactly: (names: readonly string[], ...actions: readonly ObjectAction[]) => grants(names, actions),
    },
  );
};

/** Which objects are there. Without it, reading one that is not there is refused instead of answered. */
export const listGrant = (scope: Construct, bucket: string): PolicyStatement =>
  allow(
    [Stack.of(scope).formatArn({ service: 's3', region: '', account: '', resource: bucket })],
    's3:ListBucket',
  );

const objectsIn = (scope: Construct, resource: string, resourceName: string) =>
  Stack.of(scope).formatArn({
    service: 's3',
    region: '',
    account: '',
    resource,
    resourceName,
  });

/** What the checks find in the grants on objects, and why it is right. */
export const acknowledgePrefixes = (
  role: Role,
  { stage, region }: Place,
  { bucket: of = 'imports', prefixes = [] }: { bucket?: BucketName; prefixes?: readonly string[] },
) => {
  const bucket = `arn:aws:s3:::${nameOf(stage, `${of}-<AWS::AccountId>-${region.name}`)}`;
  acknowledge(
    role,
    'Each import, export or case has objects of its own below this prefix, named when it starts.',
    ...prefixes.map((prefix) => `AwsSolutions-IAM5[Resource::${bucket}/${prefix}/*]`),
  );
};
