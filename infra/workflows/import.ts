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

  /** A step that says whether it is done, and is called again until it is. */
  const untilDone = (name: string, { state, next }: { state: string; next: string }) => ({
    [state]: {
      ...step(name),
      ...orReport,
      ResultSelector: { 'done.$': '$.Payload.done' },
      ResultPath: '$.progress',
      Next: `${state}: all done?`,
    },
    [`${state}: all done?`]: {
      Type: 'Choice',
      Choices: [{ Variable: '$.progress.done', BooleanEquals: true, Next: next }],
      Default: state,
    },
  });
  const when = (task: string, Next: string) => ({ Variable: '$.task', StringEquals: task, Next });

  return {
    Comment:
      'Reads an uploaded file of seizures: proposes a mapping, tries it, imports the rows part by part, takes them back.',
    StartAt: 'Which task?',
    // An import of millions of rows takes hours; one that takes days is stuck.
    TimeoutSeconds: 2 * 24 * 3600,
    States: {
      'Which task?': {
        Type: 'Choice',
        Choices: [
          when('look', 'Look at file'),
          when('check', 'Check file'),
          when('undo', 'Undo cases'),
          when('rows', 'Stage file'),
        ],
        Default: 'Unknown task',
      },
      'Unknown task': { Type: 'Fail', Error: 'UnknownTask', Cause: 'The input names no task of an import.' },
      'Look at file': { ...step('look'), ...orReport, ResultPath: '$.looked', Next: 'Done' },
      'Check file': { ...step('check'), ...orReport, ResultPath: '$.checked', Next: 'Done' },
      ...untilDone('undo', { state: 'Undo cases', next: 'Done' }),
      'Stage file': { ...step('stage'), ...orReport, ResultPath: '$.staged', Next: 'Import rows' },
      ...untilDone('rows', { state: 'Import rows', next: 'Finish' }),
      Finish: { ...step('finish'), ...orReport, ResultPath: '$.finished', Next: 'Done' },
      Done: { Type: 'Succeed' },
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
