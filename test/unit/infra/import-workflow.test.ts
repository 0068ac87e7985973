import { expect, test } from '@jest/globals';
import validate from 'asl-validator';
import { importWorkflow } from '../../../infra/workflows/import.ts';

interface State {
  readonly Type: string;
  readonly TimeoutSeconds?: number;
  readonly Retry?: unknown[];
  readonly Catch?: { ErrorEquals: string[]; Next: string }[];
  readonly Parameters?: { Payload: Record<string, unknown> };
}
const workflow = importWorkflow('arn:aws:lambda:eu-west-1:123456789012:function:cen-demo-imports-steps');
const tasks = Object.entries(workflow.States as unknown as Record<string, State>).filter(
  ([, { Type }]) => Type === 'Task',
);

test('is a valid state machine', () => {
  expect(validate(workflow)).toMatchObject({ isValid: true });
  const broken = { ...workflow, StartAt: 'Nowhere' };
  expect(validate(broken)).toMatchObject({ isValid: false });
});

test('no step waits for ever, and trouble that passes is tried again', () => {
  expect(workflow.TimeoutSeconds).toBeGreaterThan(0);
  expect(tasks.length).toBe(7);
  for (const [, { TimeoutSeconds, Retry }] of tasks) {
    expect(TimeoutSeconds).toBeGreaterThan(900);
    expect(Retry?.length).toBeGreaterThan(0);
  }
});

test('whatever goes wrong is written into the import', () => {
  for (const [name, { Catch }] of tasks.filter(([name]) => name !== 'Report failure'))
    expect([name, Catch]).toEqual([
      name,
      [{ ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'Report failure' }],
    ]);
});

test('each task begins with its own state, and a word that is no task fails at once', () => {
  const { Choices, Default } = workflow.States['Which task?'] as {
    Choices: { StringEquals: string; Next: string }[];
    Default: string;
  };
  expect(Choices.map(({ StringEquals, Next }) => [StringEquals, Next])).toEqual([
    ['look', 'Look at file'],
    ['check', 'Check file'],
    ['undo', 'Undo cases'],
    ['rows', 'Stage file'],
  ]);
  expect(Default).toBe('Unknown task');
});

test('each step gets the import it is about', () => {
  const payloads = tasks.map(([, { Parameters }]) => Parameters?.Payload);
  expect(payloads.map((payload) => payload?.step)).toEqual([
    'look',
    'check',
    'undo',
    'stage',
    'rows',
    'finish',
    'failed',
  ]);
  for (const payload of payloads) expect(payload?.['importId.$']).toBe('$.importId');
});
