import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, expect, test } from '@jest/globals';
import type { DynamoDBRecord } from 'aws-lambda';
import { type PutEvents, tellChanges } from '../../../functions/audit/tell-changes.ts';
import { audit } from '../../../shared/storage/audit.ts';
import { memoryTable } from '../../../shared/storage/memory-table.ts';
import '../../support/quiet-log.ts';

type Item = Record<string, unknown>;
type Entries = Parameters<PutEvents>[0];

const change = (event: string, version: number) => ({
  event,
  id: `id.${version}`,
  by: 'sub-1',
  office: 'NCP-FR',
  at: `2026-05-31T08:00:0${version}.000Z`,
});
const head = (version: number, event = 'seizure.reported'): Item => ({
  pk: 'SEIZURE#id',
  sk: 'HEAD',
  version,
  change: change(event, version),
  record: { country: 'FR', report: { narrative: { text: 'Mr Bond, 7 Vesper Lane' } } },
});

let sequence = 0;
const record = (after?: Item, before?: Item, more: object = {}): DynamoDBRecord => {
  sequence += 1;
  return {
    eventName: after ? (before ? 'MODIFY' : 'INSERT') : 'REMOVE',
    dynamodb: {
      SequenceNumber: String(sequence),
      ApproximateCreationDateTime: 1780000000,
      ...(after && { NewImage: marshall(after, { removeUndefinedValues: true }) }),
      ...(before && { OldImage: marshall(before, { removeUndefinedValues: true }) }),
    },
    ...more,
  } as DynamoDBRecord;
};

let trail: ReturnType<typeof audit>;
let heard: Entries;
let refuse: (detail: string) => boolean;
const put: PutEvents = async (entries) => {
  expect(entries.length).toBeLessThanOrEqual(10);
  const answers = entries.map((entry) =>
    refuse(entry.Detail ?? '') ? { ErrorCode: 'ThrottlingException' } : { EventId: 'e' },
  );
  heard.push(...entries.filter((_, i) => answers[i]?.EventId));
  return { Entries: answers };
};
const tell = (...records: DynamoDBRecord[]) => tellChanges({ audit: trail, put, bus: 'events' })(records);
const entries = async (name = 'seizure#id') => (await trail.ofRecord(name, { limit: 200 })).entries;

beforeEach(() => {
  trail = audit(memoryTable());
  heard = [];
  refuse = () => false;
});

test('a change is written down and told, without what the record says', async () => {
  expect(await tell(record(head(1)))).toEqual({ batchItemFailures: [] });
  expect(await entries()).toEqual([{ ...change('seizure.reported', 1), record: 'seizure#id', version: 1 }]);
  expect(heard).toEqual([
    {
      EventBusName: 'events',
      Source: 'cen.seizure',
      DetailType: 'seizure.reported',
      Time: new Date('2026-05-31T08:00:01.000Z'),
      Detail: JSON.stringify({
        id: 'id.1',
        record: 'seizure#id',
        version: 1,
        office: 'NCP-FR',
        country: 'FR',
        at: '2026-05-31T08:00:01.000Z',
        by: 'sub-1',
      }),
    },
  ]);
  expect(JSON.stringify([await entries(), heard])).not.toContain('Bond');
});

test('the same batch again changes nothing in the trail', async () => {
  const batch = [record(head(1)), record(head(2, 'seizure.amended'), head(1)), record(head(1))];
  await tell(...batch);
  const once = await entries();
  await tell(...batch);
  expect(await entries()).toEqual(once);
  expect(once.map(({ event }) => event)).toEqual(['seizure.amended', 'seizure.reported']);
});

test('what is no change to a record is passed over', async () => {
  const { change: _, ...old } = head(1);
  const { batchItemFailures } = await tell(
    record({ ...old, sk: 'VERSION#0001' }),
    record({ pk: 'REQUEST#x', sk: 'REQUEST', startedAt: 1 }),
    record({ ...head(1), gsi3pk: 'REFERENCE#x' }, head(1)),
    record(undefined, { pk: 'REQUEST#x', sk: 'REQUEST', startedAt: 1 }),
  );
  expect(batchItemFailures).toEqual([]);
  expect([heard, await entries()]).toEqual([[], []]);
});

test.each([
  ['PERSON#0a-1', 'PERSON', 'person', 'person#0a-1'],
  ['OFFICE#NCP-FR', 'OFFICE', 'office', 'office#NCP-FR'],
  ['SYSTEM#s', 'SYSTEM', 'system', 'system#s'],
  ['IMPORT#i', 'JOB', 'import', 'import#i'],
  ['SEIZURE#id', 'PARTIES', 'parties', 'parties#id'],
])('%s / %s is told as %s', async (pk, sk, kind, name) => {
  await tell(record({ ...head(1, 'thing.changed'), pk, sk }));
  expect(heard[0]).toMatchObject({ Source: `cen.${kind}`, DetailType: 'thing.changed' });
  expect(await entries(name)).toHaveLength(1);
});

test('a draft that is thrown away is told; one that expires is not', async () => {
  const draft = head(3, 'draft.saved');
  const byTime = { userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' } };
  await tell(record(undefined, draft, byTime));
  expect(heard).toEqual([]);
  await tell(record(undefined, draft));
  expect(await entries()).toEqual([
    {
      id: 'id.3.removed',
      event: 'draft.removed',
      record: 'seizure#id',
      by: 'unknown',
      office: 'NCP-FR',
      at: new Date(1780000000 * 1000).toISOString(),
    },
  ]);
});

test('only what the bus refused is named as failed, over several calls', async () => {
  const records = Array.from({ length: 23 }, (_, i) =>
    record({ ...head(1), pk: `SEIZURE#${i}`, change: { ...change('seizure.reported', 1), id: `c${i}` } }),
  );
  refuse = (detail) => /"id":"c(4|17)"/.test(detail);
  const { batchItemFailures } = await tell(...records);
  const numbers = [records[4], records[17]].map((one) => one?.dynamodb?.SequenceNumber);
  expect(batchItemFailures).toEqual(numbers.map((itemIdentifier) => ({ itemIdentifier })));
  expect(heard).toHaveLength(21);
});

test('a record that cannot be read fails alone', async () => {
  const broken = record({ ...head(1), pk: 'SEIZURE#bad', change: { event: 'x' } });
  const { batchItemFailures } = await tell(record(head(1)), broken);
  expect(batchItemFailures).toEqual([{ itemIdentifier: broken.dynamodb?.SequenceNumber }]);
  expect(heard).toHaveLength(1);
});
