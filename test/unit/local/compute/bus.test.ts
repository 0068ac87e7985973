import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { createBus, type EventBus } from '../../../../infra/local/compute/bus.ts';
import { createSchedules } from '../../../../infra/local/compute/schedules.ts';
import { createTargets } from '../../../../infra/local/compute/targets.ts';
import type { AwsCall, Home, Part, Resource } from '../../../../infra/local/ports.ts';
import { openHome } from '../../../../infra/local/state/home.ts';
import { functionArn, resource, smallAssembly, temporaryDirectory } from '../../../support/small-assembly.ts';

const opened: Part[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((part) => part.stop()));
});

const QUEUE = 'arn:aws:sqs:eu-west-1:000000000000:untold';
const MACHINE = 'arn:aws:states:eu-west-1:000000000000:stateMachine:check';

const rule = (targets: readonly object[], pattern: object = { source: ['cen.seizures'] }): Resource =>
  resource('AWS::Events::Rule', 'on-change', {
    EventBusName: 'network',
    EventPattern: pattern,
    Targets: targets,
  });

interface Given {
  readonly resources: readonly Resource[];
  readonly home?: Home;
  /** Throws to refuse. */
  readonly consume?: (event: Record<string, unknown>) => unknown;
}

const open = ({ resources, home = openHome(temporaryDirectory()), consume = () => undefined }: Given) => {
  const letters: [string, unknown][] = [];
  const executions: [string, { name: string; input: string }][] = [];
  const assembly = smallAssembly([
    resource('AWS::Events::EventBus', 'network', {}),
    resource('AWS::Lambda::Function', 'consumer', {}, functionArn('consumer')),
    ...resources,
  ]);
  const targets = createTargets({
    assembly,
    home,
    functions: {
      invoke: async (_, event) => {
        try {
          return { ok: true, payload: await consume(event as Record<string, unknown>) };
        } catch (error) {
          return { ok: false, errorType: 'Error', errorMessage: String(error) };
        }
      },
      stop: async () => undefined,
    },
    queues: {
      send: async (queue, body) => void letters.push([queue, JSON.parse(body)]),
      stop: async () => undefined,
    },
    startExecution: (arn, given) => executions.push([arn, given]),
  });
  const bus = createBus({ assembly, targets, home });
  opened.push(bus);
  return {
    bus,
    assembly,
    targets,
    home,
    letters,
    executions,
    kept: () => readdirSync(join(home.dir, 'bus')),
  };
};

const put = async (bus: EventBus, entries: readonly object[]) => {
  const answer = await bus.service({
    action: 'PutEvents',
    body: Buffer.from(JSON.stringify({ Entries: entries })),
  } as AwsCall);
  return { status: answer.status, ...(JSON.parse(String(answer.body)) as Record<string, never>) };
};
const change = (detail: object, more: object = {}) => ({
  EventBusName: 'network',
  Source: 'cen.seizures',
  DetailType: 'seizure.reported',
  Detail: JSON.stringify(detail),
  ...more,
});
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await delay(5);
};

test('an event goes to every target of the rules that match, each with the input it wants', async () => {
  const taken: unknown[] = [];
  const { bus, letters, executions, kept } = open({
    resources: [
      rule([
        { Arn: functionArn('consumer') },
        { Arn: QUEUE, InputPath: '$.detail.id' },
        {
          Arn: MACHINE,
          InputTransformer: {
            InputPathsMap: { id: '$.detail.id', n: '$.detail.n' },
            InputTemplate: '{"seizure": "<id>", "n": <n>}',
          },
        },
      ]),
    ],
    consume: (event) => taken.push(event),
  });
  const answer = await put(bus, [change({ id: 'S-"1"', n: 2 }), change({ id: 'x' }, { Source: 'other' })]);
  expect(answer).toMatchObject({ status: 200, FailedEntryCount: 0 });
  await until(() => kept().length === 0);
  expect(taken).toMatchObject([
    {
      version: '0',
      'detail-type': 'seizure.reported',
      source: 'cen.seizures',
      account: '000000000000',
      region: 'eu-west-1',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      detail: { id: 'S-"1"', n: 2 },
    },
  ]);
  expect(letters).toEqual([[QUEUE, 'S-"1"']]);
  expect(executions).toMatchObject([[MACHINE, { input: '{"seizure":"S-\\"1\\"","n":2}' }]]);
});

test('bad entries are refused one by one, an unknown bus for all', async () => {
  const { bus } = open({ resources: [rule([])] });
  const answer = await put(bus, [change({}), change({}, { Detail: '[1]' }), change({}, { Source: '' })]);
  expect(answer).toMatchObject({
    FailedEntryCount: 2,
    Entries: [
      { EventId: expect.any(String) },
      { ErrorCode: 'MalformedDetail' },
      { ErrorCode: 'InvalidArgument' },
    ],
  });
  expect(await put(bus, [change({}, { EventBusName: 'nowhere' })])).toMatchObject({ status: 400 });
  expect(await put(bus, [])).toMatchObject({ status: 400, __type: 'ValidationException' });
});

test('a target that refuses is tried again, then the event is a dead letter', async () => {
  let tries = 0;
  const { bus, letters, kept } = open({
    resources: [
      rule([
        {
          Arn: functionArn('consumer'),
          RetryPolicy: { MaximumRetryAttempts: 2 },
          DeadLetterConfig: { Arn: QUEUE },
        },
      ]),
    ],
    consume: () => {
      tries += 1;
      throw new Error('no');
    },
  });
  await put(bus, [change({ id: 'S1' })]);
  await until(() => kept().length === 0);
  expect(tries).toBe(3);
  expect(letters).toMatchObject([[QUEUE, { detail: { id: 'S1' } }]]);
});

test('what was acknowledged and not yet taken is delivered after a restart', async () => {
  const home = openHome(temporaryDirectory());
  const resources = [rule([{ Arn: functionArn('consumer') }])];
  const before = open({ resources, home, consume: () => Promise.reject(new Error('not now')) });
  await put(before.bus, [change({ id: 'S1' })]);
  await before.bus.stop();
  expect(before.kept()).toHaveLength(1);
  const taken: unknown[] = [];
  const after = open({ resources, home, consume: (event) => taken.push(event) });
  after.bus.resume();
  await until(() => after.kept().length === 0);
  expect(taken).toMatchObject([{ detail: { id: 'S1' } }]);
});

test('a schedule is done when it is due, and once for all it missed', async () => {
  const home = openHome(temporaryDirectory());
  const taken: unknown[] = [];
  const at = new Date(Date.now() + 1500).toISOString().slice(0, 19);
  const schedule = resource('AWS::Scheduler::Schedule', 'nightly', {
    ScheduleExpression: `at(${at})`,
    Target: { Arn: functionArn('consumer'), Input: '{"due":"<aws.scheduler.scheduled-time>"}' },
  });
  const given = open({ resources: [schedule], home, consume: (event) => taken.push(event) });
  await createSchedules(given).stop();
  expect(taken).toEqual([]);
  await delay(1600);
  const late = createSchedules(given);
  opened.push(late);
  await until(() => taken.length > 0);
  expect(taken).toEqual([{ due: `${at}Z` }]);
  await late.stop();
  const again = createSchedules(given);
  opened.push(again);
  await delay(50);
  expect(taken).toHaveLength(1);
});
