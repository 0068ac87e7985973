import { expect, test } from '@jest/globals';
import { createCredentialBook } from '../../../../infra/local/gateway/credentials.ts';
import type { AwsService } from '../../../../infra/local/ports.ts';
import { createQueues } from '../../../../infra/local/storage/queues.ts';
import { assemblyOf, queue } from '../../../support/installation.ts';
import { newHome } from '../../../support/new-home.ts';

const home = newHome();
const assembly = assemblyOf(
  queue('stream-failures', { VisibilityTimeout: 60, MessageRetentionPeriod: 1_209_600 }),
);
const caller = createCredentialBook(home).issue('audit');
const DAY = 24 * 3600_000;

const asking =
  (service: AwsService) =>
  async (action: string, input: object): Promise<unknown> => {
    const body = Buffer.from(JSON.stringify({ QueueUrl: 'stream-failures', ...input }));
    const answer = await service({
      service: 'sqs',
      action,
      method: 'POST',
      url: '/',
      headers: {},
      body,
      caller,
    });
    return JSON.parse(answer.body.toString());
  };

interface Received {
  readonly Messages?: readonly {
    readonly Body: string;
    readonly ReceiptHandle: string;
    readonly Attributes: { readonly ApproximateReceiveCount: string };
  }[];
}

test('a message waits, is hidden while it is worked on, and comes again until it is deleted', async () => {
  let now = Date.UTC(2026, 0, 1);
  let queues = await createQueues({ home, assembly, now: () => now });
  let ask = asking(queues.service);
  const count = async () => {
    const { Attributes } = (await ask('GetQueueAttributes', {})) as { Attributes: Record<string, string> };
    return [Attributes.ApproximateNumberOfMessages, Attributes.ApproximateNumberOfMessagesNotVisible];
  };
  await queues.send(assembly.byRef('stream-failures')?.arn ?? '', 'first');
  await ask('SendMessage', { MessageBody: 'second' });
  expect(await count()).toEqual(['2', '0']);

  const one = (await ask('ReceiveMessage', { MaxNumberOfMessages: 10 })) as Received;
  expect(one.Messages?.map(({ Body }) => Body)).toEqual(['first', 'second']);
  expect((await ask('ReceiveMessage', {})) as Received).toEqual({});
  expect(await count()).toEqual(['0', '2']);
  await ask('DeleteMessage', { ReceiptHandle: one.Messages?.[0]?.ReceiptHandle });

  await queues.stop();
  now += 61_000;
  queues = await createQueues({ home, assembly, now: () => now });
  ask = asking(queues.service);
  const two = (await ask('ReceiveMessage', { MaxNumberOfMessages: 10 })) as Received;
  expect(two.Messages?.map(({ Body }) => Body)).toEqual(['second']);
  expect(two.Messages?.[0]?.Attributes.ApproximateReceiveCount).toBe('2');

  // The first receipt is spent: whoever was too slow deletes nothing.
  await ask('DeleteMessage', { ReceiptHandle: one.Messages?.[1]?.ReceiptHandle });
  expect(await count()).toEqual(['0', '1']);
  await ask('ChangeMessageVisibility', {
    ReceiptHandle: two.Messages?.[0]?.ReceiptHandle,
    VisibilityTimeout: 0,
  });
  expect(await count()).toEqual(['1', '0']);

  now += 15 * DAY;
  expect(await count()).toEqual(['0', '0']);
  await queues.stop();
});

test('batches, purging, and what is refused', async () => {
  const queues = await createQueues({ home, assembly });
  const ask = asking(queues.service);
  const Entries = [{ Id: 'a', MessageBody: 'a' }, { Id: 'b', MessageBody: 'b' }, { Id: 'c' }];
  expect(await ask('SendMessageBatch', { Entries })).toMatchObject({
    Successful: [{ Id: 'a', MD5OfMessageBody: '0cc175b9c0f1b6a831c399e269772661' }, { Id: 'b' }],
    Failed: [{ Id: 'c' }],
  });
  await ask('PurgeQueue', {});
  expect(await ask('ReceiveMessage', {})).toEqual({});
  expect(await ask('SendMessage', {})).toMatchObject({ __type: expect.stringContaining('MissingParameter') });
  expect(await ask('SendMessage', { QueueUrl: 'http://127.0.0.1/other', MessageBody: 'x' })).toMatchObject({
    __type: expect.stringContaining('QueueDoesNotExist'),
  });
  expect(await ask('ReceiveMessage', { MaxNumberOfMessages: 11 })).toMatchObject({
    __type: expect.stringContaining('InvalidParameterValue'),
  });
  await expect(queues.send('other', 'x')).rejects.toThrow('no queue other');
  await queues.stop();
});

test('a receiver that waits gets what is sent meanwhile', async () => {
  const queues = await createQueues({ home, assembly });
  const waiting = asking(queues.service)('ReceiveMessage', { WaitTimeSeconds: 10 });
  await queues.send('stream-failures', 'late');
  expect(((await waiting) as Received).Messages?.[0]?.Body).toBe('late');
  await queues.stop();
});
