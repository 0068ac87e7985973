import type { TaskId } from './journal.ts';
import { sleepUntil } from './sleep.ts';

interface Rules {
  /** When its time is up, epoch milliseconds. */
  readonly until: number | undefined;
  readonly heartbeatSeconds: number | undefined;
  onTimeout(): void;
  onHeartbeatLost(): void;
}

interface Pending {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
  beat(): void;
}

/** The tasks of an execution that have begun and not ended. */
export class PendingTasks {
  readonly #pending = new Map<TaskId, Pending>();

  has(id: TaskId): boolean {
    return this.#pending.has(id);
  }

  /** Resolves when the task does. What comes after its time does not count: it is for the interpreter to say so. */
  begin(id: TaskId, { until, heartbeatSeconds, onTimeout, onHeartbeatLost }: Rules): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const over = new AbortController();
      let heart = new AbortController();
      const done = (): void => {
        this.#pending.delete(id);
        over.abort();
        heart.abort();
      };
      const at = async (moment: number, { signal }: AbortController, act: () => void): Promise<void> => {
        await sleepUntil(moment, signal);
        if (!signal.aborted) act();
      };
      const beat = (): void => {
        heart.abort();
        heart = new AbortController();
        if (heartbeatSeconds === undefined) return;
        void at(Date.now() + heartbeatSeconds * 1000, heart, onHeartbeatLost);
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
      beat();
      if (until === undefined) return;
      void at(until, over, () => {
        onTimeout();
        done();
      });
    });
  }

  resolve(id: TaskId, output: unknown): void {
    this.#pending.get(id)?.resolve(output);
  }

  reject(id: TaskId, error: Error): void {
    this.#pending.get(id)?.reject(error);
  }

  beat(id: TaskId): void {
    this.#pending.get(id)?.beat();
  }

  /** Ends all of them so that nothing of the definition catches it. */
  close(): void {
    const closed = Object.assign(new Error('The execution was closed.'), {
      isRetryable: false,
      isCatchable: false,
    });
    for (const { reject } of [...this.#pending.values()]) reject(closed);
  }
}
