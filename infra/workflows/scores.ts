import { serviceTrouble, taskTrouble } from './trouble.ts';

/** States of the nightly count of what offices came to; `steps` is the ARN of the function that counts. */
export const scoresWorkflow = (steps: string) => {
  const step = (Payload: Record<string, unknown>) => ({
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke',
    Parameters: { FunctionName: steps, Payload },
    // The function itself ends after 15 minutes; a little more lets its own answer arrive first.
    TimeoutSeconds: 930,
    Retry: [serviceTrouble, taskTrouble],
  });

  return {
    Comment:
      'Counts what every office came to in this month and the two before it, for the comparison of offices.',
    StartAt: 'Find months',
    TimeoutSeconds: 6 * 3600,
    States: {
      'Find months': {
        ...step({ step: 'months' }),
        ResultSelector: { 'months.$': '$.Payload.months' },
        Next: 'For each month',
      },
      'For each month': {
        Type: 'Map',
        ItemsPath: '$.months',
        // One after the other: nobody waits for it, and those who read meanwhile have the tables to themselves.
        MaxConcurrency: 1,
        ResultPath: null,
        ItemProcessor: {
          ProcessorConfig: { Mode: 'INLINE' },
          StartAt: 'Count',
          States: { Count: { ...step({ step: 'score', 'month.$': '$' }), End: true } },
        },
        Next: 'All counted',
      },
      'All counted': { Type: 'Succeed' },
    },
  };
};
