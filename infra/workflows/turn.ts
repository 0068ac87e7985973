/**
 * An execution lasts a year at most (Step Functions' quota). Two deadlines of sixty working days are half of it; a turn
 * that nobody ends for as long again is given up, and an alarm rings. The case stays in its lists.
 */
const DAY = 24 * 3600;
const LONGEST = 364 * DAY;
const HALF_A_YEAR = 180 * DAY;

/** What the machine waits for is no trouble, and not tried again: `Catch` leads on. */
const expected = (...names: string[]) => ({ ErrorEquals: names, MaxAttempts: 0 });

/**
 * A turn lasts days, and nobody starts its execution a second time: whatever ended the function, be it for hours, must
 * not end the keeping of time. Spread so that many turns do not return as one.
 */
const patience = (...names: string[]) => ({
  ErrorEquals: names,
  IntervalSeconds: 3,
  MaxAttempts: 20,
  BackoffRate: 2,
  MaxDelaySeconds: 3600,
  JitterStrategy: 'FULL',
});

/**
 * States of one turn of a verification in JSONPath: somebody has to act, is reminded when the time is up, and then the
 * Secretariat is told, or the case goes back to the regional office. `steps` is the ARN of the function that does it.
 * Whatever is told late, twice or not at all: each state looks at the record, and `TurnOver` leads to the end.
 */
export const turnWorkflow = (steps: string) => {
  const of = { 'seizureId.$': '$.seizureId', 'turn.$': '$.turn' };
  const over = { ErrorEquals: ['TurnOver'], ResultPath: '$.ended', Next: 'Over' };
  const failed = { ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'Failed' };

  /** Waits for the end of the turn, or for a time to be up. */
  const wait = (limit: Record<string, unknown>, late: string) => ({
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
    Parameters: {
      FunctionName: steps,
      Payload: { step: 'wait', ...of, 'token.$': '$$.Task.Token' },
    },
    ...limit,
    Retry: [expected('TurnOver', 'States.Timeout'), patience('States.TaskFailed')],
    Catch: [over, { ErrorEquals: ['States.Timeout'], ResultPath: '$.late', Next: late }, failed],
    ResultPath: '$.ended',
    Next: 'Over',
  });
  const step = (name: string) => ({
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke',
    Parameters: { FunctionName: steps, Payload: { step: name, ...of } },
    TimeoutSeconds: 60,
    Retry: [expected('TurnOver'), patience('States.TaskFailed', 'States.Timeout')],
    Catch: [over, failed],
  });

  return {
    Comment: 'One turn of a verification: waits until somebody has acted, reminds, tells the Secretariat.',
    StartAt: 'Wait',
    TimeoutSeconds: LONGEST,
    States: {
      Wait: wait({ TimeoutSecondsPath: '$.secondsToRemind' }, 'Remind'),
      Remind: {
        ...step('remind'),
        ResultSelector: { 'secondsToEscalate.$': '$.Payload.secondsToEscalate' },
        ResultPath: '$.reminded',
        Next: 'Wait after reminder',
      },
      'Wait after reminder': wait({ TimeoutSecondsPath: '$.reminded.secondsToEscalate' }, 'Escalate'),
      Escalate: { ...step('escalate'), ResultPath: '$.escalated', Next: 'Wait for the end' },
      'Wait for the end': wait({ TimeoutSeconds: HALF_A_YEAR }, 'Given up'),
      Over: { Type: 'Succeed' },
      'Given up': {
        Type: 'Fail',
        Error: 'GivenUp',
        Cause: 'Nobody has decided for half a year after the last deadline.',
      },
      Failed: { Type: 'Fail', Error: 'TurnFailed', Cause: 'The reason stands in the execution.' },
    },
  };
};
