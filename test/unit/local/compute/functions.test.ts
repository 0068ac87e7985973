import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { createFunctions } from '../../../../infra/local/compute/functions.ts';
import type { Functions, Home, Resource } from '../../../../infra/local/ports.ts';
import { openHome } from '../../../../infra/local/state/home.ts';
import {
  credentialsFor,
  lambdaFunction,
  NO_ENDPOINTS,
  smallAssembly,
  temporaryDirectory,
} from '../../../support/small-assembly.ts';

let running: Functions | undefined;
afterEach(async () => {
  await running?.stop();
});

const serve = (resources: readonly Resource[], home: Home = openHome(temporaryDirectory())): Functions => {
  running = createFunctions({
    assembly: smallAssembly(resources),
    credentialsFor,
    endpoints: NO_ENDPOINTS,
    home,
  });
  return running;
};

test('a function gets its event, the context of Lambda and an environment of its own', async () => {
  process.env.CANARY_OF_THE_PARENT = 'x';
  const functions = serve([
    lambdaFunction(
      'echo',
      'async (event, context) => ({ event, context, env: process.env, left: context.getRemainingTimeInMillis() })',
      {
        Timeout: 7,
        MemorySize: 256,
        Environment: { Variables: { TABLE_SEIZURES: 'seizures' } },
      },
    ),
  ]);
  const answer = await functions.invoke('echo', { a: [1, 'ü', null] });
  if (!answer.ok) throw new Error(answer.errorMessage);
  const { event, context, env, left } = answer.payload as Record<string, never>;
  expect(event).toEqual({ a: [1, 'ü', null] });
  expect(context).toMatchObject({ functionName: 'echo', memoryLimitInMB: '256' });
  expect(left).toBeGreaterThan(6000);
  expect(left).toBeLessThanOrEqual(7000);
  expect(env).toMatchObject({
    TABLE_SEIZURES: 'seizures',
    AWS_ACCESS_KEY_ID: 'KEY-OF-echo',
    AWS_ENDPOINT_URL: NO_ENDPOINTS.aws,
    TZ: 'UTC',
  });
  expect(env).not.toHaveProperty('CANARY_OF_THE_PARENT');
  expect(env).not.toHaveProperty('HOME');
});

test('what a function throws keeps its name and message', async () => {
  const functions = serve([
    lambdaFunction(
      'refuse',
      'async () => { throw Object.assign(new Error("no such row"), { name: "RowMissing" }) }',
    ),
  ]);
  expect(await functions.invoke('refuse', {})).toEqual({
    ok: false,
    errorType: 'RowMissing',
    errorMessage: 'no such row',
  });
});

test('an invocation is ended at its time-out, and the next one gets a new process', async () => {
  const functions = serve([
    lambdaFunction('slow', 'async ({ wait }) => { while (wait); return process.pid }', { Timeout: 1 }),
  ]);
  const first = await functions.invoke('slow', { wait: false });
  expect(await functions.invoke('slow', { wait: true })).toEqual({
    ok: false,
    errorType: 'Sandbox.Timedout',
    errorMessage: 'Task timed out after 1.00 seconds',
  });
  const next = await functions.invoke('slow', { wait: false });
  expect(next.ok).toBe(true);
  expect(next).not.toEqual(first);
});

test('one process takes one invocation at a time, and no more run than are reserved', async () => {
  const functions = serve([
    lambdaFunction(
      'busy',
      '(() => { let now = 0; return async () => { const seen = ++now; await new Promise((r) => setTimeout(r, 30)); now--; return { pid: process.pid, seen } } })()',
      { ReservedConcurrentExecutions: 2 },
    ),
  ]);
  const answers = await Promise.all(Array.from({ length: 12 }, () => functions.invoke('busy', {})));
  const payloads = answers.map((answer) =>
    answer.ok ? (answer.payload as { pid: number; seen: number }) : undefined,
  );
  expect(payloads.every((payload) => payload?.seen === 1)).toBe(true);
  expect(new Set(payloads.map((payload) => payload?.pid)).size).toBe(2);
});

test('a process that ends itself, a bundle that does not load and a missing handler are faults with names', async () => {
  const functions = serve([
    lambdaFunction('exits', 'async () => process.exit(7)'),
    lambdaFunction('breaks', '(() => { throw new TypeError("at load") })()'),
    lambdaFunction('nameless', 'undefined'),
  ]);
  expect(await functions.invoke('exits', {})).toMatchObject({
    errorType: 'Runtime.ExitError',
    errorMessage: 'Runtime exited with error: exit status 7',
  });
  expect(await functions.invoke('breaks', {})).toMatchObject({
    errorType: 'TypeError',
    errorMessage: 'at load',
  });
  expect(await functions.invoke('nameless', {})).toMatchObject({ errorType: 'Runtime.HandlerNotFound' });
  expect(await functions.invoke('unheard-of', {})).toMatchObject({ errorType: 'ResourceNotFoundException' });
});

test('an answer above 6 MB is refused as Lambda does', async () => {
  const functions = serve([lambdaFunction('large', 'async () => "x".repeat(6_300_000)')]);
  expect(await functions.invoke('large', {})).toMatchObject({ errorType: 'Function.ResponseSizeTooLarge' });
});

test('what a function prints is kept as JSON lines with the request it belongs to', async () => {
  const home = openHome(temporaryDirectory());
  const functions = serve(
    [
      lambdaFunction(
        'talks',
        'async () => { console.log(JSON.stringify({ level: "INFO" })); console.error("plain") }',
      ),
    ],
    home,
  );
  await functions.invoke('talks', {});
  await functions.stop();
  const lines = readFileSync(join(home.dir, 'logs', 'talks.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { stream: string; message: unknown; requestId?: string });
  expect(lines.find(({ stream }) => stream === 'stdout')).toMatchObject({
    message: { level: 'INFO' },
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect(lines.find(({ stream }) => stream === 'stderr')).toMatchObject({ message: 'plain' });
  expect(lines.find(({ stream }) => stream === 'runtime')).toMatchObject({ message: { kind: 'init' } });
});

test('stopping lets the invocation under way finish and refuses the next', async () => {
  const functions = serve([
    lambdaFunction('half', 'async () => { await new Promise((r) => setTimeout(r, 200)); return "done" }'),
  ]);
  await functions.invoke('half', {});
  const underWay = functions.invoke('half', {});
  const stopped = functions.stop();
  expect(await functions.invoke('half', {})).toMatchObject({
    ok: false,
    errorType: 'Lambda.ServiceException',
  });
  expect(await underWay).toEqual({ ok: true, payload: 'done' });
  await stopped;
});
