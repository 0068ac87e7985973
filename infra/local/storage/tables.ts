/** Makes the tables of the assembly in the engine, and says so when an older one cannot become what is wanted. */
import { setTimeout as pause } from 'node:timers/promises';
import {
  type AttributeDefinition,
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  type GlobalSecondaryIndex,
  type GlobalSecondaryIndexDescription,
  type KeySchemaElement,
  ResourceNotFoundException,
  ScanCommand,
  type StreamSpecification,
  type TableDescription,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import type { Assembly, Resource } from '../ports.ts';
import type { Engine } from './engine.ts';

/** The properties that both engines know, of `AWS::DynamoDB::Table` and `::GlobalTable`. */
export interface TableProperties {
  readonly KeySchema: KeySchemaElement[];
  readonly AttributeDefinitions: AttributeDefinition[];
  readonly GlobalSecondaryIndexes?: GlobalSecondaryIndex[];
  readonly StreamSpecification?: StreamSpecification;
  readonly TimeToLiveSpecification?: { readonly AttributeName: string; readonly Enabled: boolean };
}

export interface TableMade {
  readonly name: string;
  /** The engine's own stream ARN, undefined without a stream. */
  readonly streamArn: string | undefined;
}

export const tablesOf = (assembly: Assembly): Resource[] => [
  ...assembly.ofType('AWS::DynamoDB::GlobalTable'),
  ...assembly.ofType('AWS::DynamoDB::Table'),
];

export const engineClient = ({ endpoint, region, accessKeyId, secretAccessKey }: Engine): DynamoDBClient =>
  new DynamoDBClient({ endpoint, region, credentials: { accessKeyId, secretAccessKey } });

/** Idempotent: makes what is missing, adds new indexes, leaves the rest as it is. */
export const createTables = async (engine: Engine, assembly: Assembly): Promise<TableMade[]> => {
  const client = engineClient(engine);
  try {
    return await Promise.all(tablesOf(assembly).map((resource) => createTable(client, resource)));
  } finally {
    client.destroy();
  }
};

const createTable = async (client: DynamoDBClient, resource: Resource): Promise<TableMade> => {
  const name = resource.ref;
  const wanted = resource.properties as TableProperties;
  const found = await describe(client, name);
  if (found === undefined) {
    await client.send(new CreateTableCommand(asCreated(name, wanted)));
    await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName: name });
    if (wanted.TimeToLiveSpecification?.Enabled === true) {
      const { TimeToLiveSpecification } = wanted;
      await client.send(new UpdateTimeToLiveCommand({ TableName: name, TimeToLiveSpecification }));
    }
  } else {
    refuseChangedKeys(name, wanted, found);
    await addIndexes(client, wanted, found);
  }
  return { name, streamArn: (found ?? (await describe(client, name)))?.LatestStreamArn };
};

const asCreated = (TableName: string, wanted: TableProperties) => ({
  TableName,
  BillingMode: 'PAY_PER_REQUEST' as const,
  KeySchema: wanted.KeySchema,
  AttributeDefinitions: wanted.AttributeDefinitions,
  ...(wanted.GlobalSecondaryIndexes?.length ? { GlobalSecondaryIndexes: indexesOf(wanted) } : {}),
  ...(wanted.StreamSpecification?.StreamViewType === undefined
    ? {}
    : {
        StreamSpecification: {
          StreamEnabled: true,
          StreamViewType: wanted.StreamSpecification.StreamViewType,
        },
      }),
});

const indexesOf = (wanted: TableProperties): GlobalSecondaryIndex[] =>
  (wanted.GlobalSecondaryIndexes ?? []).map(({ IndexName, KeySchema, Projection }) => ({
    IndexName,
    KeySchema,
    Projection,
  }));

const addIndexes = async (
  client: DynamoDBClient,
  wanted: TableProperties,
  found: TableDescription,
): Promise<void> => {
  const present = new Map(found.GlobalSecondaryIndexes?.map((index) => [index.IndexName, index]));
  for (const index of indexesOf(wanted)) {
    const old = present.get(index.IndexName);
    if (old !== undefined) {
      if (shape(old) === shape(index)) continue;
      throw startFresh(found.TableName, `its index ${index.IndexName} has changed`);
    }
    try {
      await client.send(
        new UpdateTableCommand({
          TableName: found.TableName,
          AttributeDefinitions: wanted.AttributeDefinitions,
          GlobalSecondaryIndexUpdates: [{ Create: index }],
        }),
      );
      await indexAnswers(client, found.TableName, index.IndexName);
    } catch (error) {
      throw startFresh(
        found.TableName,
        `its index ${index.IndexName} could not be added (${(error as Error).message})`,
      );
    }
  }
};

/** DynamoDB Local calls a new index ACTIVE some two seconds before it can be read. */
const indexAnswers = async (
  client: DynamoDBClient,
  TableName: string | undefined,
  IndexName: string | undefined,
): Promise<void> => {
  for (const until = Date.now() + 60_000; ; await pause(100)) {
    try {
      await client.send(new ScanCommand({ TableName, IndexName, Limit: 1 }));
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
};

const refuseChangedKeys = (name: string, wanted: TableProperties, found: TableDescription): void => {
  if (keys(found.KeySchema) !== keys(wanted.KeySchema)) throw startFresh(name, 'its key has changed');
  const view = wanted.StreamSpecification?.StreamViewType;
  if (found.StreamSpecification?.StreamViewType !== view) throw startFresh(name, 'its stream has changed');
};

const shape = ({ KeySchema, Projection }: GlobalSecondaryIndex | GlobalSecondaryIndexDescription): string =>
  `${keys(KeySchema)} ${Projection?.ProjectionType} ${[...(Projection?.NonKeyAttributes ?? [])].sort()}`;

const keys = (schema: readonly KeySchemaElement[] = []): string =>
  schema.map(({ AttributeName, KeyType }) => `${AttributeName} ${KeyType}`).join(', ');

const startFresh = (table: string | undefined, why: string): Error =>
  new Error(`The table ${table} of the last run cannot be used, because ${why}. Start again with --fresh.`);

const describe = async (client: DynamoDBClient, name: string): Promise<TableDescription | undefined> => {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: name }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
};
