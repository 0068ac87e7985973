import type { TaskState } from './definition.ts';
import { TaskFailed } from './tasks.ts';

export interface Limited {
  /** What the task is given, after `Parameters`. */
  readonly given: unknown;
  readonly timeoutSeconds: number | undefined;
  readonly heartbeatSeconds: number | undefined;
}

/**
 * A task's input and its time limits, which its definition has or names in the input.
 * @throws TaskFailed States.Runtime, which nothing catches, when a limit is no positive integer
 */
export const limitsOf = (task: TaskState, input: unknown): Limited => {
  const { timeoutSeconds, heartbeatSeconds } = task;
  if (!task.limitsInInput) return { given: input, timeoutSeconds, heartbeatSeconds };
  const told = input as { given: unknown; timeoutSeconds?: unknown; heartbeatSeconds?: unknown };
  return {
    given: told.given,
    timeoutSeconds: limit(told.timeoutSeconds, task.name) ?? timeoutSeconds,
    heartbeatSeconds: limit(told.heartbeatSeconds, task.name) ?? heartbeatSeconds,
  };
};

const limit = (value: unknown, name: string): number | undefined => {
  if (value === undefined) return undefined;
  if (Number.isSafeInteger(value) && Number(value) > 0) return Number(value);
  const cause = `The time limit of the state ${name} is ${JSON.stringify(value)}, which is no positive integer.`;
  throw Object.assign(new TaskFailed('States.Runtime', cause), { isRetryable: false, isCatchable: false });
};
