/** SQS: what waits for a function, and the dead letters, which are looked at and played again. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Assembly, AwsService, Home, QueueReader, Queues } from '../ports.ts';
import { QueueDesk } from './queues/desk.ts';
import type { Queue } from './queues/queue.ts';
import { md5Of, openQueueFile } from './queues/queue-file.ts';
import { queueService, systemAttributes } from './queues/queue-service.ts';

export interface QueuesParts {
  readonly home: Home;
  readonly assembly: Assembly;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export const createQueues = async ({
  home,
  assembly,
  now = Date.now,
}: QueuesParts): Promise<Queues & QueueReader & { readonly service: AwsService }> => {
  const dir = join(home.dir, 'queues');
  mkdirSync(dir, { recursive: true });
  const file = openQueueFile(join(dir, 'queues.sqlite'));
  const desk = new QueueDesk({ file, assembly, now });
  const closing = new AbortController();
  const known = (queueArnOrName: string): Queue => {
    const queue = desk.find(queueArnOrName);
    if (queue === undefined) throw new Error(`The assembly has no queue ${queueArnOrName}.`);
    return queue;
  };
  return {
    send: async (queue, body) => void desk.send(known(queue), [{ body }]),
    receive: (queue, limit) =>
      desk.receive(known(queue), { limit }).map((message) => ({
        id: message.id,
        receipt: message.receipt,
        body: message.body,
        bodyMd5: md5Of(message.body),
        attributes: systemAttributes(message),
        messageAttributes: JSON.parse(message.attributes) as Record<string, unknown>,
      })),
    remove: (queue, receipts) => desk.remove(known(queue), receipts),
    release: (queue) => desk.release(known(queue)),
    arrival: (queue, waiting) => desk.arrival(known(queue), waiting),
    service: queueService(desk, closing.signal),
    stop: async () => {
      closing.abort();
      file.close();
    },
  };
};
