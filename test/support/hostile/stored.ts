import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { World } from '../world/world.ts';

const TABLES = ['seizures', 'nominal', 'directory', 'imports'];

/** Every item that the world keeps, by table and key, as it is stored: what no view filters. */
export const storedItems = async ({ environment }: World): Promise<Map<string, Record<string, unknown>>> => {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId = '',
    AWS_SECRET_ACCESS_KEY: secretAccessKey = '',
    AWS_SESSION_TOKEN: sessionToken = '',
    AWS_ENDPOINT_URL_DYNAMODB: endpoint = environment.AWS_ENDPOINT_URL ?? '',
    AWS_REGION: region = '',
  } = environment;
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint, region, credentials: { accessKeyId, secretAccessKey, sessionToken } }),
  );
  const items = new Map<string, Record<string, unknown>>();
  for (const table of TABLES)
    for await (const { Items = [] } of paginateScan(
      { client },
      { TableName: `cen-demo-${table}`, ConsistentRead: true },
    ))
      for (const item of Items) items.set(`${table} ${item.pk} ${item.sk}`, item);
  client.destroy();
  return items;
};
