/** Time to live, for the engine that only keeps its setting: DynamoDB Local deletes expired items itself. */
import { DeleteItemCommand, paginateScan } from '@aws-sdk/client-dynamodb';
import type { Assembly } from '../ports.ts';
import type { Engine } from './engine.ts';
import { engineClient, type TableProperties, tablesOf } from './tables.ts';

/** Deletes items whose time to live is over, where the engine does not. Returns how many. */
export const sweepExpired = async (engine: Engine, assembly: Assembly, now: Date): Promise<number> => {
  if (engine.expires) return 0;
  const client = engineClient(engine);
  let swept = 0;
  try {
    for (const { ref, properties } of tablesOf(assembly)) {
      const { KeySchema, TimeToLiveSpecification } = properties as TableProperties;
      if (TimeToLiveSpecification?.Enabled !== true) continue;
      const ttl = TimeToLiveSpecification.AttributeName;
      const over = {
        ExpressionAttributeNames: { '#ttl': ttl },
        ExpressionAttributeValues: { ':now': { N: String(Math.floor(now.getTime() / 1000)) } },
      };
      const expired = paginateScan({ client }, { TableName: ref, FilterExpression: '#ttl < :now', ...over });
      for await (const { Items = [] } of expired) {
        for (const item of Items) {
          const Key = Object.fromEntries(
            Object.entries(item).filter(([name]) => KeySchema.some((key) => key.AttributeName === name)),
          );
          // Conditional: the item may have been given more time since it was read.
          const gone = { TableName: ref, Key, ConditionExpression: '#ttl < :now', ...over };
          swept += await client.send(new DeleteItemCommand(gone)).then(
            () => 1,
            () => 0,
          );
        }
      }
    }
  } finally {
    client.destroy();
  }
  return swept;
};
