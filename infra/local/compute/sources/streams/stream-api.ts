import { engineAuthorization } from '../../../storage/engine-call.ts';

/** Where the database engine answers. */
export interface StreamEngine {
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
}

/** A change of an item, as DynamoDB and Lambda write it: attribute values are typed JSON. */
export interface StreamRecord {
  readonly eventID: string;
  readonly eventName: string;
  readonly dynamodb: {
    readonly SequenceNumber: string;
    /** Epoch seconds. */
    readonly ApproximateCreationDateTime: number;
  };
}

export interface Shard {
  readonly ShardId: string;
  readonly ParentShardId?: string;
}

export class StreamFault extends Error {
  constructor(code: string, message: string) {
    super(message);
    this.name = code;
  }
}

type Start = { readonly after: string } | 'TRIM_HORIZON';

/** The streams of one engine. JSON is taken as it is, because that is what Lambda's events hold. */
export const streamApi = ({ endpoint, region, accessKeyId }: StreamEngine) => {
  const call = async <T>(target: string, body: object): Promise<T> => {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': target,
        'x-amz-date': '20260101T000000Z',
        authorization: engineAuthorization(accessKeyId, region),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    });
    const given = (await answer.json()) as { __type?: string; message?: string };
    if (!answer.ok) throw new StreamFault(given.__type?.split('#').at(-1) ?? 'Unknown', given.message ?? '');
    return given as T;
  };
  return {
    /** ARN of the table's stream in the engine, which makes labels of its own. */
    streamOf: async (table: string): Promise<string> => {
      const { Table } = await call<{ Table: { LatestStreamArn?: string } }>(
        'DynamoDB_20120810.DescribeTable',
        {
          TableName: table,
        },
      );
      if (!Table.LatestStreamArn) throw new Error(`The table ${table} has no stream.`);
      return Table.LatestStreamArn;
    },
    shardsOf: async (stream: string): Promise<Shard[]> => {
      const shards: Shard[] = [];
      let from: string | undefined;
      do {
        const { StreamDescription: page } = await call<{
          StreamDescription: { Shards: Shard[]; LastEvaluatedShardId?: string };
        }>('DynamoDBStreams_20120810.DescribeStream', {
          StreamArn: stream,
          ...(from ? { ExclusiveStartShardId: from } : {}),
        });
        shards.push(...page.Shards);
        from = page.LastEvaluatedShardId;
      } while (from);
      return shards;
    },
    iterator: async (stream: string, shard: string, start: Start): Promise<string> => {
      const position =
        start === 'TRIM_HORIZON'
          ? { ShardIteratorType: start }
          : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: start.after };
      const { ShardIterator } = await call<{ ShardIterator: string }>(
        'DynamoDBStreams_20120810.GetShardIterator',
        { StreamArn: stream, ShardId: shard, ...position },
      );
      return ShardIterator;
    },
    records: (iterator: string, limit: number) =>
      call<{ Records: StreamRecord[]; NextShardIterator?: string }>('DynamoDBStreams_20120810.GetRecords', {
        ShardIterator: iterator,
        Limit: limit,
      }),
  };
};

export type StreamApi = ReturnType<typeof streamApi>;
