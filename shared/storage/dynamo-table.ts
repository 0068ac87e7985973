import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { currentTrace } from '../log.ts';
import { explainSize } from './item-size.ts';
import {
  type Condition,
  ConditionFailed,
  type Item,
  type Key,
  type Query,
  type Table,
  type Write,
} from './table.ts';

let client: DynamoDBDocumentClient | undefined;

export const documentsOf = (dynamo: DynamoDBClient): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(dynamo, { marshallOptions: { removeUndefinedValues: true } });

/** One client for all tables of a function; made on first use. */
const ownDocuments = (): DynamoDBDocumentClient => {
  client ??= documentsOf(new DynamoDBClient({ maxAttempts: 6 }));
  return client;
};

interface Consumed {
  readonly ReadCapacityUnits?: number | undefined;
  readonly WriteCapacityUnits?: number | undefined;
  readonly CapacityUnits?: number | undefined;
}

const account = (kind: 'read' | 'write', consumed: Consumed | readonly Consumed[] | undefined): void => {
  const trace = currentTrace();
  if (!trace) return;
  trace.calls += 1;
  const all = Array.isArray(consumed) ? consumed : consumed ? [consumed] : [];
  const units = all.reduce((sum, one: Consumed) => sum + (one.CapacityUnits ?? 0), 0);
  if (kind === 'read') trace.readUnits += units;
  else trace.writeUnits += units;
};

interface ConditionInput {
  readonly ConditionExpression?: string;
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues?: Record<string, string | number>;
}

const conditionOf = (when: Condition | undefined): ConditionInput => {
  if (!when) return {};
  if ('absent' in when) return { ConditionExpression: 'attribute_not_exists(pk)' };
  const entries = Object.entries(when.equals);
  return {
    ConditionExpression: ['attribute_exists(pk)', ...entries.map((_, i) => `#c${i} = :c${i}`)].join(' AND '),
    ...(entries.length > 0 && {
      ExpressionAttributeNames: Object.fromEntries(entries.map(([name], i) => [`#c${i}`, name])),
      ExpressionAttributeValues: Object.fromEntries(entries.map(([, value], i) => [`:c${i}`, value])),
    }),
  };
};

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

// Full jitter: spreads the retries of many callers instead of marching them in step.
const pause = (attempt: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(2000, 25 * 2 ** attempt)));

export const dynamoTable = (
  TableName: string,
  documents: () => DynamoDBDocumentClient = ownDocuments,
): Table => {
  const ReturnConsumedCapacity = 'TOTAL' as const;

  const writeOne = async (write: Write): Promise<void> => {
    try {
      if ('put' in write) {
        const input = { TableName, Item: write.put, ReturnConsumedCapacity, ...conditionOf(write.when) };
        account('write', (await documents().send(new PutCommand(input))).ConsumedCapacity);
      } else if ('delete' in write) {
        const input = {
          TableName,
          Key: keyOf(write.delete),
          ReturnConsumedCapacity,
          ...conditionOf(write.when),
        };
        account('write', (await documents().send(new DeleteCommand(input))).ConsumedCapacity);
      } else {
        await writeAll([write]);
      }
    } catch (error) {
      throw error instanceof ConditionalCheckFailedException ? new ConditionFailed(0) : explainSize(error);
    }
  };

  const writeAll = async (writes: readonly Write[]): Promise<void> => {
    try {
      const { ConsumedCapacity } = await documents().send(
        new TransactWriteCommand({
          ReturnConsumedCapacity,
          TransactItems: writes.map((write) => {
            if ('put' in write) return { Put: { TableName, Item: write.put, ...conditionOf(write.when) } };
            if ('delete' in write)
              return { Delete: { TableName, Key: keyOf(write.delete), ...conditionOf(write.when) } };
            const { ConditionExpression = 'attribute_exists(pk)', ...names } = conditionOf(write.when);
            return { ConditionCheck: { TableName, Key: keyOf(write.check), ConditionExpression, ...names } };
          }),
        }),
      );
      account('write', ConsumedCapacity);
    } catch (error) {
      const failed =
        error instanceof TransactionCanceledException
          ? (error.CancellationReasons ?? []).findIndex(({ Code }) => Code === 'ConditionalCheckFailed')
          : -1;
      throw failed >= 0 ? new ConditionFailed(failed) : explainSize(error);
    }
  };

  return {
    async get(key) {
      const answer = await documents().send(
        new GetCommand({ TableName, Key: keyOf(key), ConsistentRead: true, ReturnConsumedCapacity }),
      );
      account('read', answer.ConsumedCapacity);
      return answer.Item as Item | undefined;
    },

    async getMany(keys) {
      const found: Item[] = [];
      for (const chunk of chunks(keys, 100)) {
        let pending: readonly Key[] = chunk;
        for (let attempt = 0; pending.length > 0; attempt += 1) {
          if (attempt > 0) await pause(attempt);
          const answer = await documents().send(
            new BatchGetCommand({
              ReturnConsumedCapacity,
              RequestItems: { [TableName]: { Keys: pending.map(keyOf), ConsistentRead: true } },
            }),
          );
          account('read', answer.ConsumedCapacity);
          found.push(...((answer.Responses?.[TableName] ?? []) as Item[]));
          pending = (answer.UnprocessedKeys?.[TableName]?.Keys ?? []) as Key[];
        }
      }
      return found;
    },

    async query(query) {
      const answer = await documents().send(
        new QueryCommand({ TableName, ReturnConsumedCapacity, ...queryOf(query) }),
      );
      account('read', answer.ConsumedCapacity);
      return {
        items: (answer.Items ?? []) as Item[],
        next: answer.LastEvaluatedKey as Record<string, string> | undefined,
      };
    },

    async write(...writes) {
      const [first] = writes;
      if (writes.length === 1 && first) await writeOne(first);
      else if (writes.length > 1) await writeAll(writes);
    },

    async putMany(items) {
      for (const chunk of chunks(items, 25)) {
        let pending: readonly Item[] = chunk;
        for (let attempt = 0; pending.length > 0; attempt += 1) {
          if (attempt > 0) await pause(attempt);
          const answer = await documents().send(
            new BatchWriteCommand({
              ReturnConsumedCapacity,
              RequestItems: { [TableName]: pending.map((item) => ({ PutRequest: { Item: item } })) },
            }),
          );
          account('write', answer.ConsumedCapacity);
          pending = (answer.UnprocessedItems?.[TableName] ?? []).map(
            (request) => request.PutRequest?.Item as Item,
          );
        }
      }
    },

    async add(key, amounts) {
      const entries = Object.entries(amounts);
      const answer = await documents().send(
        new UpdateCommand({
          TableName,
          Key: keyOf(key),
          ReturnConsumedCapacity,
          ReturnValues: 'ALL_NEW',
          UpdateExpression: `ADD ${entries.map((_, i) => `#a${i} :a${i}`).join(', ')}`,
          ExpressionAttributeNames: Object.fromEntries(entries.map(([name], i) => [`#a${i}`, name])),
          ExpressionAttributeValues: Object.fromEntries(entries.map(([, value], i) => [`:a${i}`, value])),
        }),
      );
      account('write', answer.ConsumedCapacity);
      return Object.fromEntries(entries.map(([name]) => [name, Number(answer.Attributes?.[name] ?? 0)]));
    },
  };
};

const keyOf = ({ pk, sk }: Key): Key => ({ pk, sk });

const queryOf = ({ index, pk, beginsWith, between, descending, limit, after }: Query) => {
  const range =
    beginsWith !== undefined ? ' AND begins_with(#sk, :a)' : between ? ' AND #sk BETWEEN :a AND :b' : '';
  return {
    ...(index && { IndexName: index }),
    // Indexes can be read with eventual consistency only.
    ConsistentRead: index === undefined,
    KeyConditionExpression: `#pk = :pk${range}`,
    ExpressionAttributeNames: {
      '#pk': index ? `${index}pk` : 'pk',
      ...(range !== '' && { '#sk': index ? `${index}sk` : 'sk' }),
    },
    ExpressionAttributeValues: {
      ':pk': pk,
      ...(range !== '' && { ':a': beginsWith ?? between?.[0] }),
      ...(between && beginsWith === undefined && { ':b': between[1] }),
    },
    ScanIndexForward: descending !== true,
    ...(limit && { Limit: limit }),
    ...(after && { ExclusiveStartKey: after }),
  };
};
