import { setTimeout as delay } from 'node:timers/promises';
import type { Functions, Queues } from '../../../ports.ts';
import { withinGrace } from '../../functions/grace.ts';
import type { Checkpoints } from './checkpoints.ts';
import { deadLetter } from './dead-letter.ts';
import { deliverBatch } from './deliver-batch.ts';
import type { Mapping } from './mapping.ts';
import type { StreamApi, StreamRecord } from './stream-api.ts';

interface Dependencies {
  readonly mapping: Mapping;
  readonly api: StreamApi;
  readonly functions: Functions;
  readonly queues: Queues;
  readonly checkpoints: Checkpoints;
}

/** Between two looks: soon after there was something, ever later while there is nothing. */
const ACTIVE_MS = 25;
const IDLE_MS = 500;
const AFTER_FAULT_MS = 1_000;
/** How often to look for new shards while the known ones are open. */
const RELIST_MS = 10_000;

interface Position {
  iterator: string | undefined;
}

/** Reads one table's stream, shard by shard and parents first, and hands it to one function. */
export class Consumer {
  readonly #given: Dependencies;
  readonly #stopping = new AbortController();
  readonly #positions = new Map<string, Position>();
  readonly #over: Promise<void>;
  #wake = new AbortController();
  #stream = '';
  #shards: readonly string[] = [];
  #listedAt = 0;

  constructor(given: Dependencies) {
    this.#given = given;
    this.#over = this.#run();
  }

  /** There is something to read: do not wait any longer. */
  wake(): void {
    this.#wake.abort();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#wake.abort();
    await withinGrace(this.#over);
  }

  async #run(): Promise<void> {
    let pause = ACTIVE_MS;
    let reported = '';
    while (!this.#stopping.signal.aborted) {
      try {
        pause = (await this.#look()) ? ACTIVE_MS : Math.min(pause * 2, IDLE_MS);
        reported = '';
      } catch (error) {
        const handled = this.#forgetPositions(error);
        pause = AFTER_FAULT_MS;
        // The engine may be starting again: say each trouble once.
        if (!handled && String(error) !== reported)
          console.error(`stream of ${this.#given.mapping.table}:`, error);
        reported = String(error);
      }
      await this.#rest(pause);
    }
  }

  /**
   * Iterators expire, and records older than a day are trimmed: begin again from the checkpoints. True where that is
   * all there is to it: DynamoDB Local also calls the start of a young shard trimmed, and gives it when asked again.
   */
  #forgetPositions(error: unknown): boolean {
    this.#positions.clear();
    this.#listedAt = 0;
    if ((error as Error).name !== 'TrimmedDataAccessException') return false;
    const { checkpoints } = this.#given;
    const open = this.#shards.filter((shard) => !checkpoints.of(shard).finished);
    const begun = open.some((shard) => checkpoints.of(shard).after !== undefined);
    for (const shard of open) checkpoints.set(shard, {});
    return !begun;
  }

  async #rest(milliseconds: number): Promise<void> {
    if (this.#stopping.signal.aborted) return;
    await delay(milliseconds, undefined, { signal: this.#wake.signal }).catch(() => undefined);
    if (!this.#stopping.signal.aborted) this.#wake = new AbortController();
  }

  /** One look at each open shard. True if there was something. */
  async #look(): Promise<boolean> {
    if (Date.now() - this.#listedAt > RELIST_MS) await this.#listShards();
    let some = false;
    for (const shard of this.#shards) {
      if (this.#stopping.signal.aborted) break;
      if (await this.#read(shard)) some = true;
    }
    return some;
  }

  async #listShards(): Promise<void> {
    const { api, mapping, checkpoints } = this.#given;
    this.#stream = await api.streamOf(mapping.table);
    const all = await api.shardsOf(this.#stream);
    checkpoints.keep(all.map(({ ShardId }) => ShardId));
    const open = all.filter(({ ShardId }) => !checkpoints.of(ShardId).finished);
    const waiting = new Set(open.map(({ ShardId }) => ShardId));
    this.#shards = open
      .filter(({ ParentShardId }) => ParentShardId === undefined || !waiting.has(ParentShardId))
      .map(({ ShardId }) => ShardId);
    this.#listedAt = Date.now();
  }

  async #read(shard: string): Promise<boolean> {
    const { mapping, checkpoints } = this.#given;
    const { records, ended } = await this.#gather(shard);
    const wanted = records.filter(mapping.wants);
    if (!(await this.#deliver(shard, wanted))) return true;
    const last = records.at(-1);
    if (ended) {
      checkpoints.set(shard, { finished: true });
      this.#listedAt = 0;
    } else if (last && last !== wanted.at(-1)) this.#advance(shard, last);
    return records.length > 0 || ended;
  }

  /** A batch: as many records as the mapping wants, or those that come within its window. */
  async #gather(shard: string): Promise<{ records: StreamRecord[]; ended: boolean }> {
    const { api, mapping, checkpoints } = this.#given;
    const { after } = checkpoints.of(shard);
    const position = this.#positions.get(shard) ?? { iterator: undefined };
    this.#positions.set(shard, position);
    position.iterator ??= await api.iterator(
      this.#stream,
      shard,
      after === undefined ? 'TRIM_HORIZON' : { after },
    );
    const records: StreamRecord[] = [];
    let until = 0;
    do {
      const page = await api.records(position.iterator, mapping.batchSize - records.length);
      if (records.length === 0 && page.Records.length > 0) until = Date.now() + mapping.windowMs;
      records.push(...page.Records);
      if (page.NextShardIterator === undefined) return { records, ended: true };
      position.iterator = page.NextShardIterator;
      if (records.length >= mapping.batchSize || Date.now() >= until) break;
      await delay(Math.min(ACTIVE_MS * 2, mapping.windowMs), undefined, {
        signal: this.#stopping.signal,
      }).catch(() => undefined);
    } while (!this.#stopping.signal.aborted);
    return { records, ended: false };
  }

  #advance(shard: string, { dynamodb }: StreamRecord): void {
    this.#given.checkpoints.set(shard, { after: dynamodb.SequenceNumber });
  }

  /** False if it was stopped before all of them were done with. */
  async #deliver(shard: string, records: readonly StreamRecord[]): Promise<boolean> {
    const { mapping, functions, queues } = this.#given;
    if (this.#stopping.signal.aborted) return false;
    return deliverBatch(records, {
      rules: mapping.rules,
      invoke: (batch) =>
        functions.invoke(mapping.functionName, {
          Records: batch.map((record) => ({ ...record, eventSourceARN: mapping.sourceArn })),
        }),
      discard: async (discarded) => {
        const letter = deadLetter(mapping, shard, discarded);
        if (mapping.onFailure) await queues.send(mapping.onFailure, letter);
        else console.error(`stream of ${mapping.table}: given up without a dead-letter queue: ${letter}`);
      },
      advance: (last) => this.#advance(shard, last),
      pause: (milliseconds) =>
        delay(milliseconds, undefined, { signal: this.#stopping.signal }).catch(() => undefined),
      stopped: () => this.#stopping.signal.aborted,
    });
  }
}
