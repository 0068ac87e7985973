/**
 * A process to be killed: serves one workflow of many steps from the state in a directory. Each step adds its
 * number to `done` after a moment. Arguments: directory, bundle of the step function, number of steps.
 */
import { createFunctions } from '../../infra/local/compute/functions.ts';
import { createWorkflows } from '../../infra/local/compute/workflows.ts';
import { openHome } from '../../infra/local/state/home.ts';
import {
  credentialsFor,
  functionArn,
  NO_ENDPOINTS,
  REGION,
  resource,
  smallAssembly,
} from './small-assembly.ts';

const [dir = '', bundle = '', steps = '0'] = process.argv.slice(2);
const machineArn = `arn:aws:states:${REGION}:000000000000:stateMachine:count`;

const definition = {
  StartAt: 'Count',
  States: {
    Count: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Parameters: {
        FunctionName: functionArn('step'),
        Payload: { 'at.$': '$.at', steps: Number(steps), dir },
      },
      ResultSelector: { 'at.$': '$.Payload.at', 'done.$': '$.Payload.done' },
      Next: 'Done?',
    },
    'Done?': {
      Type: 'Choice',
      Choices: [{ Variable: '$.done', BooleanEquals: true, Next: 'End' }],
      Default: 'Count',
    },
    End: { Type: 'Succeed' },
  },
};

const home = openHome(dir);
const assembly = smallAssembly([
  resource(
    'AWS::StepFunctions::StateMachine',
    'count',
    { DefinitionString: JSON.stringify(definition) },
    machineArn,
  ),
  resource(
    'AWS::Lambda::Function',
    'step',
    { Timeout: 20, Code: { LocalPath: bundle } },
    functionArn('step'),
  ),
]);
const functions = createFunctions({ assembly, credentialsFor, endpoints: NO_ENDPOINTS, home });
const bus = { put: async () => undefined, stop: async () => undefined };
const workflows = createWorkflows({ assembly, functions, bus, home });
workflows.resume();
const [known] = workflows.list(machineArn);
const { arn } = known?.started ?? workflows.start(machineArn, { name: 'long', input: '{"at":0}' });
process.send?.({ started: arn });

const look = setInterval(() => {
  const { ended } = workflows.find(arn);
  if (!ended) return;
  clearInterval(look);
  process.send?.({ ended });
  process.disconnect?.();
  void functions.stop();
}, 20);
