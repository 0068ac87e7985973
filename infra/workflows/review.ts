import { serviceTrouble, taskTrouble } from './trouble.ts';

/** One state: looks at what profiles in force have done; `steps` is the function's ARN. */
export const reviewWorkflow = (steps: string) => ({
  Comment:
    'Weighs profiles by what inspections found, and announces and ends those that find no more than chance.',
  StartAt: 'Review profiles',
  TimeoutSeconds: 3600,
  States: {
    'Review profiles': {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Parameters: { FunctionName: steps, Payload: { step: 'review' } },
      // The function itself ends after 15 minutes; a little more lets its own answer arrive first.
      TimeoutSeconds: 930,
      Retry: [serviceTrouble, taskTrouble],
      End: true,
    },
  },
});
