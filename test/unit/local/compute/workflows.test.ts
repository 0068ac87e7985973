import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createWorkflows, type Workflows } from '../../../../infra/local/compute/workflows.ts';
import type { AwsCall, Bus, Functions, Home, Invocation } from '../../../../infra/local/ports.ts';
import { openHome } from '../../../../infra/local/state/home.ts';
import {
  functionArn,
  REGION,
  resource,
  smallAssembly,
  temporaryDirectory,
} from '../../../support/small-assembly.ts';

type Handler = (event: never, name: string) => unknown;

const machineArn = `arn:aws:states:${REGION}:000000000000:stateMachine:check`;
const opened: Workflows[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((workflows) => workflows.stop()));
});

/** Functions that run in this process: the workflows know them by the port alone. */
const functionsOf = (handler: Handler): Functions => ({
  invoke: async (name, event): Promise<Invocation> => {
    try {
      return { ok: true, payload: (await handler(event as never, name)) ?? null };
    } catch (error) {
      const { name: errorType, message: errorMessage } = error as Error;
      return { ok: false, errorType, errorMessage };
    }
  },
  stop: async () => undefined,
});

const bus: Bus = { put: async () => undefined, stop: async () => undefined };

interface Given {
  readonly states: Readonly<Record<string, object>>;
  readonly handler: Handler;
  readonly home?: Home;
  readonly timeoutSeconds?: number;
  readonly parkAfterMs?: number;
}

const open = ({
  states,
  handler,
  home = openHome(temporaryDirectory()),
  timeoutSeconds,
  parkAfterMs,
}: Given): Workflows => {
  const definition = {
    StartAt: Object.keys(states)[0],
    States: states,
    ...(timeoutSeconds ? { TimeoutSeconds: timeoutSeconds } : {}),
  };
  const assembly = smallAssembly([
    resource(
      'AWS::StepFunctions::StateMachine',
      'check',
      { DefinitionString: JSON.stringify(definition) },
      machineArn,
    ),
    resource('AWS::Lambda::Function', 'steps', {}, functionArn('steps')),
  ]);
  const workflows = createWorkflows({
    assembly,
    functions: functionsOf(handler),
    bus,
    home,
    ...(parkAfterMs !== undefined && { parkAfterMs }),
  });
  opened.push(workflows);
  workflows.resume();
  return workflows;
};

const invoke = (payload: object, more: object): object => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Parameters: { FunctionName: functionArn('steps'), Payload: payload },
  ...more,
});

const ended = async (workflows: Workflows, arn: string) => {
  for (;;) {
    const record = workflows.find(arn);
    if (record.ended) return record.ended;
    await delay(5);
  }
};

const call = async (workflows: Workflows, action: string, input: object) => {
  const answer = await workflows.service({ action, body: Buffer.from(JSON.stringify(input)) } as AwsCall);
  return { status: answer.status, ...(JSON.parse(String(answer.body)) as Record<string, unknown>) };
};

test('lambda:invoke gives Payload and StatusCode, and loops until a choice is content', async () => {
  let rows = 0;
  const workflows = open({
    states: {
      Rows: invoke(
        { 'id.$': '$.id' },
        { ResultSelector: { 'done.$': '$.Payload.done' }, ResultPath: '$.p', Next: 'All?' },
      ),
      'All?': {
        Type: 'Choice',
        Choices: [{ Variable: '$.p.done', BooleanEquals: true, Next: 'End' }],
        Default: 'Rows',
      },
      End: { Type: 'Succeed' },
    },
    handler: () => {
      rows += 1;
      return { done: rows === 4 };
    },
  });
  const { arn } = workflows.start(machineArn, { name: 'a', input: '{"id":"x"}' });
  expect(await ended(workflows, arn)).toMatchObject({
    status: 'SUCCEEDED',
    output: '{"id":"x","p":{"done":true}}',
  });
  expect(rows).toBe(4);
});

test('the name of an error decides on retry and catch', async () => {
  const tries: string[] = [];
  const workflows = open({
    states: {
      Try: invoke(
        { 'as.$': '$.as' },
        {
          Retry: [{ ErrorEquals: ['Throttled'], IntervalSeconds: 1, MaxAttempts: 2, BackoffRate: 1 }],
          Catch: [{ ErrorEquals: ['Refused'], ResultPath: '$.error', Next: 'Caught' }],
          Next: 'Never',
        },
      ),
      Never: { Type: 'Succeed' },
      Caught: { Type: 'Pass', End: true },
    },
    handler: ({ as }: { as: string }) => {
      tries.push(as);
      throw Object.assign(new Error('because'), {
        name: as === 'Refused' || tries.length > 2 ? 'Refused' : as,
      });
    },
  });
  const { arn } = workflows.start(machineArn, { name: 'retried', input: '{"as":"Throttled"}' });
  const end = await ended(workflows, arn);
  expect(tries).toHaveLength(3);
  const { error } = JSON.parse(end.status === 'SUCCEEDED' ? end.output : '{}') as {
    error: { Error: string; Cause: string };
  };
  expect(error.Error).toBe('Refused');
  expect(JSON.parse(error.Cause)).toEqual({ errorType: 'Refused', errorMessage: 'because', trace: [] });
});

test('a task has the time its state gives it; what comes later does not count', async () => {
  const workflows = open({
    states: {
      Slow: invoke(
        {},
        { TimeoutSeconds: 1, Catch: [{ ErrorEquals: ['States.TaskFailed'], Next: 'Wrong' }], End: true },
      ),
      Wrong: { Type: 'Succeed' },
    },
    handler: () => delay(1500),
  });
  const { arn } = workflows.start(machineArn, { input: '{}' });
  expect(await ended(workflows, arn)).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
});

test('a whole execution has the time its machine gives it', async () => {
  const workflows = open({
    states: { Wait: { Type: 'Wait', Seconds: 60, End: true } },
    handler: () => null,
    timeoutSeconds: 1,
  });
  const { arn } = workflows.start(machineArn, { input: '{}' });
  expect(await ended(workflows, arn)).toMatchObject({ status: 'TIMED_OUT' });
});

test('the same name and input is the same execution; with another input, or when it ended, a conflict', async () => {
  const workflows = open({ states: { Wait: { Type: 'Wait', Seconds: 60, End: true } }, handler: () => null });
  const start = (input: string) =>
    call(workflows, 'StartExecution', { stateMachineArn: machineArn, name: 'n', input });
  const first = await start('{"a":1}');
  expect(await start('{"a":1}')).toEqual(first);
  expect(await start('{"a":2}')).toMatchObject({ status: 400, __type: 'ExecutionAlreadyExists' });
  const { executionArn } = first as unknown as { executionArn: string };
  await call(workflows, 'StopExecution', { executionArn, error: 'Withdrawn' });
  expect(await ended(workflows, executionArn)).toMatchObject({ status: 'ABORTED', error: 'Withdrawn' });
  expect(await start('{"a":1}')).toMatchObject({ status: 400, __type: 'ExecutionAlreadyExists' });
  expect(await call(workflows, 'DescribeExecution', { executionArn })).toMatchObject({ status: 'ABORTED' });
});

test('bad calls are answered, not thrown', async () => {
  const workflows = open({ states: { End: { Type: 'Succeed' } }, handler: () => null });
  const start = (input: object) =>
    call(workflows, 'StartExecution', { stateMachineArn: machineArn, ...input });
  expect(await start({ name: '../../escape' })).toMatchObject({ status: 400, __type: 'ValidationException' });
  expect(await start({ input: '{' })).toMatchObject({ __type: 'InvalidExecutionInput' });
  expect(await start({ stateMachineArn: 'x' })).toMatchObject({ __type: 'StateMachineDoesNotExist' });
  expect(await call(workflows, 'SendTaskSuccess', { taskToken: 'x', output: '{}' })).toMatchObject({
    __type: 'TaskDoesNotExist',
  });
  expect(await call(workflows, 'DeleteStateMachine', {})).toMatchObject({
    __type: 'UnknownOperationException',
  });
});

test('a task token survives a restart and is taken once; its task is not done again', async () => {
  const home = openHome(temporaryDirectory());
  const tokens: string[] = [];
  const given: Given = {
    home,
    states: {
      Ask: invoke(
        { 'token.$': '$$.Task.Token', 'run.$': '$$.Execution.Name' },
        {
          Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
          End: true,
        },
      ),
    },
    handler: ({ token, run }: { token: string; run: string }) => {
      expect(run).toBe('asks');
      tokens.push(token);
    },
  };
  const before = open(given);
  const { arn } = before.start(machineArn, { name: 'asks', input: '{}' });
  while (tokens.length === 0) await delay(5);
  await delay(20);
  await before.stop();
  const after = open(given);
  const answer = () => call(after, 'SendTaskSuccess', { taskToken: tokens[0], output: '{"decision":"yes"}' });
  // The answer may come before the interpreter has come to its task again.
  expect(await answer()).toMatchObject({ status: 200 });
  expect(await ended(after, arn)).toMatchObject({ status: 'SUCCEEDED', output: '{"decision":"yes"}' });
  expect(await answer()).toMatchObject({ status: 400 });
  expect(tokens).toHaveLength(1);
});

test('a wait ends when it would have ended without the restart', async () => {
  const home = openHome(temporaryDirectory());
  const given: Given = {
    home,
    states: { Wait: { Type: 'Wait', Seconds: 1, End: true } },
    handler: () => null,
  };
  const before = open(given);
  const begun = Date.now();
  const { arn } = before.start(machineArn, { input: '{"kept":true}' });
  await delay(600);
  await before.stop();
  const after = open(given);
  const end = await ended(after, arn);
  expect(end).toMatchObject({ status: 'SUCCEEDED', output: '{"kept":true}' });
  expect(Date.now() - begun).toBeLessThan(1400);
  expect(Date.now() - begun).toBeGreaterThanOrEqual(1000);
});

test('a map does each item once over a restart, whatever of it was done before', async () => {
  const home = openHome(temporaryDirectory());
  const done: number[] = [];
  let held = true;
  const given: Given = {
    home,
    states: {
      Each: {
        Type: 'Map',
        ItemsPath: '$.items',
        MaxConcurrency: 2,
        ItemProcessor: {
          StartAt: 'One',
          States: { One: invoke({ 'n.$': '$' }, { OutputPath: '$.Payload', End: true }) },
        },
        End: true,
      },
    },
    handler: async ({ n }: { n: number }) => {
      if (n > 3 && held) return new Promise(() => undefined);
      done.push(n);
      return n * 2;
    },
  };
  const before = open(given);
  const { arn } = before.start(machineArn, { input: '{"items":[1,2,3,4,5,6]}' });
  while (done.length < 3) await delay(5);
  await delay(20);
  await before.stop();
  held = false;
  const after = open(given);
  expect(await ended(after, arn)).toMatchObject({ status: 'SUCCEEDED', output: '[2,4,6,8,10,12]' });
  expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6]);
});

test('a time limit from the input counts from when the task began, over a restart', async () => {
  const home = openHome(temporaryDirectory());
  const given: Given = {
    home,
    states: {
      Ask: invoke(
        { 'token.$': '$$.Task.Token' },
        {
          Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
          TimeoutSecondsPath: '$.limits.ask',
          Catch: [{ ErrorEquals: ['States.Timeout'], ResultPath: '$.error', Next: 'Late' }],
          End: true,
        },
      ),
      Late: { Type: 'Pass', Result: 'late', End: true },
    },
    handler: () => null,
  };
  const before = open(given);
  const begun = Date.now();
  const { arn } = before.start(machineArn, { input: '{"limits":{"ask":2}}' });
  await delay(1_200);
  await before.stop();
  const after = open(given);
  expect(await ended(after, arn)).toMatchObject({ status: 'SUCCEEDED', output: '"late"' });
  expect(Date.now() - begun).toBeGreaterThanOrEqual(2_000);
  expect(Date.now() - begun).toBeLessThan(3_000);
});

test('a limit from the input goes with what the task is given and returns; a heart from the input has to beat', async () => {
  const seen: unknown[] = [];
  const workflows = open({
    states: {
      Plain: {
        Type: 'Task',
        Resource: functionArn('steps'),
        TimeoutSecondsPath: '$.seconds',
        ResultPath: '$.plain',
        Next: 'Ask',
      },
      Ask: invoke(
        { 'token.$': '$$.Task.Token', 'plain.$': '$.plain' },
        {
          Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
          HeartbeatSecondsPath: '$.beat',
          TimeoutSeconds: 60,
          End: true,
        },
      ),
    },
    handler: (given) => {
      seen.push(given);
      return 'done';
    },
  });
  const { arn } = workflows.start(machineArn, { input: '{"seconds":60,"beat":1}' });
  expect(await ended(workflows, arn)).toMatchObject({ status: 'FAILED', error: 'States.HeartbeatTimeout' });
  expect(seen).toEqual([
    { seconds: 60, beat: 1 },
    { token: expect.any(String), plain: 'done' },
  ]);
});

test.each(['0', '1.5', '"60"', 'null'])(
  'a time limit of %s from the input ends the execution, and nothing catches it',
  async (seconds) => {
    const workflows = open({
      states: {
        Try: invoke(
          {},
          {
            TimeoutSecondsPath: '$.seconds',
            Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }],
            End: true,
          },
        ),
        Caught: { Type: 'Succeed' },
      },
      handler: () => null,
    });
    const { arn } = workflows.start(machineArn, { input: `{"seconds":${seconds}}` });
    expect(await ended(workflows, arn)).toMatchObject({
      status: 'FAILED',
      error: 'States.Runtime',
      cause: expect.stringContaining('no positive integer'),
    });
  },
);

describe.each([
  ['with its interpreter', 60_000],
  ['parked', 0],
])('an execution that waits %s', (_, parkAfterMs) => {
  const machine = (given: Partial<Given> = {}) => {
    const tokens: string[] = [];
    const told: string[] = [];
    const workflows = open({
      parkAfterMs,
      states: {
        Ask: invoke(
          { 'token.$': '$$.Task.Token' },
          {
            Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
            TimeoutSecondsPath: '$.seconds',
            ResultPath: '$.answer',
            Catch: [{ ErrorEquals: ['States.Timeout'], ResultPath: '$.error', Next: 'Remind' }],
            Next: 'Pause',
          },
        ),
        Remind: invoke({ step: 'remind' }, { ResultPath: null, Next: 'Pause' }),
        Pause: { Type: 'Wait', SecondsPath: '$.pause', Next: 'Tell' },
        Tell: invoke({ step: 'tell' }, { ResultPath: null, End: true }),
      },
      handler: ({ token, step }: { token?: string; step?: string }) => {
        if (token) tokens.push(token);
        if (step) told.push(step);
      },
      ...given,
    });
    const start = async (seconds: number, pause = 1) => {
      const before = tokens.length;
      const { arn } = workflows.start(machineArn, { input: JSON.stringify({ seconds, pause }) });
      while (tokens.length === before) await delay(5);
      // Past the moment of its parking.
      await delay(50);
      return { arn, token: tokens.at(-1) ?? '' };
    };
    const answer = (token: string, output = '"yes"') =>
      call(workflows, 'SendTaskSuccess', { taskToken: token, output });
    return { workflows, tokens, told, start, answer };
  };

  test('goes on where its token comes back, once', async () => {
    const { workflows, tokens, told, start, answer } = machine();
    const { arn, token } = await start(600);
    expect(await answer(token)).toMatchObject({ status: 200 });
    expect(await answer(token, '"no"')).toMatchObject({ status: 400, __type: 'TaskTimedOut' });
    const end = await ended(workflows, arn);
    expect(JSON.parse(end.status === 'SUCCEEDED' ? end.output : '{}')).toMatchObject({ answer: 'yes' });
    expect(await answer(token)).toMatchObject({ status: 400, __type: 'TaskDoesNotExist' });
    expect([tokens.length, told]).toEqual([1, ['tell']]);
  });

  test('goes on when its time is up; what comes later is told that it is late', async () => {
    const { workflows, told, start, answer } = machine();
    const { arn, token } = await start(1);
    while (told.length === 0) await delay(5);
    expect(await answer(token)).toMatchObject({ status: 400, __type: 'TaskTimedOut' });
    expect(await ended(workflows, arn)).toMatchObject({ status: 'SUCCEEDED' });
    expect(told).toEqual(['remind', 'tell']);
  });

  test('can be stopped, and is over then', async () => {
    const { workflows, told, start, answer } = machine();
    const { arn, token } = await start(600);
    await call(workflows, 'StopExecution', { executionArn: arn, error: 'Withdrawn' });
    expect(await ended(workflows, arn)).toMatchObject({ status: 'ABORTED', error: 'Withdrawn' });
    expect(await answer(token)).toMatchObject({ status: 400 });
    expect(told).toEqual([]);
  });

  test('is the same after restarts in each of its waits', async () => {
    const home = openHome(temporaryDirectory());
    const first = machine({ home });
    const { arn, token } = await first.start(600, 2);
    await first.workflows.stop();
    const second = machine({ home });
    expect(await call(second.workflows, 'SendTaskHeartbeat', { taskToken: token })).toMatchObject({
      status: 200,
    });
    expect(await second.answer(token)).toMatchObject({ status: 200 });
    await delay(300);
    await second.workflows.stop();
    const third = machine({ home });
    expect(await third.answer(token)).toMatchObject({ status: 400 });
    expect(await ended(third.workflows, arn)).toMatchObject({ status: 'SUCCEEDED' });
    expect([first.tokens.length, second.tokens.length, third.tokens.length]).toEqual([1, 0, 0]);
    expect([...first.told, ...second.told, ...third.told]).toEqual(['tell']);
  });

  test('ends in time when the runtime was away at its deadline', async () => {
    const home = openHome(temporaryDirectory());
    const first = machine({ home });
    const { arn } = await first.start(1);
    await first.workflows.stop();
    await delay(1_100);
    const second = machine({ home });
    expect(await ended(second.workflows, arn)).toMatchObject({ status: 'SUCCEEDED' });
    expect(second.told).toEqual(['remind', 'tell']);
  });
});

test('a whole execution ends in time though it is parked', async () => {
  const workflows = open({
    states: {
      Ask: invoke(
        { 'token.$': '$$.Task.Token' },
        { Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken', End: true },
      ),
    },
    handler: () => null,
    timeoutSeconds: 1,
    parkAfterMs: 0,
  });
  const { arn } = workflows.start(machineArn, { input: '{}' });
  expect(await ended(workflows, arn)).toMatchObject({ status: 'TIMED_OUT' });
});
