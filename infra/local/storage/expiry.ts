/**
 * Time to live, which neither engine keeps: dynoxide stores the setting only, and DynamoDB Local 3.3 deletes
 * expired items in tables without indexes, but never in ours.
 */
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  paginateScan,
} from '@aws-sdk/client-dynamodb';
import type { Assembly } from '../ports.ts';
import type { Engine } from './engine.ts';
import { engineClient, type TableProperties, tablesOf } from './tables.ts';

/** Deletes items whose time to live is over and returns how many. Reads whole tables: every few minutes is enough. */
export const sweepExpired = async (engine: Engine, assembly: Assembly, now: Date): Promise<number> => {
  const client = engineClient(engine);
  let swept = 0;
  try {
    for (const { ref, properties } of tablesOf(assembly)) {
      swept += await sweepTable(client, { table: ref, properties: properties as TableProperties, now });
    }
  } finally {
    client.destroy();
  }
  return swept;
};

interface Sweep {
  readonly table: string;
  readonly properties: TableProperties;
  readonly now: Date;
}

const sweepTable = async (client: DynamoDBClient, { table, properties, now }: Sweep): Promise<number> => {
  const { KeySchema, TimeToLiveSpecification } = properties;
  if (TimeToLiveSpecification?.Enabled !== true) return 0;
  const expired = {
    TableName: table,
    ExpressionAttributeNames: { '#ttl': TimeToLiveSpecification.AttributeName },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(now.getTime() / 1000)) } },
  };
  const keys = KeySchema.map(({ AttributeName }) => AttributeName).join(', ');
  const found = paginateScan(
    { client },
    { ...expired, FilterExpression: '#ttl < :now', ProjectionExpression: keys },
  );
  let swept = 0;
  for await (const { Items = [] } of found) {
    for (const Key of Items) {
      try {
        // Conditional: the item may have been given more time since it was read.
        await client.send(new DeleteItemCommand({ ...expired, Key, ConditionExpression: '#ttl < :now' }));
        swept += 1;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    }
  }
  return swept;
};
