import { expect, test } from '@jest/globals';
import validate from 'asl-validator';
import { turnWorkflow } from '../../../infra/workflows/turn.ts';

interface Rule {
  readonly ErrorEquals: readonly string[];
  readonly Next?: string;
  readonly MaxAttempts?: number;
}
interface State {
  readonly Type: string;
  readonly Resource?: string;
  readonly TimeoutSeconds?: number;
  readonly TimeoutSecondsPath?: string;
  readonly Retry?: readonly Rule[];
  readonly Catch?: readonly Rule[];
  readonly Next?: string;
  readonly Parameters?: { Payload: Record<string, unknown> };
}
const workflow = turnWorkflow('arn:aws:lambda:eu-west-1:123456789012:function:cen-demo-verification-steps');
const states = workflow.States as unknown as Record<string, State>;
const tasks = Object.entries(states).filter(([, { Type }]) => Type === 'Task');
const waits = tasks.filter(([, { Resource }]) => Resource?.endsWith('.waitForTaskToken'));

/** As Step Functions reads them: the first rule that names the error, or a group that it belongs to. */
const ruleFor = (error: string, rules: readonly Rule[] = []) =>
  rules.find(({ ErrorEquals }) =>
    ErrorEquals.some(
      (name) =>
        name === error ||
        name === 'States.ALL' ||
        (name === 'States.TaskFailed' && error !== 'States.Timeout'),
    ),
  );

test('is a valid state machine', () => {
  expect(validate(workflow)).toMatchObject({ isValid: true });
  const broken = { ...workflow, StartAt: 'Nowhere' };
  expect(validate(broken)).toMatchObject({ isValid: false });
});

test('nothing waits without a limit, and whatever goes wrong leads to a state with a name', () => {
  expect(workflow.TimeoutSeconds).toBeGreaterThan(0);
  expect(tasks).toHaveLength(5);
  for (const [name, { TimeoutSeconds, TimeoutSecondsPath, Catch }] of tasks) {
    expect([name, TimeoutSeconds ?? TimeoutSecondsPath]).toEqual([name, expect.anything()]);
    for (const error of ['TurnOver', 'States.Timeout', 'States.TaskFailed', 'States.Runtime', 'Error']) {
      const next = ruleFor(error, Catch)?.Next ?? '';
      expect([name, error, states[next]?.Type]).toEqual([name, error, expect.any(String)]);
    }
    expect(ruleFor('TurnOver', Catch)?.Next).toBe('Over');
  }
});

test('that a time is up leads on to the next wait, and is not tried again', () => {
  expect(waits).toHaveLength(3);
  const late = waits.map(([name, { Retry, Catch }]) => {
    expect([name, ruleFor('States.Timeout', Retry)?.MaxAttempts]).toEqual([name, 0]);
    return ruleFor('States.Timeout', Catch)?.Next;
  });
  expect(late).toEqual(['Remind', 'Escalate', 'Given up']);
  expect(states.Remind?.Next).toBe('Wait after reminder');
  expect(states.Escalate?.Next).toBe('Wait for the end');
});

test('whatever ends the function is tried again for hours; that the turn is over is not', () => {
  for (const [name, { Retry }] of tasks) {
    expect([name, ruleFor('TurnOver', Retry)?.MaxAttempts]).toEqual([name, 0]);
    for (const error of ['Error', 'Runtime.ExitError', 'Sandbox.Timedout', 'Lambda.TooManyRequestsException'])
      expect([name, error, ruleFor(error, Retry)?.MaxAttempts]).toEqual([name, error, 20]);
  }
});

test('each task gets the turn it is about, and each wait a token to end it', () => {
  for (const [, { Parameters }] of tasks)
    expect(Parameters?.Payload).toMatchObject({ 'seizureId.$': '$.seizureId', 'turn.$': '$.turn' });
  for (const [, { Parameters }] of waits)
    expect(Parameters?.Payload).toMatchObject({ step: 'wait', 'token.$': '$$.Task.Token' });
});
