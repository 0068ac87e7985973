import type { Condition, Key, Query, Write } from './table.ts';

/** What the writes and queries of the port are called in DynamoDB's own expressions. */

interface ConditionInput {
  readonly ConditionExpression?: string;
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues?: Record<string, string | number>;
}

export const conditionOf = (when: Condition | undefined): ConditionInput => {
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

export const addition = (amounts: Readonly<Record<string, number>>) => {
  const entries = Object.entries(amounts);
  return {
    UpdateExpression: `ADD ${entries.map((_, i) => `#a${i} :a${i}`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(entries.map(([name], i) => [`#a${i}`, name])),
    ExpressionAttributeValues: Object.fromEntries(entries.map(([, value], i) => [`:a${i}`, value])),
  };
};

export const actionOf = (TableName: string, write: Write) => {
  if ('put' in write) return { Put: { TableName, Item: write.put, ...conditionOf(write.when) } };
  if ('delete' in write)
    return { Delete: { TableName, Key: keyOf(write.delete), ...conditionOf(write.when) } };
  if ('add' in write) return { Update: { TableName, Key: keyOf(write.add), ...addition(write.amounts) } };
  const { ConditionExpression = 'attribute_exists(pk)', ...names } = conditionOf(write.when);
  return { ConditionCheck: { TableName, Key: keyOf(write.check), ConditionExpression, ...names } };
};

export const keyOf = ({ pk, sk }: Key): Key => ({ pk, sk });

export const queryOf = ({ index, pk, beginsWith, between, descending, limit, after }: Query) => {
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
