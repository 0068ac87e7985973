// node waiting-process.ts DIR COUNT: serves a state machine from DIR, in a process of its own that can be ended.
// With a COUNT it starts so many executions that wait for a person; without, it takes up those that are there.
// Prints what it took as one line of JSON, and ends when it is killed.
import { setTimeout as pause } from 'node:timers/promises';
import { createWorkflows } from '../../../infra/local/compute/workflows.ts';
import type { AwsCall } from '../../../infra/local/ports.ts';
import { openHome } from '../../../infra/local/state/home.ts';
import { turnWorkflow } from '../../../infra/workflows/turn.ts';
import { functionArn, REGION, resource, smallAssembly } from '../../support/small-assembly.ts';

const [dir = '', count = '0'] = process.argv.slice(2);
const machineArn = `arn:aws:states:${REGION}:000000000000:stateMachine:waiting`;
const assembly = smallAssembly([
  resource(
    'AWS::StepFunctions::StateMachine',
    'waiting',
    { DefinitionString: JSON.stringify(turnWorkflow(functionArn('steps'))) },
    machineArn,
  ),
  resource('AWS::Lambda::Function', 'steps', {}, functionArn('steps')),
]);

const memory = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1024 / 1024;
};

const before = memory();
const began = performance.now();
const tokens: string[] = [];
const workflows = createWorkflows({
  assembly,
  functions: {
    invoke: async (_, event) => {
      const { token } = event as { token?: string };
      if (token) tokens.push(token);
      return { ok: true, payload: {} };
    },
    stop: async () => undefined,
  },
  bus: { put: async () => undefined, stop: async () => undefined },
  home: openHome(dir),
});
workflows.resume();
const resumed = performance.now() - began;
for (let n = 0; n < Number(count); n += 1) {
  const input = JSON.stringify({ seizureId: `case-${n}`, turn: 1, secondsToRemind: 600_000 });
  workflows.start(machineArn, { name: `case-${n}-1`, input });
}
while (tokens.length < Number(count)) await pause(10);
const started = performance.now() - began - resumed;
// Past the moment of their parking.
await pause(5_000);
process.stdout.write(
  `${JSON.stringify({ resumed, started, memory: memory() - before, tokens: tokens.slice(0, 100) })}\n`,
);

/** One line per token: how long its answer takes. */
process.stdin.setEncoding('utf8').on('data', async (given: string) => {
  for (const taskToken of given.split('\n').filter(Boolean)) {
    const asked = performance.now();
    const body = Buffer.from(JSON.stringify({ taskToken, output: '{}' }));
    const { status } = await workflows.service({ action: 'SendTaskSuccess', body } as AwsCall);
    process.stdout.write(`${JSON.stringify({ status, milliseconds: performance.now() - asked })}\n`);
  }
});
