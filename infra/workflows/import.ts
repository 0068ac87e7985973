/** States of the bulk import in JSONPath; `steps` is the ARN of the function that does the work of each. */
export const importWorkflow = (steps: string) => {
  const step = (name: string, input: Record<string, unknown> = {}) => ({
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke',
    Parameters: { FunctionName: steps, Payload: { step: name, 'importId.$': '$.importId', ...input } },
    // The function itself ends after 15 minutes; a little more lets its own answer arrive first.
    TimeoutSeconds: 930,
    Retry: [serviceTrouble, taskTrouble],
  });
  const orReport = {
    Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'Report failure' }],
  };

  return {
    Comment: 'Reads an uploaded file of seizures: cut into chunks, imported chunk by chunk, counted.',
    StartAt: 'Stage file',
    // An import of millions of rows takes hours; one that takes days is stuck.
    TimeoutSeconds: 2 * 24 * 3600,
    States: {
      'Stage file': { ...step('stage'), ...orReport, ResultPath: '$.staged', Next: 'Import rows' },
      'Import rows': {
        ...step('rows'),
        ...orReport,
        ResultSelector: { 'done.$': '$.Payload.done' },
        ResultPath: '$.progress',
        Next: 'All rows done?',
      },
      'All rows done?': {
        Type: 'Choice',
        Choices: [{ Variable: '$.progress.done', BooleanEquals: true, Next: 'Finish' }],
        Default: 'Import rows',
      },
      Finish: { ...step('finish'), ...orReport, ResultPath: '$.finished', Next: 'Imported' },
      Imported: { Type: 'Succeed' },
      'Report failure': {
        ...step('failed', { 'error.$': '$.error' }),
        ResultPath: '$.reported',
        Next: 'Failed',
      },
      Failed: { Type: 'Fail', Error: 'ImportFailed', Cause: 'The reason stands in the import itself.' },
    },
  };
};

/** Lambda's own trouble passes: wait and try again, spread so that many imports do not return as one. */
const serviceTrouble = {
  ErrorEquals: [
    'Lambda.ServiceException',
    'Lambda.AWSLambdaException',
    'Lambda.SdkClientException',
    'Lambda.TooManyRequestsException',
  ],
  IntervalSeconds: 2,
  MaxAttempts: 6,
  BackoffRate: 2,
  MaxDelaySeconds: 60,
  JitterStrategy: 'FULL',
};

/** Every step can be repeated: it goes on from its own checkpoint. */
const taskTrouble = {
  ErrorEquals: ['States.TaskFailed', 'States.Timeout'],
  IntervalSeconds: 5,
  MaxAttempts: 3,
  BackoffRate: 3,
};
