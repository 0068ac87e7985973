// npm run deploy -- --stage production --region eu-west-1 [--plan]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { App } from 'aws-cdk-lib';
import { Stack } from 'aws-cdk-lib';
import { network } from './app.ts';
import { buildFunctions } from './build.ts';
import { nameOf, type Stage, stages } from './config.ts';

/** Names of the stacks that one region needs, in the order in which they have to be deployed. */
export const deploymentOrder = (app: App, stage: Stage, region: string): string[] => {
  if (!stage.regions.some(({ name }) => name === region))
    throw new Error(
      `The ${stage.name} stage has ${stage.regions.map(({ name }) => name).join(', ')}, not ${region}.`,
    );
  const order = new Set<string>();
  const add = (stack: Stack) => {
    for (const earlier of stack.dependencies) add(earlier);
    order.add(stack.stackName);
  };
  const ofRegion = nameOf(stage, `${region}-`);
  for (const stack of app.node.children)
    if (Stack.isStack(stack) && stack.stackName.startsWith(ofRegion)) add(stack);
  return [...order];
};

const deploy = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      stage: { type: 'string', default: 'demo' },
      region: { type: 'string' },
      plan: { type: 'boolean', default: false },
    },
  });
  const stage = Object.values(stages).find(({ name }) => name === values.stage);
  if (!stage) throw new Error(`There is no stage ${values.stage}: ${Object.keys(stages).join(' or ')}.`);

  const outdir = 'cdk.out';
  await buildFunctions();
  const app = network(stage, { outdir, nag: true });
  const order = deploymentOrder(app, stage, values.region ?? stage.regions[0].name);
  console.log(`Stacks in order:\n${order.map((stack) => `  ${stack}`).join('\n')}`);
  if (values.plan) return 0;
  app.synth();
  const cdk = join(import.meta.dirname, '..', 'node_modules', 'aws-cdk', 'bin', 'cdk');
  // Whatever gives somebody a right asks first.
  const args = ['deploy', '--app', outdir, '--exclusively', '--require-approval', 'broadening', ...order];
  return spawnSync(process.execPath, [cdk, ...args], { stdio: 'inherit' }).status ?? 1;
};

if (import.meta.main)
  process.exitCode = await deploy().catch((error: Error) => {
    console.error(error.message);
    return 1;
  });
