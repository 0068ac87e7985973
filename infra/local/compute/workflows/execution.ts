import { randomBytes } from 'node:crypto';
import type { RunOptions } from 'aws-local-stepfunctions';
import { prepareDefinition, type TaskState, WAIT } from './definition.ts';
import {
  type Ending,
  type Journal,
  type Outcome,
  type Started,
  type TaskId,
  taskEntry,
  type Waiting,
} from './journal.ts';
import { limitsOf } from './limits.ts';
import { PendingTasks } from './pending.ts';
import { sleepUntil } from './sleep.ts';
import { TaskIds } from './task-ids.ts';
import { TaskFailed } from './tasks.ts';

type Json = Parameters<
  NonNullable<NonNullable<RunOptions['overrides']>['taskResourceLocalHandlers']>[string]
>[0];

/** Stands for the token while the interpreter makes a task's input, so that the input is the same in each run. */
const TOKEN = '{{the-task-token}}';

interface Dependencies {
  readonly started: Started;
  readonly journal: Journal;
  readonly perform: (resource: string, parameters: unknown) => Promise<unknown>;
  readonly onToken: (waiting: Waiting) => void;
  /** It has left all it holds: what it waits for takes long. */
  readonly onPark: (waiting: Waiting) => void;
  readonly parkAfterMs: number;
}

interface Limits {
  readonly id: TaskId;
  readonly begun: number;
  readonly until: number | undefined;
  readonly hasHeart: boolean;
}

/** The interpreter's own timer comes second, so that what it acts on is written down before. */
const AFTER_OURS_SECONDS = 0.02;

/**
 * One run of a state machine. After a restart the interpreter runs again from the first state, and every task
 * that the journal knows is answered from there: what was finished is not done twice.
 */
export class Execution {
  readonly #given: Dependencies;
  readonly #ids = new TaskIds();
  readonly #pending = new PendingTasks();
  readonly #closing = new AbortController();
  #abort: (() => void) | undefined;
  #ending: Ending | undefined;
  /** Time limit of the task that was begun last; see prepareDefinition. */
  #secondsLeft: number | undefined;
  /** When the whole execution ends by itself. */
  #until: number | undefined;
  #isLinear = false;

  constructor(given: Dependencies) {
    this.#given = given;
  }

  /** Runs to the end; undefined if it was closed before. */
  async run(): Promise<Ending | undefined> {
    const { ExecutionAbortedError, ExecutionTimeoutError, StateMachine } = await import(
      'aws-local-stepfunctions'
    );
    if (this.#closing.signal.aborted) return this.#ending;
    const { started, journal } = this.#given;
    const { definition, tasks, isLinear, timeoutSeconds } = prepareDefinition(started.definition, {
      secondsLeft: (of) => Math.max(0.001, (started.at - Date.now()) / 1000 + of),
      taskSecondsLeft: () => this.#secondsLeft,
    });
    this.#isLinear = isLinear;
    this.#until = timeoutSeconds === undefined ? undefined : started.at + timeoutSeconds * 1000;
    const machine = new StateMachine(definition, { validationOptions: { noValidate: true } });
    const input = JSON.parse(started.input) as Json;
    const { result, abort } = machine.run(input, {
      context: {
        Run: {
          Id: started.arn,
          Name: started.name,
          Input: input,
          StartTime: new Date(started.at).toISOString(),
        },
        StateMachine: { Id: started.machine, Name: started.machine.split(':').at(-1) },
        Task: { Token: TOKEN },
      },
      overrides: {
        taskResourceLocalHandlers: Object.fromEntries(
          tasks.map((task) => [task.name, (given: Json) => this.#handle(task, given) as Promise<Json>]),
        ),
        // Retries that were waited for before a restart are not waited for again.
        retryIntervalOverrides: new Proxy<Record<string, number>>(
          {},
          { get: () => (journal.isReplaying ? 0 : undefined) },
        ),
      },
    });
    this.#abort = abort;
    const ending = await result.then(
      (output): Ending => ({ status: 'SUCCEEDED', output: JSON.stringify(output) }),
      (error: Error): Ending => {
        if (error instanceof ExecutionTimeoutError) return { status: 'TIMED_OUT', error: 'States.Timeout' };
        if (error instanceof ExecutionAbortedError) return this.#ending ?? { status: 'ABORTED' };
        const cause = error.cause instanceof Error ? error.cause : error;
        return { status: 'FAILED', error: cause.name, cause: cause.message };
      },
    );
    if (this.#closing.signal.aborted && !this.#ending) return undefined;
    this.#release();
    return ending;
  }

  /** Ends it for good, as StopExecution does. */
  stop(ending: Ending): void {
    this.#ending = ending;
    this.#release();
  }

  /** Leaves it as it is, to be resumed at the next start. */
  close(): void {
    this.#release();
  }

  /** A task token came back: on disk when this returns. False if the task has ended already. */
  settle(task: TaskId, outcome: Outcome): boolean {
    if (!this.#record(task, outcome)) return false;
    if (outcome.kind === 'finished') this.#pending.resolve(task, outcome.output);
    if (outcome.kind === 'failed') this.#pending.reject(task, new TaskFailed(outcome.error, outcome.cause));
    return true;
  }

  /** True if the task still waits. */
  heartbeat(task: TaskId): boolean {
    this.#pending.beat(task);
    return !this.#given.journal.isSettled(task);
  }

  #release(): void {
    this.#closing.abort();
    this.#abort?.();
    this.#pending.close();
  }

  /** Called by the interpreter, which reads the task's time limit as soon as this returns. */
  #handle(task: TaskState, input: unknown): Promise<unknown> {
    this.#secondsLeft = undefined;
    const { given, timeoutSeconds, heartbeatSeconds } = limitsOf(task, input);
    const id = this.#ids.next(task.name, given);
    const { journal } = this.#given;
    const outcome = journal.outcome(id);
    const begun = journal.waiting(id)?.at ?? Date.now();
    const until = timeoutSeconds === undefined ? undefined : begun + timeoutSeconds * 1000;
    if (until !== undefined)
      this.#secondsLeft = Math.max(0, (until - Date.now()) / 1000) + AFTER_OURS_SECONDS;
    if (outcome?.kind === 'finished') return Promise.resolve(outcome.output);
    if (outcome?.kind === 'failed') return Promise.reject(new TaskFailed(outcome.error, outcome.cause));
    if (outcome?.kind === 'timed-out') this.#secondsLeft = 0.001;
    const ending = this.#pending.begin(id, {
      until: outcome ? undefined : until,
      heartbeatSeconds: outcome ? undefined : heartbeatSeconds,
      onTimeout: () => this.#record(id, { kind: 'timed-out' }),
      onHeartbeatLost: () => this.settle(id, { kind: 'failed', error: 'States.HeartbeatTimeout', cause: '' }),
    });
    if (this.#closing.signal.aborted) this.#release();
    else if (!outcome)
      void this.#perform(task, given, { id, begun, until, hasHeart: heartbeatSeconds !== undefined });
    return ending;
  }

  async #perform(task: TaskState, given: unknown, limits: Limits): Promise<void> {
    const { id } = limits;
    const { perform } = this.#given;
    try {
      if (task.resource.endsWith('.waitForTaskToken')) return await this.#handOver(task, given, limits);
      const isWait = task.resource === WAIT;
      const output = await (isWait ? this.#wait(limits, given) : perform(task.resource, given));
      this.settle(id, { kind: 'finished', output });
    } catch (error) {
      const { name, message } = error as Error;
      this.settle(id, { kind: 'failed', error: name, cause: message });
    }
  }

  async #handOver({ resource }: TaskState, given: unknown, limits: Limits): Promise<void> {
    const { journal, perform, onToken } = this.#given;
    const { id, begun } = limits;
    const known = journal.waiting(id);
    const token = known?.token ?? randomBytes(48).toString('base64url');
    const waiting: Waiting = known ?? {
      type: 'waiting',
      at: begun,
      task: id,
      token,
      ...this.#wakeAt(limits),
    };
    if (!known) journal.append(waiting);
    onToken(waiting);
    if (!journal.wasHandedOver(id)) {
      await perform(resource, JSON.parse(JSON.stringify(given).replaceAll(TOKEN, token)) as unknown);
      if (this.#closing.signal.aborted || journal.isSettled(id)) return;
      journal.append({ type: 'handed-over', at: Date.now(), task: id });
    }
    this.#parkLater(id);
  }

  async #wait(limits: Limits, given: unknown): Promise<unknown> {
    const { journal } = this.#given;
    const { id, begun } = limits;
    const { input, seconds, timestamp } = given as { input: unknown; seconds?: number; timestamp?: string };
    const known = journal.waiting(id)?.until;
    const until = known ?? (timestamp === undefined ? begun + (seconds ?? 0) * 1000 : Date.parse(timestamp));
    if (known === undefined)
      journal.append({ type: 'waiting', at: begun, task: id, until, ...this.#wakeAt({ ...limits, until }) });
    this.#parkLater(id);
    await sleepUntil(until, this.#closing.signal);
    return input;
  }

  /** Until when it can be left alone: where nothing else goes on, and no heart has to beat. */
  #wakeAt({ until, hasHeart }: Limits): { wakeAt?: number | null } {
    if (!this.#isLinear || hasHeart) return {};
    const moments = [until, this.#until].filter((moment) => moment !== undefined);
    return { wakeAt: moments.length > 0 ? Math.min(...moments) : null };
  }

  #parkLater(id: TaskId): void {
    const waiting = this.#given.journal.waiting(id);
    if (waiting?.wakeAt === undefined) return;
    const timer = setTimeout(() => {
      if (this.#closing.signal.aborted || !this.#pending.has(id)) return;
      this.#release();
      this.#given.onPark(waiting);
    }, this.#given.parkAfterMs);
    timer.unref();
  }

  #record(task: TaskId, outcome: Outcome): boolean {
    const { journal } = this.#given;
    if (this.#closing.signal.aborted || journal.isSettled(task)) return false;
    journal.append(taskEntry(task, outcome));
    return true;
  }
}
