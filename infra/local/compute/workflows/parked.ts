import { appendDurably } from '../../state/durable-file.ts';
import { type Outcome, type TaskId, taskEntry, type Waiting } from './journal.ts';
import { sleepUntil } from './sleep.ts';

interface Parts {
  /** The execution's journal. */
  readonly file: string;
  readonly waiting: Waiting;
  /** Takes it up again from its journal. */
  readonly revive: () => void;
}

/**
 * An execution that waits for a person or for a day: a few hundred bytes instead of an interpreter. It is revived
 * when its token comes back or its time is up.
 */
export class ParkedExecution {
  readonly #parts: Parts;
  readonly #over = new AbortController();

  constructor(parts: Parts) {
    this.#parts = parts;
    const { wakeAt } = parts.waiting;
    if (typeof wakeAt === 'number') void this.#sleep(wakeAt);
  }

  /** A task token came back: on disk when this returns. False if it is the token of an earlier task. */
  settle(task: TaskId, outcome: Outcome): boolean {
    const { file, waiting, revive } = this.#parts;
    if (task !== waiting.task || this.#over.signal.aborted) return false;
    appendDurably(file, JSON.stringify(taskEntry(task, outcome)));
    this.close();
    revive();
    return true;
  }

  /** True if the task still waits. */
  heartbeat(task: TaskId): boolean {
    return task === this.#parts.waiting.task;
  }

  close(): void {
    this.#over.abort();
  }

  async #sleep(moment: number): Promise<void> {
    await sleepUntil(moment, this.#over.signal);
    if (this.#over.signal.aborted) return;
    this.close();
    this.#parts.revive();
  }
}
