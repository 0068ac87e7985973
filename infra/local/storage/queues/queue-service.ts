import * as z from 'zod';
import { awsError } from '../../gateway/gateway.ts';
import type { AwsAnswer, AwsService } from '../../ports.ts';
import type { QueueDesk } from './desk.ts';
import type { Queue } from './queue.ts';
import { type Message, md5Of } from './queue-file.ts';

const Sent = z.object({
  Id: z.string().optional(),
  MessageBody: z.string().min(1),
  DelaySeconds: z.number().min(0).max(900).optional(),
  MessageAttributes: z.record(z.string(), z.unknown()).optional(),
});
type Sent = z.infer<typeof Sent>;

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

/** SQS as its clients call it. `closing` ends what still waits for messages. */
export const queueService =
  (desk: QueueDesk, closing: AbortSignal): AwsService =>
  async ({ action, body }) => {
    const run = ACTIONS[action];
    if (run === undefined) return awsError(400, 'InvalidAction', `${action} is not served here.`);
    const input = Input.safeParse(JSON.parse(body.toString()));
    if (!input.success) return awsError(400, 'InvalidParameterValueException', z.prettifyError(input.error));
    const queue = desk.find(input.data.QueueUrl ?? input.data.QueueName ?? '');
    if (queue === undefined) return awsError(400, 'QueueDoesNotExist', 'The specified queue does not exist.');
    return run({ desk, queue, closing }, input.data);
  };

interface Asked {
  readonly desk: QueueDesk;
  readonly queue: Queue;
  readonly closing: AbortSignal;
}

const send = ({ desk, queue }: Asked, messages: readonly Sent[]): object[] =>
  desk
    .send(
      queue,
      messages.map(({ MessageBody, MessageAttributes = {}, DelaySeconds }) => ({
        body: MessageBody,
        attributes: JSON.stringify(MessageAttributes),
        delaySeconds: DelaySeconds,
      })),
    )
    .map((MessageId, at) => ({
      MessageId,
      MD5OfMessageBody: md5Of(messages[at]?.MessageBody ?? ''),
    }));

const ACTIONS: Readonly<Record<string, (asked: Asked, input: Input) => Promise<AwsAnswer>>> = {
  SendMessage: async (asked, input) => {
    const sent = Sent.safeParse(input);
    return sent.success
      ? ok(send(asked, [sent.data])[0] ?? {})
      : awsError(400, 'MissingParameter', 'The request must contain the parameter MessageBody.');
  },
  SendMessageBatch: async (asked, { Entries = [] }) => {
    const good = Entries.flatMap((entry) => Sent.safeParse(entry).data ?? []);
    const bad = Entries.filter((entry) => !Sent.safeParse(entry).success);
    return ok({
      Successful: send(asked, good).map((told, at) => ({ Id: good[at]?.Id, ...told })),
      Failed: bad.map(({ Id }) => ({
        Id,
        SenderFault: true,
        Code: 'MissingParameter',
        Message: 'MessageBody',
      })),
    });
  },
  ReceiveMessage: async ({ desk, queue, closing }, input) => {
    const { MaxNumberOfMessages: limit, VisibilityTimeout: hidden, WaitTimeSeconds } = input;
    const hiddenMs = hidden === undefined ? undefined : hidden * 1000;
    const until = desk.now() + WaitTimeSeconds * 1000;
    for (;;) {
      const found = closing.aborted ? [] : desk.receive(queue, { limit, hiddenMs });
      if (found.length > 0) return ok({ Messages: found.map(received) });
      if (closing.aborted || desk.now() >= until) return ok({});
      await desk.arrival(queue, { signal: closing, until });
    }
  },
  DeleteMessage: async ({ desk, queue }, { ReceiptHandle }) => {
    desk.remove(queue, [ReceiptHandle]);
    return ok({});
  },
  DeleteMessageBatch: async ({ desk, queue }, { Entries = [] }) => {
    desk.remove(
      queue,
      Entries.map(({ ReceiptHandle = '' }) => ReceiptHandle),
    );
    return ok({ Successful: Entries.map(({ Id }) => ({ Id })), Failed: [] });
  },
  ChangeMessageVisibility: async ({ desk, queue }, { ReceiptHandle, VisibilityTimeout = 0 }) =>
    desk.hide(queue, ReceiptHandle, VisibilityTimeout * 1000)
      ? ok({})
      : awsError(400, 'ReceiptHandleIsInvalid', 'The receipt handle is not the last one of a message.'),
  PurgeQueue: async ({ desk, queue }) => {
    desk.purge(queue);
    return ok({});
  },
  GetQueueUrl: async ({ queue }) => ok({ QueueUrl: queue.url }),
  GetQueueAttributes: async ({ desk, queue }) => {
    const { visible, inFlight, delayed } = desk.count(queue);
    const { redrive } = queue;
    return ok({
      Attributes: {
        QueueArn: queue.arn,
        ApproximateNumberOfMessages: String(visible),
        ApproximateNumberOfMessagesNotVisible: String(inFlight),
        ApproximateNumberOfMessagesDelayed: String(delayed),
        VisibilityTimeout: String(queue.visibility / 1000),
        MessageRetentionPeriod: String(queue.retention / 1000),
        ...(redrive && {
          RedrivePolicy: JSON.stringify({ deadLetterTargetArn: redrive.to, maxReceiveCount: redrive.after }),
        }),
      },
    });
  },
};

const ok = (output: object): AwsAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/x-amz-json-1.0' },
  body: JSON.stringify(output),
});

const received = (message: Message) => ({
  MessageId: message.id,
  ReceiptHandle: message.receipt,
  MD5OfBody: md5Of(message.body),
  Body: message.body,
  Attributes: systemAttributes(message),
  MessageAttributes: JSON.parse(message.attributes) as unknown,
});

/** What SQS says of a message beside its body. */
export const systemAttributes = ({
  sent,
  received: times,
  firstReceived,
  source,
}: Message): Record<string, string> => ({
  SentTimestamp: String(sent),
  ApproximateReceiveCount: String(times),
  ApproximateFirstReceiveTimestamp: String(firstReceived),
  ...(source !== null && { DeadLetterQueueSourceArn: source }),
});
