import { serviceTrouble, taskTrouble } from './trouble.ts';

/** States of an export in JSONPath; `steps` is the ARN of the function that does the work of each. */
export const exportWorkflow = (steps: string) => {
  const step = (name: string, input: Record<string, unknown> = {}) => ({
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke',
    Parameters: { FunctionName: steps, Payload: { step: name, 'exportId.$': '$.exportId', ...input } },
    // The function itself ends after 15 minutes; a little more lets its own answer arrive first.
    TimeoutSeconds: 930,
    Retry: [serviceTrouble, taskTrouble],
  });
  const orReport = {
    Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'Report failure' }],
  };
  /** Works in turns, each from the checkpoint of the one before, until it says that it is done. */
  const inTurns = (name: string, state: string, next: string) => ({
    [state]: {
      ...step(name),
      ...orReport,
      ResultSelector: { 'done.$': '$.Payload.done' },
      ResultPath: '$.turn',
      Next: `${state}: done?`,
    },
    [`${state}: done?`]: {
      Type: 'Choice',
      Choices: [{ Variable: '$.turn.done', BooleanEquals: true, Next: next }],
      Default: state,
    },
  });

  return {
    Comment:
      'Writes the cases of a list into a file: counted, read as the reader may see them, put together.',
    StartAt: 'Count rows',
    // A million cases take an hour; what takes a day is stuck.
    TimeoutSeconds: 24 * 3600,
    States: {
      ...inTurns('count', 'Count rows', 'Read rows'),
      ...inTurns('read', 'Read rows', 'Write file'),
      'Write file': { ...step('file'), ...orReport, ResultPath: '$.file', Next: 'Exported' },
      Exported: { Type: 'Succeed' },
      'Report failure': {
        ...step('failed', { 'error.$': '$.error' }),
        ResultPath: '$.reported',
        Next: 'Failed',
      },
      Failed: { Type: 'Fail', Error: 'ExportFailed', Cause: 'The reason stands in the export itself.' },
    },
  };
};
