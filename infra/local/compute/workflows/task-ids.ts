import { createHash } from 'node:crypto';
import type { TaskId } from './journal.ts';

/** Names the tasks of one run so that the next run, which meets them in the same order, names them alike. */
export class TaskIds {
  readonly #met = new Map<string, number>();

  next(state: string, given: unknown): TaskId {
    const hash = createHash('sha256').update(JSON.stringify(given)).digest('base64url');
    const key = `${state.replaceAll('|', '/')}|${hash}`;
    const time = this.#met.get(key) ?? 0;
    this.#met.set(key, time + 1);
    return `${key}|${time}`;
  }
}
