import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { network } from '../../../infra/app.ts';
import { functionEntries } from '../../../infra/build.ts';
import { type Stage, stages } from '../../../infra/config.ts';

/** One resource of a synthesized template. */
export interface Synthesized {
  readonly stack: string;
  readonly region: string;
  readonly id: string;
  readonly type: string;
  readonly kept: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: CloudFormation properties are open.
  readonly props: any;
}

const [primary, replica] = stages.production.regions;
/** Production with two regions, which have all there is: a primary, and one that holds replicas. */
export const twoRegions: Stage = { ...stages.production, regions: replica ? [primary, replica] : [primary] };

export const emptyBundles = (): string => {
  const bundles = mkdtempSync(join(tmpdir(), 'cen-bundles-'));
  for (const { name } of functionEntries()) {
    mkdirSync(join(bundles, name));
    writeFileSync(join(bundles, name, 'index.js'), `exports.handler = async () => '${name}';\n`);
  }
  return bundles;
};

/** Synthesizes a stage with empty bundles: what is asked here is about the templates. */
export const synthesize = (stage: Stage, { nag = false } = {}) => {
  const outdir = mkdtempSync(join(tmpdir(), 'cen-assembly-'));
  const app = network(stage, { outdir, bundles: emptyBundles(), nag });
  const { stacks } = app.synth();
  const resources = stacks.flatMap(({ stackName, environment, template }): Synthesized[] =>
    Object.entries<{ Type: string; Properties?: unknown; DeletionPolicy?: string }>(template.Resources).map(
      ([id, { Type, Properties, DeletionPolicy }]) => ({
        stack: stackName,
        region: environment.region,
        id,
        type: Type,
        kept: DeletionPolicy === 'Retain',
        props: Properties ?? {},
      }),
    ),
  );
  return { app, resources, templates: stacks.map(({ templateFullPath }) => templateFullPath) };
};
