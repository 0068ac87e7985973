import { serviceTrouble, taskTrouble } from './trouble.ts';

/**
 * States of mining for indicators; `steps` is the function's ARN. Started for one office by somebody who wants to know,
 * or every night for all that mine: what each finds is made of what it may see.
 */
export const miningWorkflow = (steps: string) => {
  const step = (Payload: Record<string, unknown>) => ({
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke',
    Parameters: { FunctionName: steps, Payload },
    // The function itself ends after 15 minutes; a little more lets its own answer arrive first.
    TimeoutSeconds: 930,
    Retry: [serviceTrouble, taskTrouble],
  });

  return {
    Comment: 'Mines indicators of risk from what offices may see.',
    StartAt: 'For one office?',
    TimeoutSeconds: 6 * 3600,
    States: {
      'For one office?': {
        Type: 'Choice',
        Choices: [{ Variable: '$.office', IsPresent: true, Next: 'Mine for the office' }],
        Default: 'Find offices',
      },
      'Mine for the office': {
        ...step({ step: 'mine', 'office.$': '$.office' }),
        ResultPath: null,
        Next: 'All mined',
      },
      'Find offices': {
        ...step({ step: 'mining-offices' }),
        ResultSelector: { 'offices.$': '$.Payload.offices' },
        Next: 'For each office',
      },
      'For each office': {
        Type: 'Map',
        ItemsPath: '$.offices',
        // One after the other: each takes all the memory that the function has.
        MaxConcurrency: 1,
        ResultPath: null,
        ItemProcessor: {
          ProcessorConfig: { Mode: 'INLINE' },
          StartAt: 'Mine',
          States: { Mine: { ...step({ step: 'mine', 'office.$': '$' }), End: true } },
        },
        Next: 'All mined',
      },
      'All mined': { Type: 'Succeed' },
    },
  };
};
