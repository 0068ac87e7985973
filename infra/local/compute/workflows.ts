import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Assembly, AwsService, Bus, Functions, Home, Part, Resource } from '../ports.ts';
import { AwsFault } from './aws-json.ts';
import { Execution } from './workflows/execution.ts';
import { type ExecutionRecord, openExecutions } from './workflows/executions.ts';
import {
  type Ending,
  Journal,
  type Outcome,
  type Started,
  type TaskId,
  type Waiting,
  waitsFor,
} from './workflows/journal.ts';
import { ParkedExecution } from './workflows/parked.ts';
import { statesService } from './workflows/states-service.ts';
import { performTask } from './workflows/tasks.ts';

interface Dependencies {
  readonly assembly: Assembly;
  readonly functions: Functions;
  readonly bus: Bus;
  readonly home: Home;
  /** How long a wait goes on with its interpreter, milliseconds. */
  readonly parkAfterMs?: number;
}

/** The state machines of the assembly. Faults are thrown as Step Functions names them. */
export interface Workflows extends Part {
  /** Step Functions' API. */
  readonly service: AwsService;
  /** Takes up what was running when the runtime last ended. Call it when functions can be called. */
  resume(): void;
  /** Starts an execution, on disk when this returns. The same name and input again: the running one. */
  start(machineArn: string, given: { readonly name?: string | undefined; readonly input: string }): Started;
  find(executionArn: string): ExecutionRecord;
  list(machineArn: string): ExecutionRecord[];
  /** Gives the time of the end, epoch milliseconds. */
  abort(executionArn: string, reason: { error?: string | undefined; cause?: string | undefined }): number;
  settle(token: string, outcome: Outcome): void;
  heartbeat(token: string): void;
}

/** An execution, with its interpreter or parked until something happens. */
interface Running {
  readonly held: Execution | ParkedExecution;
  readonly tokens: Set<string>;
}

interface Parking {
  readonly file: string;
  readonly started: Started;
  readonly waiting: Waiting;
  /** Those that are not known yet. */
  readonly tokens?: readonly Waiting[];
}

export const createWorkflows = ({
  assembly,
  functions,
  bus,
  home,
  parkAfterMs = 2_000,
}: Dependencies): Workflows => {
  const machines = new Map(assembly.ofType('AWS::StepFunctions::StateMachine').map((it) => [it.arn, it]));
  const executions = openExecutions(join(home.dir, 'executions'));
  const running = new Map<string, Running>();
  const tokens = new Map<string, { readonly arn: string; readonly task: TaskId }>();
  const runs = new Set<Promise<void>>();

  /** Known before the interpreter comes to their tasks again: the answer may arrive first. */
  const hold = (arn: string, held: Running['held'], given: readonly Waiting[]): void => {
    const known = running.get(arn)?.tokens ?? new Set();
    running.set(arn, { held, tokens: known });
    for (const { token = '', task } of given) {
      known.add(token);
      tokens.set(token, { arn, task });
    }
  };

  const run = (file: string, { started, entries }: ExecutionRecord): void => {
    const journal = new Journal(file, entries);
    const execution = new Execution({
      started,
      journal,
      perform: (resource, parameters) => performTask({ assembly, functions, bus }, resource, parameters),
      onToken: (waiting) => hold(started.arn, execution, [waiting]),
      onPark: (waiting) => park({ file, started, waiting }),
      parkAfterMs,
    });
    hold(started.arn, execution, journal.tokens());
    const over = execution
      .run()
      .then((ending) => ending && conclude(started, ending))
      .catch((error: unknown) => console.error(`workflows: ${started.arn} broke off:`, error))
      .finally(() => runs.delete(over));
    runs.add(over);
  };

  const park = ({ file, started, waiting, tokens: known = [] }: Parking): void => {
    const { machine: machineArn, name, arn } = started;
    const revive = (): void => {
      const record = executions.read(machineArn, name);
      if (record) run(file, record);
    };
    hold(arn, new ParkedExecution({ file, waiting, revive }), known);
  };

  const conclude = (started: Started, ending: Ending): void => {
    executions.end(started, ending);
    for (const token of running.get(started.arn)?.tokens ?? []) tokens.delete(token);
    running.delete(started.arn);
  };

  const find = (executionArn: string): ExecutionRecord => {
    const [, , , , , , machine = '', name = ''] = executionArn.split(':');
    const arn = executionArn.split(':').slice(0, 6).with(5, 'stateMachine').concat(machine).join(':');
    const record = executions.read(arn, name);
    if (!record) throw new AwsFault('ExecutionDoesNotExist', `Execution Does Not Exist: '${executionArn}'`);
    return record;
  };

  const holder = (token: string): { readonly held: Running['held']; readonly task: TaskId } => {
    const { arn = '', task = '' } = tokens.get(token) ?? {};
    const held = running.get(arn)?.held;
    if (!held) throw new AwsFault('TaskDoesNotExist', 'Task does not exist');
    return { held, task };
  };

  const machine = (arn: string): Resource => {
    const resource = machines.get(arn);
    if (!resource) throw new AwsFault('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`);
    return resource;
  };

  const workflows: Omit<Workflows, 'service'> = {
    resume: () => {
      for (const { file, record } of executions.unfinished()) {
        const waiting = waitsFor(record.entries);
        if (!waiting || (waiting.wakeAt ?? Number.POSITIVE_INFINITY) <= Date.now()) run(file, record);
        else
          park({
            file,
            started: record.started,
            waiting,
            tokens: new Journal(file, record.entries).tokens(),
          });
      }
    },
    start: (machineArn, { name = randomUUID(), input }) => {
      const { properties } = machine(machineArn);
      const arn = `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`;
      const known = executions.read(machineArn, name);
      if (known && !known.ended && known.started.input === input) return known.started;
      if (known) throw new AwsFault('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`);
      const definition = definitionOf(properties);
      const started: Started = {
        type: 'started',
        at: Date.now(),
        arn,
        machine: machineArn,
        name,
        input,
        definition,
      };
      run(executions.begin(started), { started, entries: [started], ended: undefined });
      return started;
    },
    find,
    list: (machineArn) => executions.list(machine(machineArn).arn),
    abort: (executionArn, reason) => {
      const record = find(executionArn);
      if (record.ended) return record.ended.at;
      const ending: Ending = { status: 'ABORTED', ...reason };
      const held = running.get(executionArn)?.held;
      if (held instanceof Execution) held.stop(ending);
      else if (held) {
        held.close();
        conclude(record.started, ending);
      }
      return Date.now();
    },
    settle: (token, outcome) => {
      const { held, task } = holder(token);
      if (!held.settle(task, outcome)) throw new AwsFault('TaskTimedOut', 'Task Timed Out');
    },
    heartbeat: (token) => {
      const { held, task } = holder(token);
      if (!held.heartbeat(task)) throw new AwsFault('TaskTimedOut', 'Task Timed Out');
    },
    stop: async () => {
      for (const { held } of running.values()) held.close();
      await Promise.all(runs);
    },
  };
  const served: Workflows = { ...workflows, service: (call) => service(call) };
  const service = statesService(served);
  return served;
};

/** The template's text of the machine, with the placeholders that CloudFormation fills. */
const definitionOf = ({
  DefinitionString,
  Definition,
  DefinitionSubstitutions = {},
}: Resource['properties']): string => {
  const text = typeof DefinitionString === 'string' ? DefinitionString : JSON.stringify(Definition);
  return text.replace(/\$\{(\w+)\}/g, (placeholder, name: string) =>
    String(DefinitionSubstitutions[name] ?? placeholder),
  );
};
