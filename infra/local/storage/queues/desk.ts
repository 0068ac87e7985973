import { setTimeout as delay } from 'node:timers/promises';
import type { Assembly } from '../../ports.ts';
import { findQueue, type Queue } from './queue.ts';
import type { Message, QueueFile } from './queue-file.ts';

interface DeskParts {
  readonly file: QueueFile;
  readonly assembly: Assembly;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface NewMessage {
  readonly body: string;
  /** JSON of MessageAttributes. */
  readonly attributes?: string;
  readonly delaySeconds?: number | undefined;
}

interface Receiving {
  readonly limit: number;
  /** Instead of the queue's own visibility time-out. */
  readonly hiddenMs?: number | undefined;
}

interface Waiting {
  readonly signal: AbortSignal;
  /** Milliseconds since 1970; without it: as long as it takes. */
  readonly until?: number;
}

/** What left a queue's retention period is dropped this often; a long queue is not searched for it at each call. */
const EXPIRY_MS = 60_000;
/** Node's timers fire at once when they are set to more than 24.8 days. */
const LONGEST_MS = 2_147_483_647;

/** What can be done with the queues of the assembly, for those who call by SQS's API and those who are called. */
export class QueueDesk {
  readonly #parts: DeskParts;
  readonly #expired = new Map<string, number>();
  readonly #bells = new Map<string, AbortController>();

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  now(): number {
    return this.#parts.now();
  }

  find(urlNameOrArn: string): Queue | undefined {
    return findQueue(this.#parts.assembly, urlNameOrArn);
  }

  /** All or none of them are on disk when it returns; gives their ids. */
  send(queue: Queue, messages: readonly NewMessage[]): string[] {
    const sent = this.now();
    const ids = this.#parts.file.send(
      messages.map(({ body, attributes = '{}', delaySeconds = 0 }) => ({
        queue: queue.name,
        body,
        attributes,
        sent,
        visible: sent + delaySeconds * 1000,
      })),
    );
    this.#ring(queue.name);
    return ids;
  }

  /** Hidden from others from now on. What was received too often in vain goes to the dead letters instead. */
  receive(queue: Queue, { limit, hiddenMs = queue.visibility }: Receiving): Message[] {
    this.#expire(queue);
    const now = this.now();
    for (;;) {
      const found = this.#parts.file.receive(queue.name, limit, { now, until: now + hiddenMs });
      const given = this.#giveUp(queue, found, now);
      if (given.length > 0 || found.length === 0) return given;
    }
  }

  remove(queue: Queue, receipts: readonly string[]): void {
    this.#parts.file.remove(queue.name, receipts);
  }

  /** False if the receipt is not the last one of a message. */
  hide(queue: Queue, receipt: string, milliseconds: number): boolean {
    const known = this.#parts.file.hide(queue.name, receipt, this.now() + milliseconds);
    if (known) this.#ring(queue.name);
    return known;
  }

  /** Shows again what was received and not removed. */
  release(queue: Queue): void {
    this.#parts.file.release(queue.name, this.now());
    this.#ring(queue.name);
  }

  purge(queue: Queue): void {
    this.#parts.file.purge(queue.name);
  }

  count(queue: Queue): ReturnType<QueueFile['count']> {
    this.#expire(queue);
    return this.#parts.file.count(queue.name, this.now());
  }

  /** Resolves when there is something to receive, or when the waiting is over. Nothing runs meanwhile. */
  async arrival(queue: Queue, { signal, until = Number.POSITIVE_INFINITY }: Waiting): Promise<void> {
    while (!signal.aborted && this.now() < until) {
      const visible = this.#parts.file.nextVisible(queue.name) ?? Number.POSITIVE_INFINITY;
      const left = Math.min(visible, until) - this.now();
      if (left <= 0) return;
      const { signal: rung } = this.#bellOf(queue.name);
      await delay(Math.min(left, LONGEST_MS), undefined, { signal: AbortSignal.any([signal, rung]) }).catch(
        () => undefined,
      );
    }
  }

  #bellOf(name: string): AbortController {
    const bell = this.#bells.get(name) ?? new AbortController();
    this.#bells.set(name, bell);
    return bell;
  }

  #ring(name: string): void {
    this.#bells.get(name)?.abort();
    this.#bells.delete(name);
  }

  #giveUp(queue: Queue, found: readonly Message[], now: number): Message[] {
    const { redrive } = queue;
    const [given, spent] = [true, false].map((usable) =>
      found.filter(({ received }) => usable === (!redrive || received <= redrive.after)),
    ) as [Message[], Message[]];
    const to = redrive && this.find(redrive.to);
    if (spent.length === 0 || !redrive) return given;
    if (!to)
      throw new Error(`The queue ${queue.name} gives up to ${redrive.to}, which the assembly has not.`);
    this.#parts.file.move(spent, { queue: to.name, source: queue.arn, now });
    this.#ring(to.name);
    return given;
  }

  #expire(queue: Queue): void {
    const now = this.now();
    if (now - (this.#expired.get(queue.name) ?? Number.NEGATIVE_INFINITY) < EXPIRY_MS) return;
    this.#parts.file.expire(queue.name, now - queue.retention);
    this.#expired.set(queue.name, now);
  }
}
