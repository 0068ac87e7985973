import { describe, expect, test } from '@jest/globals';
import validate from 'asl-validator';
import { deltasWorkflow } from '../../../infra/workflows/deltas.ts';
import { exportWorkflow } from '../../../infra/workflows/export.ts';
import { scoresWorkflow } from '../../../infra/workflows/scores.ts';

interface State {
  readonly Type: string;
  readonly TimeoutSeconds?: number;
  readonly Retry?: unknown[];
  readonly Catch?: { Next: string }[];
  readonly Parameters?: { Payload: Record<string, unknown> };
  readonly ItemProcessor?: { States: Record<string, State> };
}

const STEPS = 'arn:aws:lambda:eu-west-1:123456789012:function:cen-demo-exports-steps';
const tasksOf = (states: Readonly<Record<string, State>>): [string, State][] =>
  Object.entries(states).flatMap(([name, state]) => [
    ...(state.Type === 'Task' ? [[name, state] as [string, State]] : []),
    ...(state.ItemProcessor ? tasksOf(state.ItemProcessor.States) : []),
  ]);

describe.each([
  ['the export', exportWorkflow(STEPS), ['count', 'read', 'file', 'failed']],
  ['the nightly files', deltasWorkflow(STEPS), ['subscribers', 'deltas']],
  ['the nightly count of scores', scoresWorkflow(STEPS), ['months', 'score']],
] as const)('%s', (_, workflow, steps) => {
  const tasks = tasksOf(workflow.States as unknown as Record<string, State>);

  test('is a valid state machine', () => {
    expect(validate(workflow)).toMatchObject({ isValid: true });
    expect(validate({ ...workflow, StartAt: 'Nowhere' })).toMatchObject({ isValid: false });
  });

  test('does its steps in order, waits for none for ever, and tries again what passes', () => {
    expect(tasks.map(([, { Parameters }]) => Parameters?.Payload.step)).toEqual(steps);
    for (const [, { TimeoutSeconds, Retry }] of tasks) {
      expect(TimeoutSeconds).toBeGreaterThan(900);
      expect(Retry?.length).toBeGreaterThan(0);
    }
  });
});

test('whatever goes wrong is written into the export; one office’s files missed keep no other waiting', () => {
  const states = exportWorkflow(STEPS).States as unknown as Record<string, State>;
  for (const [name, { Catch }] of tasksOf(states).filter(([name]) => name !== 'Report failure'))
    expect([name, Catch?.map(({ Next }) => Next)]).toEqual([name, ['Report failure']]);
  const nightly = tasksOf(deltasWorkflow(STEPS).States as unknown as Record<string, State>);
  expect(nightly.find(([name]) => name === 'Make files')?.[1].Catch?.map(({ Next }) => Next)).toEqual([
    'Missed',
  ]);
});
