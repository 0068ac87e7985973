import { setTimeout as delay } from 'node:timers/promises';
import type { Functions, QueueReader } from '../../../ports.ts';
import { withinGrace } from '../../functions/grace.ts';
import type { QueueMapping } from './mapping.ts';
import { doneOf, type QueueRecord, queueRecord } from './queue-record.ts';

interface Dependencies {
  readonly mapping: QueueMapping;
  readonly region: string;
  readonly queues: QueueReader;
  readonly functions: Functions;
}

const AFTER_FAULT_MS = 1_000;
/** SQS gives at most ten messages at once. */
const MOST_AT_ONCE = 10;
/** With ten more messages of the largest kind a batch stays below Lambda's 6 MB. */
const FULL_CHARACTERS = 3_000_000;

/**
 * Takes messages from one queue to one function, as Lambda does: what was done is deleted, what failed is seen
 * again after the queue's visibility time-out, and in the end is a dead letter. Sleeps while the queue is empty.
 */
export class Poller {
  readonly #given: Dependencies;
  readonly #stopping = new AbortController();
  readonly #underWay = new Set<Promise<void>>();
  readonly #over: Promise<void>;
  #reported = '';

  constructor(given: Dependencies) {
    this.#given = given;
    this.#over = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await withinGrace(this.#over.then(() => Promise.all(this.#underWay)));
  }

  async #run(): Promise<void> {
    const { mapping, queues } = this.#given;
    // Whoever had received a message and not deleted it has ended with the runtime before this one.
    await this.#daring(() => queues.release(mapping.queueArn));
    while (!this.#stopping.signal.aborted) {
      if (this.#underWay.size >= mapping.concurrency) await Promise.race(this.#underWay);
      else await this.#daring(() => this.#take());
    }
  }

  /** The disk may be full for a while: says each trouble once, and goes on. */
  async #daring(work: () => Promise<void> | void): Promise<void> {
    try {
      await work();
      this.#reported = '';
    } catch (error) {
      if (this.#stopping.signal.aborted) return;
      if (String(error) !== this.#reported) console.error(`queue ${this.#given.mapping.queueArn}:`, error);
      this.#reported = String(error);
      await delay(AFTER_FAULT_MS, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
    }
  }

  async #take(): Promise<void> {
    const { mapping, queues } = this.#given;
    const batch = await this.#gather();
    const wanted = batch.filter(mapping.wants);
    const unwanted = batch.filter((record) => !wanted.includes(record));
    if (unwanted.length > 0) queues.remove(mapping.queueArn, receiptsOf(unwanted));
    // What was gathered when the runtime stops is seen again at the next start.
    if (wanted.length === 0 || this.#stopping.signal.aborted) return;
    const work = this.#daring(() => this.#deliver(wanted)).finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
  }

  /** As many messages as the mapping wants, or those that come within its window. */
  async #gather(): Promise<QueueRecord[]> {
    const { mapping, queues, region } = this.#given;
    const { signal } = this.#stopping;
    const { queueArn, batchSize, windowMs } = mapping;
    const batch: QueueRecord[] = [];
    let characters = 0;
    let until = Number.POSITIVE_INFINITY;
    while (!signal.aborted && batch.length < batchSize && characters < FULL_CHARACTERS) {
      await queues.arrival(queueArn, { signal, until });
      if (signal.aborted) break;
      const found = queues.receive(queueArn, Math.min(MOST_AT_ONCE, batchSize - batch.length));
      for (const message of found) batch.push(queueRecord(message, { arn: queueArn, region }));
      characters += found.reduce((sum, { body }) => sum + body.length, 0);
      if (batch.length > 0 && until === Number.POSITIVE_INFINITY) until = Date.now() + windowMs;
      // Without a window what is there now is enough.
      if (batch.length > 0 && found.length < MOST_AT_ONCE && Date.now() >= until) break;
    }
    return batch;
  }

  async #deliver(batch: readonly QueueRecord[]): Promise<void> {
    const { mapping, queues, functions } = this.#given;
    const invocation = await functions.invoke(mapping.functionName, { Records: batch });
    const done = doneOf(batch, invocation, mapping.reportsItemFailures);
    if (done.length > 0) queues.remove(mapping.queueArn, receiptsOf(done));
  }
}

const receiptsOf = (batch: readonly QueueRecord[]): string[] =>
  batch.map(({ receiptHandle }) => receiptHandle);
