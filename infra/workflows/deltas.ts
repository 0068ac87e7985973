import { serviceTrouble, taskTrouble } from './trouble.ts';

/** States of the nightly files of changes; `steps` is the ARN of the function that makes them. */
export const deltasWorkflow = (steps: string) => {
  const step = (Payload: Record<string, unknown>) => ({
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke',
    Parameters: { FunctionName: steps, Payload },
    // The function itself ends after 15 minutes; a little more lets its own answer arrive first.
    TimeoutSeconds: 930,
    Retry: [serviceTrouble, taskTrouble],
  });

  return {
    Comment: 'Makes the files of the day before for every office that wants them.',
    StartAt: 'Find subscribers',
    TimeoutSeconds: 12 * 3600,
    States: {
      'Find subscribers': {
        ...step({ step: 'subscribers' }),
        ResultSelector: { 'offices.$': '$.Payload.offices' },
        Next: 'For each office',
      },
      'For each office': {
        Type: 'Map',
        ItemsPath: '$.offices',
        MaxConcurrency: 4,
        ResultPath: null,
        ItemProcessor: {
          ProcessorConfig: { Mode: 'INLINE' },
          StartAt: 'Make files',
          States: {
            'Make files': {
              ...step({ step: 'deltas', 'office.$': '$' }),
              // The others get theirs; this one's are made up for in the next night, and the function's alarm rings.
              Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Missed' }],
              Next: 'Made',
            },
            Made: { Type: 'Succeed' },
            Missed: { Type: 'Pass', End: true },
          },
        },
        Next: 'All made',
      },
      'All made': { Type: 'Succeed' },
    },
  };
};
