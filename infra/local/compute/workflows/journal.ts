import { appendDurably } from '../../state/durable-file.ts';

/** A task of an execution: state, input, and which time that state met that input. */
export type TaskId = string;

export type Outcome =
  | { readonly kind: 'finished'; readonly output: unknown }
  | { readonly kind: 'failed'; readonly error: string; readonly cause: string }
  | { readonly kind: 'timed-out' };

export type Ending =
  | { readonly status: 'SUCCEEDED'; readonly output: string }
  | {
      readonly status: 'FAILED' | 'TIMED_OUT' | 'ABORTED';
      readonly error?: string | undefined;
      readonly cause?: string | undefined;
    };

/** One line of an execution's journal. Times are epoch milliseconds. */
export type Entry =
  | {
      readonly type: 'started';
      readonly at: number;
      readonly arn: string;
      readonly machine: string;
      readonly name: string;
      readonly input: string;
      readonly definition: string;
    }
  /** A task that outlives a restart: until when it waits, or the token that ends it. */
  | {
      readonly type: 'waiting';
      readonly at: number;
      readonly task: TaskId;
      readonly until?: number;
      readonly token?: string;
      /** Nothing else goes on, and nothing is to be done before this moment; null: ever. */
      readonly wakeAt?: number | null;
    }
  /** Who holds the token was told: not to be done again. */
  | { readonly type: 'handed-over'; readonly at: number; readonly task: TaskId }
  | {
      readonly type: 'task';
      readonly at: number;
      readonly task: TaskId;
      readonly state: string;
      readonly outcome: Outcome;
    }
  | ({ readonly type: 'ended'; readonly at: number } & Ending);

export type Started = Extract<Entry, { type: 'started' }>;
export type Waiting = Extract<Entry, { type: 'waiting' }>;

export const taskEntry = (task: TaskId, outcome: Outcome): Entry => ({
  type: 'task',
  at: Date.now(),
  task,
  state: task.slice(0, task.indexOf('|')),
  outcome,
});

/** What an execution waits for that can be left alone; undefined where there is something to do, or may be. */
export const waitsFor = (entries: readonly Entry[]): Waiting | undefined => {
  const settled = new Set(entries.map((entry) => (entry.type === 'task' ? entry.task : undefined)));
  const waiting = entries.findLast((entry) => entry.type === 'waiting');
  if (waiting?.wakeAt === undefined || settled.has(waiting.task)) return undefined;
  const handedOver = entries.some(
    ({ type, ...entry }) => type === 'handed-over' && 'task' in entry && entry.task === waiting.task,
  );
  return waiting.token === undefined || handedOver ? waiting : undefined;
};

/** The memory of one execution: what is in it happened, and is not done again after a restart. */
export class Journal {
  readonly #file: string;
  readonly #outcomes = new Map<TaskId, Outcome>();
  readonly #waiting = new Map<TaskId, Waiting>();
  readonly #handedOver = new Set<TaskId>();
  readonly #unread = new Set<TaskId>();

  constructor(file: string, entries: readonly Entry[] = []) {
    this.#file = file;
    for (const entry of entries) {
      this.#remember(entry);
      if (entry.type === 'task') this.#unread.add(entry.task);
    }
  }

  /** On disk when it returns. */
  append(entry: Entry): void {
    appendDurably(this.#file, JSON.stringify(entry));
    this.#remember(entry);
  }

  outcome(task: TaskId): Outcome | undefined {
    this.#unread.delete(task);
    return this.#outcomes.get(task);
  }

  isSettled(task: TaskId): boolean {
    return this.#outcomes.has(task);
  }

  waiting(task: TaskId): Waiting | undefined {
    return this.#waiting.get(task);
  }

  wasHandedOver(task: TaskId): boolean {
    return this.#handedOver.has(task);
  }

  /** Tasks that wait for a token. */
  tokens(): Waiting[] {
    return [...this.#waiting.values()].filter(({ token }) => token !== undefined);
  }

  /** Whether the interpreter has yet to come past work that was done before a restart. */
  get isReplaying(): boolean {
    return this.#unread.size > 0;
  }

  #remember(entry: Entry): void {
    if (entry.type === 'task') this.#outcomes.set(entry.task, entry.outcome);
    if (entry.type === 'waiting') this.#waiting.set(entry.task, entry);
    if (entry.type === 'handed-over') this.#handedOver.add(entry.task);
  }
}
