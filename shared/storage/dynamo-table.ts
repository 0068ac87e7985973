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
  ScanCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { currentTrace } from '../log.ts';
import { actionOf, addition, conditionOf, keyOf, queryOf } from './dynamo-expressions.ts';
import { explainSize } from './item-size.ts';
import {
  ConditionFailed,
  type Item,
  type Key,
  type PlacedWrite,
  type ScannedTable,
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

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

// Full jitter: spreads the retries of many callers instead of marching them in step.
const pause = (attempt: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(2000, 25 * 2 ** attempt)));

export const dynamoTable = (
  TableName: string,
  documents: () => DynamoDBDocumentClient = ownDocuments,
): Table & ScannedTable => {
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
      } else if ('add' in write) {
        await own.add(write.add, write.amounts);
      } else {
        await writeAll([{ table: own, write }]);
      }
    } catch (error) {
      throw error instanceof ConditionalCheckFailedException ? new ConditionFailed(0) : explainSize(error);
    }
  };

  const writeAll = async (writes: readonly PlacedWrite[]): Promise<void> => {
    const TransactItems = writes.map(({ table, write }) => actionOf(nameOf(table), write));
    for (let attempt = 0; ; attempt += 1) {
      try {
        const { ConsumedCapacity } = await documents().send(
          new TransactWriteCommand({ ReturnConsumedCapacity, TransactItems }),
        );
        return account('write', ConsumedCapacity);
      } catch (error) {
        const codes =
          error instanceof TransactionCanceledException
            ? (error.CancellationReasons ?? []).map(({ Code }) => Code)
            : [];
        const failed = codes.indexOf('ConditionalCheckFailed');
        if (failed >= 0) throw new ConditionFailed(failed);
        // Another write was at the same item: nothing is wrong with this one. The SDK does not repeat it itself.
        if (!codes.includes('TransactionConflict') || attempt === MOST_CONFLICTS) throw explainSize(error);
        await pause(attempt);
      }
    }
  };

  const own: Table & ScannedTable = {
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

    async scan({ index, segment, of, limit, after }) {
      const answer = await documents().send(
        new ScanCommand({
          TableName,
          ReturnConsumedCapacity,
          IndexName: index,
          Segment: segment,
          TotalSegments: of,
          Limit: limit,
          ...(after && { ExclusiveStartKey: after }),
        }),
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
      else if (writes.length > 1) await writeAll(writes.map((write) => ({ table: own, write })));
    },

    writeAcross: (...writes) => writeAll(writes),

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
      const answer = await documents().send(
        new UpdateCommand({
          TableName,
          Key: keyOf(key),
          ReturnConsumedCapacity,
          ReturnValues: 'ALL_NEW',
          ...addition(amounts),
        }),
      );
      account('write', answer.ConsumedCapacity);
      return Object.fromEntries(
        Object.keys(amounts).map((name) => [name, Number(answer.Attributes?.[name] ?? 0)]),
      );
    },
  };
  NAMES.set(own, TableName);
  return own;
};

/** Tables by the name that DynamoDB knows them by, for writes over several of them. */
const NAMES = new WeakMap<Table, string>();

const nameOf = (table: Table): string => {
  const name = NAMES.get(table);
  if (!name) throw new Error('A write across tables takes tables of one kind.');
  return name;
};

/** Sixteen writers of one item are done with it within a second. */
const MOST_CONFLICTS = 10;
