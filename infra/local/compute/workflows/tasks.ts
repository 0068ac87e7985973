import type { Assembly, Bus, BusEntry, Functions, Invocation } from '../../ports.ts';

/** Ends a task with the name that `Retry` and `Catch` match. */
export class TaskFailed extends Error {
  constructor(error: string, cause: string) {
    super(cause);
    this.name = error;
  }
}

export interface TaskDependencies {
  readonly assembly: Assembly;
  readonly functions: Functions;
  readonly bus: Bus;
}

const payloadOf = (invocation: Invocation): unknown => {
  if (invocation.ok) return invocation.payload;
  const { errorType, errorMessage } = invocation;
  throw new TaskFailed(errorType, JSON.stringify({ errorType, errorMessage, trace: [] }));
};

/** Does the work of a Task state; `parameters` is its input after `Parameters`. */
export const performTask = async (
  { assembly, functions, bus }: TaskDependencies,
  resource: string,
  parameters: unknown,
): Promise<unknown> => {
  const invoke = (nameOrArn: string, event: unknown): Promise<Invocation> => {
    const plain = nameOrArn.replace(/(:function:[^:]+):.*$/, '$1');
    return functions.invoke(assembly.byRef(plain)?.ref ?? plain, event);
  };
  const [kind] = resource.replace(/^arn:aws:states:.*?:.*?:/, '').split('.');
  if (resource.startsWith('arn:aws:lambda:')) return payloadOf(await invoke(resource, parameters));
  if (kind === 'lambda:invoke') {
    const { FunctionName, Payload } = parameters as { FunctionName: string; Payload?: unknown };
    const payload = payloadOf(await invoke(FunctionName, Payload ?? {}));
    return { ExecutedVersion: '$LATEST', Payload: payload, StatusCode: 200 };
  }
  if (kind === 'events:putEvents') {
    const { Entries } = parameters as { Entries: (Omit<BusEntry, 'Detail'> & { Detail: unknown })[] };
    await bus.put(
      Entries.map((entry) => ({
        ...entry,
        Detail: typeof entry.Detail === 'string' ? entry.Detail : JSON.stringify(entry.Detail),
      })),
    );
    return { FailedEntryCount: 0, Entries: Entries.map(() => ({})) };
  }
  throw new TaskFailed('States.Runtime', `The resource ${resource} is not served on one machine.`);
};
