// npm run deploy -- --stage production --region eu-west-1 [--plan]
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { App } from 'aws-cdk-lib';
import { Stack } from 'aws-cdk-lib';
import { network } from './app.ts';
import { buildFunctions } from './build.ts';
import { nameOf, type Stage, stages } from './config.ts';
import { publishDocs } from './docs/publish-docs.ts';
import { fillDuckdbLayer } from './duckdb-layer.ts';

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

/** Where the API page goes, as the stacks say that were deployed: nowhere in a stage without a domain. */
export const docsBuckets = (outputs: Readonly<Record<string, Readonly<Record<string, string>>>>): string[] =>
  Object.entries(outputs).flatMap(([stack, { Docs }]) => (stack.endsWith('-edge') && Docs ? [Docs] : []));

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
  // A plan deploys nothing, and needs no registry.
  if (!values.plan) fillDuckdbLayer();
  const app = network(stage, { outdir, nag: true });
  const order = deploymentOrder(app, stage, values.region ?? stage.regions[0].name);
  console.log(`Stacks in order:\n${order.map((stack) => `  ${stack}`).join('\n')}`);
  if (values.plan) return 0;
  app.synth();
  const cdk = join(import.meta.dirname, '..', 'node_modules', 'aws-cdk', 'bin', 'cdk');
  // Whatever gives somebody a right asks first.
  const outputs = join(outdir, 'outputs.json');
  const args = ['deploy', '--app', outdir, '--exclusively', '--require-approval', 'broadening'];
  const { status } = spawnSync(process.execPath, [cdk, ...args, '--outputs-file', outputs, ...order], {
    stdio: 'inherit',
  });
  if (status !== 0) return status ?? 1;
  for (const bucket of docsBuckets(JSON.parse(readFileSync(outputs, 'utf8'))))
    console.log(`${await publishDocs(bucket)} files of the API page are in ${bucket}.`);
  return 0;
};

if (import.meta.main)
  process.exitCode = await deploy().catch((error: Error) => {
    console.error(error.message);
    return 1;
  });
