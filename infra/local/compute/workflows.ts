import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Assembly, AwsService, Bus, Functions, Home, Part, Resource } from '../ports.ts';
import { AwsFault } from './aws-json.ts';
import { Execution } from './workflows/execution.ts';
import { type ExecutionRecord, openExecutions } from './workflows/executions.ts';
import { type Ending, Journal, type Outcome, type Started, type TaskId } from './workflows/journal.ts';
import { statesService } from './workflows/states-service.ts';
import { performTask } from './workflows/tasks.ts';

interface Dependencies {
  readonly assembly: Assembly;
  readonly functions: Functions;
  readonly bus: Bus;
  readonly home: Home;
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

interface Running {
  readonly started: Started;
  readonly execution: Execution;
}

export const createWorkflows = ({ assembly, functions, bus, home }: Dependencies): Workflows => {
  const machines = new Map(assembly.ofType('AWS::StepFunctions::StateMachine').map((it) => [it.arn, it]));
  const executions = openExecutions(join(home.dir, 'executions'));
  const running = new Map<string, Running>();
  const tokens = new Map<string, { readonly execution: Execution; readonly task: TaskId }>();
  const runs = new Set<Promise<void>>();

  const run = (started: Started, journal: Journal): void => {
    const execution = new Execution({
      started,
      journal,
      perform: (resource, parameters) => performTask({ assembly, functions, bus }, resource, parameters),
      onToken: (token, task) => tokens.set(token, { execution, task }),
    });
    // Known before the interpreter comes to them again: the answer may arrive first.
    for (const { token = '', task } of journal.tokens()) tokens.set(token, { execution, task });
    running.set(started.arn, { started, execution });
    const over = execution
      .run()
      .then((ending) => conclude(started, execution, ending))
      .catch((error: unknown) => console.error(`workflows: ${started.arn} broke off:`, error))
      .finally(() => runs.delete(over));
    runs.add(over);
  };

  const conclude = (started: Started, execution: Execution, ending: Ending | undefined): void => {
    if (!ending) return;
    executions.end(started, ending);
    running.delete(started.arn);
    for (const [token, held] of tokens) if (held.execution === execution) tokens.delete(token);
  };

  const find = (executionArn: string): ExecutionRecord => {
    const [, , , , , , machine = '', name = ''] = executionArn.split(':');
    const arn = executionArn.split(':').slice(0, 6).with(5, 'stateMachine').concat(machine).join(':');
    const record = executions.read(arn, name);
    if (!record) throw new AwsFault('ExecutionDoesNotExist', `Execution Does Not Exist: '${executionArn}'`);
    return record;
  };

  const holder = (token: string): { readonly execution: Execution; readonly task: TaskId } => {
    const held = tokens.get(token);
    if (!held) throw new AwsFault('TaskDoesNotExist', 'Task does not exist');
    return held;
  };

  const machine = (arn: string): Resource => {
    const resource = machines.get(arn);
    if (!resource) throw new AwsFault('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`);
    return resource;
  };

  const workflows: Omit<Workflows, 'service'> = {
    resume: () => {
      for (const { file, record } of executions.unfinished())
        run(record.started, new Journal(file, record.entries));
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
      run(started, new Journal(executions.begin(started), [started]));
      return started;
    },
    find,
    list: (machineArn) => executions.list(machine(machineArn).arn),
    abort: (executionArn, reason) => {
      const record = find(executionArn);
      if (record.ended) return record.ended.at;
      running.get(executionArn)?.execution.stop({ status: 'ABORTED', ...reason });
      return Date.now();
    },
    settle: (token, outcome) => {
      const { execution, task } = holder(token);
      if (!execution.settle(task, outcome)) throw new AwsFault('TaskTimedOut', 'Task Timed Out');
    },
    heartbeat: (token) => {
      const { execution, task } = holder(token);
      if (!execution.heartbeat(task)) throw new AwsFault('TaskTimedOut', 'Task Timed Out');
    },
    stop: async () => {
      for (const { execution } of running.values()) execution.close();
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
