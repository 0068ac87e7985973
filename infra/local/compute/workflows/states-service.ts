import * as z from 'zod';
import type { AwsService } from '../../ports.ts';
import { AwsFault, jsonService } from '../aws-json.ts';
import type { Workflows } from '../workflows.ts';
import type { ExecutionRecord } from './executions.ts';
import type { Entry, Outcome } from './journal.ts';

const seconds = (ms: number): number => ms / 1000;

const summary = ({ started, ended }: ExecutionRecord) => ({
  executionArn: started.arn,
  stateMachineArn: started.machine,
  name: started.name,
  status: ended?.status ?? 'RUNNING',
  startDate: seconds(started.at),
  ...(ended ? { stopDate: seconds(ended.at) } : {}),
});

const description = (record: ExecutionRecord) => {
  const { started, ended } = record;
  return {
    ...summary(record),
    input: started.input,
    inputDetails: { included: true },
    ...(ended?.status === 'SUCCEEDED' ? { output: ended.output, outputDetails: { included: true } } : {}),
    ...(ended && ended.status !== 'SUCCEEDED' ? { error: ended.error, cause: ended.cause } : {}),
  };
};

const taskEvent = (state: string, outcome: Outcome) => {
  if (outcome.kind === 'finished')
    return {
      type: 'TaskSucceeded',
      taskSucceededEventDetails: {
        resourceType: 'task',
        resource: state,
        output: JSON.stringify(outcome.output),
      },
    };
  const { error, cause } = outcome.kind === 'failed' ? outcome : { error: 'States.Timeout', cause: '' };
  return {
    type: outcome.kind === 'failed' ? 'TaskFailed' : 'TaskTimedOut',
    taskFailedEventDetails: { resourceType: 'task', resource: state, error, cause },
  };
};

const ENDED_EVENT = {
  SUCCEEDED: 'ExecutionSucceeded',
  FAILED: 'ExecutionFailed',
  TIMED_OUT: 'ExecutionTimedOut',
  ABORTED: 'ExecutionAborted',
} as const;

const historyEvent = (entry: Entry): object[] => {
  const timestamp = seconds(entry.at);
  switch (entry.type) {
    case 'started':
      return [{ type: 'ExecutionStarted', timestamp, executionStartedEventDetails: { input: entry.input } }];
    case 'task':
      return [{ timestamp, ...taskEvent(entry.state, entry.outcome) }];
    case 'ended':
      return [{ type: ENDED_EVENT[entry.status], timestamp }];
    default:
      return [];
  }
};

const history = ({ entries }: ExecutionRecord) => ({
  events: entries.flatMap(historyEvent).map((event, at) => ({ ...event, id: at + 1, previousEventId: at })),
});

const parsed = <T>(schema: z.ZodType<T>, input: unknown): T => {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new AwsFault('ValidationException', z.prettifyError(result.error));
};

const Named = z.object({ executionArn: z.string() });
const Start = z.object({
  stateMachineArn: z.string(),
  // https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html
  name: z
    .string()
    .regex(/^[^\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}]{1,80}$/u)
    .optional(),
  input: z.string().default('{}'),
});
const Stop = Named.extend({ error: z.string().optional(), cause: z.string().optional() });
const List = z.object({ stateMachineArn: z.string(), statusFilter: z.string().optional() });
const Success = z.object({ taskToken: z.string(), output: z.string() });
const Failure = z.object({
  taskToken: z.string(),
  error: z.string().default('States.TaskFailed'),
  cause: z.string().default(''),
});
const Heartbeat = z.object({ taskToken: z.string() });

const jsonOf = (text: string, code: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new AwsFault(code, 'The text is not JSON.');
  }
};

/** Step Functions as its clients call it. */
export const statesService = (workflows: Workflows): AwsService =>
  jsonService('states', {
    StartExecution: async (given) => {
      const { stateMachineArn, name, input } = parsed(Start, given);
      jsonOf(input, 'InvalidExecutionInput');
      const started = workflows.start(stateMachineArn, { name, input });
      return { executionArn: started.arn, startDate: seconds(started.at) };
    },
    DescribeExecution: async (given) => description(workflows.find(parsed(Named, given).executionArn)),
    ListExecutions: async (given) => {
      const { stateMachineArn, statusFilter } = parsed(List, given);
      const executions = workflows.list(stateMachineArn).map(summary);
      return {
        executions: executions.filter(({ status }) => statusFilter === undefined || status === statusFilter),
      };
    },
    StopExecution: async (given) => {
      const { executionArn, ...reason } = parsed(Stop, given);
      return { stopDate: seconds(workflows.abort(executionArn, reason)) };
    },
    GetExecutionHistory: async (given) => history(workflows.find(parsed(Named, given).executionArn)),
    SendTaskSuccess: async (given) => {
      const { taskToken, output } = parsed(Success, given);
      workflows.settle(taskToken, { kind: 'finished', output: jsonOf(output, 'InvalidOutput') });
      return {};
    },
    SendTaskFailure: async (given) => {
      const { taskToken, error, cause } = parsed(Failure, given);
      workflows.settle(taskToken, { kind: 'failed', error, cause });
      return {};
    },
    SendTaskHeartbeat: async (given) => {
      workflows.heartbeat(parsed(Heartbeat, given).taskToken);
      return {};
    },
  });
