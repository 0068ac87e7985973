import { createHash, randomBytes } from 'node:crypto';
import type { RunOptions } from 'aws-local-stepfunctions';
import { prepareDefinition, type TaskState, WAIT } from './definition.ts';
import type { Ending, Journal, Outcome, Started, TaskId } from './journal.ts';
import { sleepUntil } from './sleep.ts';
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
  readonly onToken: (token: string, task: TaskId) => void;
}

interface Pending {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
  beat(): void;
}

/**
 * One run of a state machine. After a restart the interpreter runs again from the first state, and every task
 * that the journal knows is answered from there: what was finished is not done twice.
 */
export class Execution {
  readonly #given: Dependencies;
  readonly #met = new Map<string, number>();
  readonly #pending = new Map<TaskId, Pending>();
  readonly #closing = new AbortController();
  #abort: (() => void) | undefined;
  #ending: Ending | undefined;
  /** Time limit of the task that was begun last; see prepareDefinition. */
  #secondsLeft: number | undefined;

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
    const { definition, tasks } = prepareDefinition(started.definition, {
      secondsLeft: (of) => Math.max(0.001, (started.at - Date.now()) / 1000 + of),
      taskSecondsLeft: () => this.#secondsLeft,
    });
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
    const pending = this.#pending.get(task);
    if (outcome.kind === 'finished') pending?.resolve(outcome.output);
    if (outcome.kind === 'failed') pending?.reject(new TaskFailed(outcome.error, outcome.cause));
    return true;
  }

  /** True if the task still waits. */
  heartbeat(task: TaskId): boolean {
    this.#pending.get(task)?.beat();
    return !this.#given.journal.isSettled(task);
  }

  #release(): void {
    this.#closing.abort();
    this.#abort?.();
    const closed = Object.assign(new Error('The execution was closed.'), {
      isRetryable: false,
      isCatchable: false,
    });
    for (const { reject } of this.#pending.values()) reject(closed);
  }

  /** Called by the interpreter, which reads the task's time limit as soon as this returns. */
  #handle(task: TaskState, given: unknown): Promise<unknown> {
    const id = this.#identify(task, given);
    const { journal } = this.#given;
    const outcome = journal.outcome(id);
    const begun = journal.waiting(id)?.at ?? Date.now();
    const left =
      task.timeoutSeconds === undefined ? undefined : begun / 1000 + task.timeoutSeconds - Date.now() / 1000;
    this.#secondsLeft = left === undefined ? undefined : Math.max(0.001, left);
    if (outcome?.kind === 'finished') return Promise.resolve(outcome.output);
    if (outcome?.kind === 'failed') return Promise.reject(new TaskFailed(outcome.error, outcome.cause));
    if (outcome?.kind === 'timed-out') this.#secondsLeft = 0.001;
    return new Promise((resolve, reject) => {
      const timers = new Set<NodeJS.Timeout>();
      const done = (): void => {
        this.#pending.delete(id);
        for (const timer of timers) clearTimeout(timer);
      };
      let heart: NodeJS.Timeout | undefined;
      const beat = (): void => {
        clearTimeout(heart);
        if (task.heartbeatSeconds === undefined) return;
        const lost = { kind: 'failed', error: 'States.HeartbeatTimeout', cause: '' } as const;
        heart = setTimeout(() => this.settle(id, lost), task.heartbeatSeconds * 1000);
        timers.add(heart);
      };
      this.#pending.set(id, {
        resolve: (output) => {
          done();
          resolve(output);
        },
        reject: (error) => {
          done();
          reject(error);
        },
        beat,
      });
      if (this.#closing.signal.aborted) return this.#release();
      if (outcome) return undefined;
      // The interpreter ends the task at the same moment; from then on a late answer no longer counts.
      if (left !== undefined && left < 2_147_483)
        timers.add(
          setTimeout(() => {
            this.#record(id, { kind: 'timed-out' });
            done();
          }, left * 1000),
        );
      beat();
      void this.#perform(task, given, id);
      return undefined;
    });
  }

  async #perform(task: TaskState, given: unknown, id: TaskId): Promise<void> {
    const { journal, perform, onToken } = this.#given;
    try {
      if (task.resource === WAIT) return this.#finish(id, await this.#wait(id, given));
      if (!task.resource.endsWith('.waitForTaskToken'))
        return this.#finish(id, await perform(task.resource, given));
      const known = journal.waiting(id)?.token;
      const token = known ?? randomBytes(48).toString('base64url');
      if (!known) journal.append({ type: 'waiting', at: Date.now(), task: id, token });
      onToken(token, id);
      if (journal.wasHandedOver(id)) return undefined;
      await perform(task.resource, JSON.parse(JSON.stringify(given).replaceAll(TOKEN, token)) as unknown);
      if (!this.#closing.signal.aborted && !journal.isSettled(id))
        journal.append({ type: 'handed-over', at: Date.now(), task: id });
      return undefined;
    } catch (error) {
      const { name, message } = error as Error;
      this.settle(id, { kind: 'failed', error: name, cause: message });
    }
  }

  #finish(id: TaskId, output: unknown): void {
    this.settle(id, { kind: 'finished', output });
  }

  async #wait(id: TaskId, given: unknown): Promise<unknown> {
    const { journal } = this.#given;
    const { input, seconds, timestamp } = given as { input: unknown; seconds?: number; timestamp?: string };
    const known = journal.waiting(id)?.until;
    const until =
      known ?? (timestamp === undefined ? Date.now() + (seconds ?? 0) * 1000 : Date.parse(timestamp));
    if (known === undefined) journal.append({ type: 'waiting', at: Date.now(), task: id, until });
    await sleepUntil(until, this.#closing.signal);
    return input;
  }

  #record(task: TaskId, outcome: Outcome): boolean {
    const { journal } = this.#given;
    if (this.#closing.signal.aborted || journal.isSettled(task)) return false;
    const state = task.slice(0, task.indexOf('|'));
    journal.append({ type: 'task', at: Date.now(), task, state, outcome });
    return true;
  }

  #identify({ name }: TaskState, given: unknown): TaskId {
    const hash = createHash('sha256').update(JSON.stringify(given)).digest('base64url');
    const key = `${name.replaceAll('|', '/')}|${hash}`;
    const time = this.#met.get(key) ?? 0;
    this.#met.set(key, time + 1);
    return `${key}|${time}`;
  }
}
