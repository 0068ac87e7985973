import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import type { Item, Key, Table } from '../../../shared/storage/table.ts';

type Image = NonNullable<NonNullable<DynamoDBRecord['dynamodb']>['NewImage']>;

export interface StreamedTable {
  readonly table: Table;
  /** What has changed since it was asked last, as the table's stream tells it. */
  taken(): DynamoDBRecord[];
}

/** A table that tells each change with its image before and after, as DynamoDB's streams do. */
export const streamed = (inner: Table): StreamedTable => {
  let records: DynamoDBRecord[] = [];
  let sequence = 0;
  const image = (item: Item) => marshall(item, { removeUndefinedValues: true }) as Image;

  const telling = async (keys: readonly Key[], write: () => Promise<void>): Promise<void> => {
    const before = await Promise.all(keys.map((key) => inner.get(key)));
    await write();
    for (const [i, key] of keys.entries()) {
      const after = await inner.get(key);
      sequence += 1;
      records.push({
        eventName: !before[i] ? 'INSERT' : after ? 'MODIFY' : 'REMOVE',
        dynamodb: {
          SequenceNumber: String(sequence),
          ...(before[i] && { OldImage: image(before[i]) }),
          ...(after && { NewImage: image(after) }),
        },
      });
    }
  };

  return {
    table: {
      ...inner,
      write: (...writes) => {
        const keys = writes.flatMap((write) =>
          'put' in write ? [write.put] : 'delete' in write ? [write.delete] : [],
        );
        return telling(keys, () => inner.write(...writes));
      },
      putMany: (items) => telling(items, () => inner.putMany(items)),
    },
    taken() {
      const all = records;
      records = [];
      return all;
    },
  };
};
