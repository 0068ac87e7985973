import type { StateMachineDefinition } from 'aws-local-stepfunctions';

export interface TaskState {
  readonly name: string;
  readonly resource: string;
  readonly timeoutSeconds: number | undefined;
  readonly heartbeatSeconds: number | undefined;
  /** Its time limits come with each input; see `limitsOf`. */
  readonly limitsInInput: boolean;
}

export interface Prepared {
  readonly definition: StateMachineDefinition;
  readonly tasks: readonly TaskState[];
  /** No two of its tasks go on at once. */
  readonly isLinear: boolean;
  /** Of the whole execution. */
  readonly timeoutSeconds: number | undefined;
}

interface State {
  Type: string;
  Resource?: string;
  TimeoutSeconds?: number;
  TimeoutSecondsPath?: string;
  HeartbeatSeconds?: number;
  HeartbeatSecondsPath?: string;
  InputPath?: string | null;
  Branches?: Machine[];
  Iterator?: Machine;
  ItemProcessor?: Machine;
  Parameters?: unknown;
  Seconds?: number;
  SecondsPath?: string;
  Timestamp?: string;
  TimestampPath?: string;
}

interface Machine {
  States: Record<string, State>;
  TimeoutSeconds?: number;
}

/** A `Wait` becomes a task of ours, so that its end is written down and survives a restart. */
export const WAIT = 'local:wait';

/** The longest that Node's timers take: 24.8 days. */
const LONGEST_SECONDS = 2_147_483;

const asTask = ({ Seconds, SecondsPath, Timestamp, TimestampPath, ...wait }: State): State => ({
  ...wait,
  Type: 'Task',
  Resource: WAIT,
  Parameters: {
    'input.$': '$',
    ...(Seconds === undefined ? {} : { seconds: Seconds }),
    ...(SecondsPath === undefined ? {} : { 'seconds.$': SecondsPath }),
    ...(Timestamp === undefined ? {} : { timestamp: Timestamp }),
    ...(TimestampPath === undefined ? {} : { 'timestamp.$': TimestampPath }),
  },
});

/**
 * Time limits that the input names come to the handler beside what the task is given: it is called with the input
 * after `Parameters`, where they may be gone.
 */
const withLimits = (name: string, state: State): State => {
  const { TimeoutSecondsPath, HeartbeatSecondsPath, Parameters, ...task } = state;
  if ((state.InputPath ?? '$') !== '$')
    throw new Error(
      `The state ${name} has an InputPath beside a limit from its input: one machine serves one of them.`,
    );
  return {
    ...task,
    Parameters: {
      ...(Parameters === undefined ? { 'given.$': '$' } : { given: Parameters }),
      ...(TimeoutSecondsPath && { 'timeoutSeconds.$': TimeoutSecondsPath }),
      ...(HeartbeatSecondsPath && { 'heartbeatSeconds.$': HeartbeatSecondsPath }),
    },
  };
};

interface Clock {
  /** Seconds that the whole execution has left. */
  readonly secondsLeft: (of: number) => number;
  /** Seconds that the task which was just begun has left; undefined: no limit. */
  readonly taskSecondsLeft: () => number | undefined;
}

/**
 * One execution's own copy of a definition, so that time limits go on after a restart where they were:
 * - the interpreter reads a task's `TimeoutSeconds` right after it called the task's handler, and 60 s where
 *   there is none: here it asks the execution;
 * - it makes a new `$$.Execution.StartTime` in each run: `$$.Run` holds the one that lasts.
 */
export const prepareDefinition = (text: string, { secondsLeft, taskSecondsLeft }: Clock): Prepared => {
  const tasks: TaskState[] = [];
  let isLinear = true;
  const prepare = (machine: Machine): void => {
    for (const [name, state] of Object.entries(machine.States)) {
      for (const inner of [...(state.Branches ?? []), state.Iterator, state.ItemProcessor])
        if (inner) {
          isLinear = false;
          prepare(inner);
        }
      if (state.Type !== 'Task' && state.Type !== 'Wait') continue;
      const limitsInInput = (state.TimeoutSecondsPath ?? state.HeartbeatSecondsPath) !== undefined;
      const task = state.Type === 'Wait' ? asTask(state) : limitsInInput ? withLimits(name, state) : state;
      tasks.push({
        name,
        resource: task.Resource ?? '',
        timeoutSeconds: task.TimeoutSeconds,
        heartbeatSeconds: task.HeartbeatSeconds,
        limitsInInput,
      });
      Object.defineProperty(task, 'TimeoutSeconds', {
        get: () => Math.min(taskSecondsLeft() ?? LONGEST_SECONDS, LONGEST_SECONDS),
      });
      machine.States[name] = task;
    }
  };
  const { TimeoutSeconds, ...machine } = JSON.parse(text.replaceAll('$$.Execution', '$$$$.Run')) as Machine;
  prepare(machine);
  const left = TimeoutSeconds === undefined ? LONGEST_SECONDS : secondsLeft(TimeoutSeconds);
  const limit = left < LONGEST_SECONDS ? { TimeoutSeconds: left } : {};
  return {
    definition: { ...machine, ...limit } as unknown as StateMachineDefinition,
    tasks,
    isLinear,
    timeoutSeconds: TimeoutSeconds,
  };
};
