// npm run rebuild -- --stage production --region eu-west-1
// Compares the analysis store with the tables, mends what differs, and says so. The region is the primary one, which has
// the store. Uses the AWS credentials of whoever operates it.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  DescribeExecutionCommand,
  paginateListStateMachines,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { nameOf, type Stage, stages } from './config.ts';

const machineOf = async (client: SFNClient, stage: Stage): Promise<string> => {
  const name = nameOf(stage, 'rebuild');
  for await (const { stateMachines = [] } of paginateListStateMachines({ client }, {}))
    for (const machine of stateMachines)
      if (machine.name === name && machine.stateMachineArn) return machine.stateMachineArn;
  throw new Error(`There is no state machine ${name} here: is this the primary region, and deployed?`);
};

/** Starts a rebuild and waits for its end. @throws Error where the store still differs, or the rebuild failed */
export const rebuildAnalysis = async (
  client: SFNClient,
  { machine, everyMs = 5000 }: { machine: string; everyMs?: number },
): Promise<unknown> => {
  const { executionArn } = await client.send(
    new StartExecutionCommand({ stateMachineArn: machine, input: JSON.stringify({ round: 0, mended: 0 }) }),
  );
  for (;;) {
    const { status, output, error, cause } = await client.send(
      new DescribeExecutionCommand({ executionArn }),
    );
    if (status === 'SUCCEEDED') return JSON.parse(output ?? 'null');
    if (status !== 'RUNNING') throw new Error([status, error, cause].filter(Boolean).join(': '));
    await new Promise((later) => setTimeout(later, everyMs));
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { stage: text, region: text } });
  const stage = Object.values(stages).find((one) => one.name === values.stage);
  if (!stage) {
    console.error('npm run rebuild -- --stage demo|production [--region REGION]');
    process.exit(2);
  }
  const client = new SFNClient({ region: values.region ?? stage.regions[0].name });
  console.log(
    JSON.stringify(await rebuildAnalysis(client, { machine: await machineOf(client, stage) }), null, 2),
  );
}
