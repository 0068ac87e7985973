import { serviceTrouble, taskTrouble } from './trouble.ts';

/** One state: takes what changed into the files of the store, until nothing is left; `steps` is the function's ARN. */
export const compactionWorkflow = (steps: string) => ({
  Comment: 'Takes changes of cases into the Parquet files of the analysis store.',
  StartAt: 'Compact',
  TimeoutSeconds: 3600,
  States: {
    Compact: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Parameters: { FunctionName: steps, Payload: { step: 'compact' } },
      ResultSelector: { 'left.$': '$.Payload.left' },
      // The function itself ends after 15 minutes; a little more lets its own answer arrive first.
      TimeoutSeconds: 930,
      Retry: [serviceTrouble, taskTrouble],
      Next: 'Is there more?',
    },
    'Is there more?': {
      Type: 'Choice',
      Choices: [{ Variable: '$.left', BooleanEquals: true, Next: 'Compact' }],
      Default: 'All is in',
    },
    'All is in': { Type: 'Succeed' },
  },
});
