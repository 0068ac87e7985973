/** SQS for the dead letters of the assembly: what failed waits here to be looked at and played again. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { awsError } from '../gateway/gateway.ts';
import type { Assembly, AwsAnswer, AwsService, Home, Queues, Resource } from '../ports.ts';
import { type Message, md5Of, openQueueFile, type QueueFile } from './queue-file.ts';

export interface QueuesParts {
  readonly home: Home;
  readonly assembly: Assembly;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export const createQueues = async (
  parts: QueuesParts,
): Promise<Queues & { readonly service: AwsService }> => {
  const dir = join(parts.home.dir, 'queues');
  mkdirSync(dir, { recursive: true });
  const desk: Desk = {
    file: openQueueFile(join(dir, 'queues.sqlite')),
    now: parts.now ?? Date.now,
    closing: new AbortController(),
    find: (name) => {
      // A queue URL ends with the queue's name.
      const resource =
        parts.assembly.byRef(name) ?? queueNamed(parts.assembly, name.split(/[/:]/).at(-1) ?? '');
      return resource?.type === 'AWS::SQS::Queue' ? queueOf(resource) : undefined;
    },
  };
  return {
    send: async (queueArnOrName, body) => {
      const queue = desk.find(queueArnOrName);
      if (queue === undefined) throw new Error(`The assembly has no queue ${queueArnOrName}.`);
      put(desk, queue, { MessageBody: body });
    },
    service: async ({ action, body }) => {
      const run = ACTIONS[action];
      if (run === undefined) return awsError(400, 'InvalidAction', `${action} is not served here.`);
      const input = Input.safeParse(JSON.parse(body.toString()));
      if (!input.success)
        return awsError(400, 'InvalidParameterValueException', z.prettifyError(input.error));
      const name = input.data.QueueUrl ?? input.data.QueueName ?? '';
      const queue = desk.find(name);
      if (queue === undefined)
        return awsError(400, 'QueueDoesNotExist', 'The specified queue does not exist.');
      desk.file.expire(queue.name, desk.now() - queue.retention);
      return run(desk, queue, input.data);
    },
    stop: async () => {
      desk.closing.abort();
      desk.file.close();
    },
  };
};

interface Desk {
  readonly file: QueueFile;
  readonly now: () => number;
  readonly closing: AbortController;
  find(urlNameOrArn: string): Queue | undefined;
}

/** Times in milliseconds. */
interface Queue {
  readonly name: string;
  readonly url: string;
  readonly arn: string;
  readonly visibility: number;
  readonly retention: number;
}

const queueNamed = (assembly: Assembly, name: string): Resource | undefined =>
  assembly
    .ofType('AWS::SQS::Queue')
    .find(({ ref, properties }) => ref.split('/').at(-1) === name || properties.QueueName === name);

const queueOf = ({ ref, arn, properties }: Resource): Queue => ({
  name: ref.split('/').at(-1) ?? ref,
  url: ref,
  arn,
  visibility: Number(properties.VisibilityTimeout ?? 30) * 1000,
  retention: Number(properties.MessageRetentionPeriod ?? 345_600) * 1000,
});

const Sent = z.object({
  Id: z.string().optional(),
  MessageBody: z.string().min(1),
  DelaySeconds: z.number().min(0).max(900).optional(),
  MessageAttributes: z.record(z.string(), z.unknown()).optional(),
});
const Input = z.object({
  ...Sent.partial().shape,
  QueueUrl: z.string().optional(),
  QueueName: z.string().optional(),
  Entries: z
    .array(z.object({ ...Sent.partial().shape, ReceiptHandle: z.string().optional() }))
    .max(10)
    .optional(),
  MaxNumberOfMessages: z.number().int().min(1).max(10).default(1),
  VisibilityTimeout: z.number().min(0).max(43_200).optional(),
  WaitTimeSeconds: z.number().min(0).max(20).default(0),
  ReceiptHandle: z.string().default(''),
});
type Input = z.infer<typeof Input>;

const put = ({ file, now }: Desk, queue: Queue, sent: z.infer<typeof Sent>) => {
  const at = now();
  const MessageId = file.send({
    queue: queue.name,
    body: sent.MessageBody,
    attributes: JSON.stringify(sent.MessageAttributes ?? {}),
    sent: at,
    visible: at + (sent.DelaySeconds ?? 0) * 1000,
  });
  return { MessageId, MD5OfMessageBody: md5Of(sent.MessageBody) };
};

const ACTIONS: Readonly<Record<string, (desk: Desk, queue: Queue, input: Input) => Promise<AwsAnswer>>> = {
  SendMessage: async (desk, queue, input) => {
    const sent = Sent.safeParse(input);
    return sent.success
      ? ok(put(desk, queue, sent.data))
      : awsError(400, 'MissingParameter', 'The request must contain the parameter MessageBody.');
  },
  SendMessageBatch: async (desk, queue, { Entries = [] }) => {
    const Successful: object[] = [];
    const Failed: object[] = [];
    for (const entry of Entries) {
      const sent = Sent.safeParse(entry);
      if (sent.success) Successful.push({ Id: entry.Id, ...put(desk, queue, sent.data) });
      else Failed.push({ Id: entry.Id, SenderFault: true, Code: 'MissingParameter', Message: 'MessageBody' });
    }
    return ok({ Successful, Failed });
  },
  ReceiveMessage: async (desk, queue, input) => {
    const until = desk.now() + input.WaitTimeSeconds * 1000;
    for (;;) {
      const now = desk.now();
      const hidden =
        input.VisibilityTimeout === undefined ? queue.visibility : input.VisibilityTimeout * 1000;
      const found = desk.file.receive(queue.name, input.MaxNumberOfMessages, { now, until: now + hidden });
      if (found.length > 0 || now >= until)
        return ok(found.length > 0 ? { Messages: found.map(received) } : {});
      const { signal } = desk.closing;
      await pause(100, undefined, { signal }).catch(() => {});
      if (signal.aborted) return ok({});
    }
  },
  DeleteMessage: async ({ file }, queue, { ReceiptHandle }) => {
    file.remove(queue.name, ReceiptHandle);
    return ok({});
  },
  DeleteMessageBatch: async ({ file }, queue, { Entries = [] }) => {
    for (const { ReceiptHandle = '' } of Entries) file.remove(queue.name, ReceiptHandle);
    return ok({ Successful: Entries.map(({ Id }) => ({ Id })), Failed: [] });
  },
  ChangeMessageVisibility: async ({ file, now }, queue, { ReceiptHandle, VisibilityTimeout = 0 }) =>
    file.hide(queue.name, ReceiptHandle, now() + VisibilityTimeout * 1000)
      ? ok({})
      : awsError(400, 'ReceiptHandleIsInvalid', 'The receipt handle is not the last one of a message.'),
  PurgeQueue: async ({ file }, queue) => {
    file.purge(queue.name);
    return ok({});
  },
  GetQueueUrl: async (_desk, { url }) => ok({ QueueUrl: url }),
  GetQueueAttributes: async ({ file, now }, queue) => {
    const { visible, inFlight, delayed } = file.count(queue.name, now());
    return ok({
      Attributes: {
        QueueArn: queue.arn,
        ApproximateNumberOfMessages: String(visible),
        ApproximateNumberOfMessagesNotVisible: String(inFlight),
        ApproximateNumberOfMessagesDelayed: String(delayed),
        VisibilityTimeout: String(queue.visibility / 1000),
        MessageRetentionPeriod: String(queue.retention / 1000),
      },
    });
  },
};

const ok = (output: object): AwsAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/x-amz-json-1.0' },
  body: JSON.stringify(output),
});

const received = ({ id, body, receipt, attributes, sent, received: times, firstReceived }: Message) => ({
  MessageId: id,
  ReceiptHandle: receipt,
  MD5OfBody: md5Of(body),
  Body: body,
  Attributes: {
    SentTimestamp: String(sent),
    ApproximateReceiveCount: String(times),
    ApproximateFirstReceiveTimestamp: String(firstReceived),
  },
  MessageAttributes: JSON.parse(attributes) as unknown,
});
