import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import type { QueueRecord } from '../../../../infra/local/compute/sources/queues/queue-record.ts';
import { createPollers } from '../../../../infra/local/compute/sources/queues.ts';
import type { Functions, Home, Invocation, Part, QueueReader } from '../../../../infra/local/ports.ts';
import { createQueues } from '../../../../infra/local/storage/queues.ts';
import { newHome } from '../../../support/new-home.ts';
import { functionArn, REGION, resource, smallAssembly } from '../../../support/small-assembly.ts';

const arnOf = (queue: string) => `arn:aws:sqs:${REGION}:000000000000:${queue}`;
const INBOX = arnOf('inbox');
const DEAD = arnOf('inbox-dead');

interface Given {
  readonly consumer: (records: readonly QueueRecord[]) => unknown;
  readonly home?: Home;
  readonly mapping?: object;
  readonly queue?: object;
}

const opened: Part[] = [];
afterEach(async () => {
  for (const part of opened.splice(0).reverse()) await part.stop();
});

const open = async ({ consumer, home = newHome(), mapping = {}, queue = {} }: Given) => {
  const assembly = smallAssembly([
    resource(
      'AWS::SQS::Queue',
      'inbox',
      {
        VisibilityTimeout: 3600,
        RedrivePolicy: { deadLetterTargetArn: DEAD, maxReceiveCount: 2 },
        ...queue,
      },
      INBOX,
    ),
    resource('AWS::SQS::Queue', 'inbox-dead', {}, DEAD),
    resource('AWS::Lambda::Function', 'reader', {}, functionArn('reader')),
    resource('AWS::Lambda::EventSourceMapping', 'mapping', {
      EventSourceArn: INBOX,
      FunctionName: 'reader',
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ...mapping,
    }),
  ]);
  const functions: Functions = {
    invoke: async (_name, event): Promise<Invocation> => {
      try {
        return { ok: true, payload: await consumer((event as { Records: QueueRecord[] }).Records) };
      } catch (error) {
        return { ok: false, errorType: 'Error', errorMessage: String(error) };
      }
    },
    stop: async () => undefined,
  };
  const queues = await createQueues({ home, assembly });
  const asked: number[] = [];
  const counting: QueueReader = {
    ...queues,
    receive: (queue, limit) => {
      asked.push(limit);
      return queues.receive(queue, limit);
    },
    arrival: (queue, waiting) => {
      asked.push(0);
      return queues.arrival(queue, waiting);
    },
  };
  const pollers = createPollers({ assembly, functions, queues: counting });
  opened.push(queues, pollers);
  const ask = async (action: string, QueueUrl: string, input: object = {}) => {
    const body = Buffer.from(JSON.stringify({ QueueUrl, ...input }));
    return JSON.parse(String((await queues.service({ action, body } as never)).body));
  };
  return {
    asked,
    send: (body: unknown) => queues.send(INBOX, JSON.stringify(body)),
    ask,
    left: async (queue = 'inbox') => {
      const { Attributes: told } = await ask('GetQueueAttributes', queue);
      return Number(told.ApproximateNumberOfMessages) + Number(told.ApproximateNumberOfMessagesNotVisible);
    },
  };
};

const until = async (holds: () => unknown): Promise<void> => {
  for (const deadline = Date.now() + 20_000; !(await holds()); await delay(5))
    if (Date.now() > deadline) throw new Error('It did not come about in time.');
};
const numbers = (records: readonly QueueRecord[]): number[] =>
  records.map(({ body }) => Number(JSON.parse(body)));
const upTo = (count: number) => Array.from({ length: count }, (_, n) => n);

test('a message comes as Lambda gives it, and is gone when the function has it', async () => {
  const taken: QueueRecord[] = [];
  const { ask, left } = await open({ consumer: (records) => void taken.push(...records) });
  const kind = { DataType: 'String', StringValue: 'case' };
  const { MessageId } = await ask('SendMessage', 'inbox', {
    MessageBody: '{"n":1}',
    MessageAttributes: { kind },
  });
  await until(async () => (await left()) === 0);
  expect(taken).toEqual([
    {
      messageId: MessageId,
      receiptHandle: expect.stringMatching(/^\w{32}$/),
      body: '{"n":1}',
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: expect.stringMatching(/^\d{13}$/),
        ApproximateFirstReceiveTimestamp: expect.stringMatching(/^\d{13}$/),
      },
      messageAttributes: {
        kind: { stringValue: 'case', stringListValues: [], binaryListValues: [], dataType: 'String' },
      },
      md5OfBody: expect.stringMatching(/^[0-9a-f]{32}$/),
      eventSource: 'aws:sqs',
      eventSourceARN: INBOX,
      awsRegion: REGION,
    },
  ]);
});

test('batches hold what comes within the window, and never more than they may', async () => {
  const batches: number[][] = [];
  const { send, left } = await open({
    consumer: (records) => void batches.push(numbers(records)),
    mapping: { BatchSize: 25, MaximumBatchingWindowInSeconds: 1 },
  });
  for (const n of upTo(60)) await send(n);
  await until(async () => (await left()) === 0);
  expect(batches.map(({ length }) => length)).toEqual([25, 25, 10]);
  expect(batches.flat()).toEqual(upTo(60));
});

test('no more batches are under way than the mapping allows', async () => {
  let now = 0;
  let most = 0;
  const done: number[] = [];
  const { send, left } = await open({
    consumer: async (records) => {
      now += 1;
      most = Math.max(most, now);
      await delay(5);
      now -= 1;
      done.push(...numbers(records));
    },
    mapping: { BatchSize: 2, ScalingConfig: { MaximumConcurrency: 3 } },
  });
  for (const n of upTo(40)) await send(n);
  await until(async () => (await left()) === 0);
  expect(most).toBe(3);
  expect(done.sort((a, b) => a - b)).toEqual(upTo(40));
});

test('only what failed comes again, and ends as a dead letter that says where it is from', async () => {
  const seen: number[] = [];
  const { send, ask, left } = await open({
    queue: { VisibilityTimeout: 1 },
    consumer: (records) => {
      seen.push(...numbers(records));
      const bad = records.filter((_, at) => numbers(records)[at] === 3);
      return { batchItemFailures: bad.map(({ messageId }) => ({ itemIdentifier: messageId })) };
    },
  });
  for (const n of upTo(6)) await send(n);
  await until(async () => (await left('inbox-dead')) === 1);
  expect(await left()).toBe(0);
  expect(seen.filter((n) => n === 3)).toHaveLength(2);
  expect(seen.filter((n) => n !== 3).sort()).toEqual([0, 1, 2, 4, 5]);
  const { Messages } = await ask('ReceiveMessage', 'inbox-dead');
  expect(Messages).toMatchObject([
    { Body: '3', Attributes: { ApproximateReceiveCount: '1', DeadLetterQueueSourceArn: INBOX } },
  ]);
});

test.each([
  [
    'throws',
    () => {
      throw new Error('no');
    },
  ],
  ['names a message that it was not given', () => ({ batchItemFailures: [{ itemIdentifier: 'x' }] })],
])('a batch whose function %s comes again as a whole', async (_, answer) => {
  const tries = new Map<string, number>();
  const { send, left } = await open({
    queue: { VisibilityTimeout: 1 },
    consumer: (records) => {
      for (const { body } of records) tries.set(body, (tries.get(body) ?? 0) + 1);
      return records.some(({ attributes }) => attributes.ApproximateReceiveCount === '1') ? answer() : null;
    },
  });
  for (const n of upTo(3)) await send(n);
  await until(() => tries.size === 3 && [...tries.values()].every((times) => times >= 2));
  await until(async () => (await left()) === 0);
  expect(await left('inbox-dead')).toBe(0);
});

test('what was in hand when the runtime ended is there again at the next start, whatever its visibility', async () => {
  const home = newHome();
  let taken = 0;
  const { send } = await open({
    home,
    consumer: (records) => {
      taken += records.length;
      return new Promise(() => undefined);
    },
  });
  for (const n of upTo(5)) await send(n);
  await until(() => taken === 5);
  // The first one is never stopped, as after a kill.
  const done: number[] = [];
  const second = await open({ home, consumer: (records) => void done.push(...numbers(records)) });
  await until(async () => (await second.left()) === 0);
  expect(done.sort()).toEqual(upTo(5));
});

test('an empty queue is not asked again and again, and a message wakes its reader', async () => {
  const taken: number[] = [];
  const { send, asked } = await open({ consumer: (records) => void taken.push(...numbers(records)) });
  await send(0);
  await until(() => taken.length === 1);
  await until(() => asked.length > 2);
  const before = asked.length;
  await delay(1_000);
  expect(asked).toHaveLength(before);
  await send(1);
  await until(() => taken.length === 2);
  expect(asked.length).toBeGreaterThan(before);
});

test('a message that was sent with a delay comes when the delay is over', async () => {
  const taken: number[] = [];
  const { ask } = await open({ consumer: (records) => void taken.push(Date.now(), records.length) });
  const sent = Date.now();
  await ask('SendMessage', 'inbox', { MessageBody: '1', DelaySeconds: 1 });
  await until(() => taken.length === 2);
  expect((taken[0] ?? 0) - sent).toBeGreaterThanOrEqual(1_000);
});

test('what no filter wants is dropped', async () => {
  const taken: string[] = [];
  const { send, left } = await open({
    consumer: (records) => void taken.push(...records.map(({ body }) => body)),
    mapping: { FilterCriteria: { Filters: [{ Pattern: '{"body":{"kind":["case"]}}' }] } },
  });
  await send({ kind: 'list' });
  await send({ kind: 'case' });
  await until(async () => (await left()) === 0);
  expect(taken).toEqual(['{"kind":"case"}']);
});

test('thousands are each done once', async () => {
  const done: number[] = [];
  const { send, left } = await open({
    consumer: (records) => void done.push(...numbers(records)),
    mapping: { BatchSize: 100, MaximumBatchingWindowInSeconds: 1 },
  });
  await Promise.all(upTo(3_000).map(send));
  await until(async () => (await left()) === 0);
  expect(done.sort((a, b) => a - b)).toEqual(upTo(3_000));
});

test('a mapping that cannot be served is said at the start', async () => {
  const consumer = () => null;
  await expect(open({ consumer, mapping: { EventSourceArn: arnOf('nowhere') } })).rejects.toThrow(
    'no queue arn:aws:sqs',
  );
  await expect(open({ consumer, mapping: { FunctionName: 'nobody' } })).rejects.toThrow('no function nobody');
  await expect(open({ consumer, queue: { FifoQueue: true } })).rejects.toThrow('first-in-first-out');
});
