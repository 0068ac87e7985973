import { serviceTrouble, taskTrouble } from './trouble.ts';

/**
 * States of a rebuild of the analysis store; `steps` is the function's ARN. All cases are read out of the tables, part by
 * part, and what comes of them is compared with the store. What differs is mended and looked at again.
 */
export const rebuildWorkflow = (steps: string) => {
  const step = (Payload: Record<string, unknown>) => ({
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke',
    Parameters: { FunctionName: steps, Payload },
    // The function itself ends after 15 minutes; a little more lets its own answer arrive first.
    TimeoutSeconds: 930,
    Retry: [serviceTrouble, taskTrouble],
    OutputPath: '$.Payload',
  });

  return {
    Comment: 'Compares the analysis store with the tables, and mends what differs.',
    StartAt: 'Begin a round',
    TimeoutSeconds: 24 * 3600,
    States: {
      'Begin a round': {
        ...step({ step: 'rebuild-begin', 'round.$': '$.round', 'mended.$': '$.mended' }),
        Next: 'Read all parts',
      },
      'Read all parts': {
        Type: 'Map',
        ItemsPath: '$.parts',
        MaxConcurrency: 2,
        ResultPath: null,
        ItemProcessor: {
          ProcessorConfig: { Mode: 'INLINE' },
          StartAt: 'Read cases',
          States: {
            'Read cases': { ...step({ step: 'rebuild-read', 'part.$': '$' }), Next: 'Is there more?' },
            'Is there more?': {
              Type: 'Choice',
              Choices: [{ Variable: '$.left', BooleanEquals: true, Next: 'Read cases' }],
              Default: 'All read',
            },
            'All read': { Type: 'Succeed' },
          },
        },
        Next: 'Let the store catch up',
      },
      // What changed just before it was read may not be in the store yet: it is no difference.
      'Let the store catch up': { Type: 'Wait', Seconds: 60, Next: 'Compare' },
      Compare: {
        ...step({
          step: 'rebuild-compare',
          'run.$': '$.run',
          'round.$': '$.round',
          'mended.$': '$.mended',
        }),
        Next: 'Is it proven?',
      },
      'Is it proven?': {
        Type: 'Choice',
        Choices: [
          { Variable: '$.proven', BooleanEquals: true, Next: 'Proven' },
          { Variable: '$.round', NumericLessThan: 3, Next: 'Begin a round' },
        ],
        Default: 'It still differs',
      },
      Proven: { Type: 'Succeed' },
      'It still differs': {
        Type: 'Fail',
        Error: 'StoreDiffers',
        Cause:
          'The answer of the last comparison names the cases; the log says which could not be made into rows.',
      },
    },
  };
};
