import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, NIST80053R5Checks, ServerlessChecks } from 'cdk-nag';
import { BUNDLES, buildFunctions } from './build.ts';
import { type Stage, stages } from './config.ts';
import { Data } from './stacks/data.ts';
import { Edge } from './stacks/edge.ts';
import { FEATURE_FLAGS } from './stacks/feature-flags.ts';
import { Identity } from './stacks/identity.ts';
import { Keys } from './stacks/keys.ts';
import { Service } from './stacks/service.ts';

export interface NetworkOptions {
  readonly outdir?: string;
  /** Folder with one bundle per function, as build.ts makes it. */
  readonly bundles?: string;
  /** Check the rules of cdk-nag and CloudFormation: some seconds, so not where the network is only started. */
  readonly nag?: boolean;
}

/** The whole network, region by region: keys, then what is kept, then who signs in, then what serves them. */
export const network = (
  stage: Stage,
  { outdir = 'cdk.out', bundles = BUNDLES, nag = false }: NetworkOptions = {},
): App => {
  const app = new App({
    outdir,
    context: FEATURE_FLAGS,
    analyticsReporting: false,
    stackTraces: false,
    treeMetadata: false,
    builtinCloudFormationValidation: nag,
  });
  const regions = stage.regions.map((region) => ({
    place: { stage, region },
    keys: new Keys(app, { stage, region }),
  }));
  let primary: Data | undefined;
  for (const { place, keys } of regions) {
    const data = new Data(app, place, keys);
    // A global table needs the keys of its replicas' regions, and its replicas' users need the table.
    if (primary) data.addStackDependency(primary);
    else for (const other of regions) data.addStackDependency(other.keys);
    primary ??= data;
    const identity = new Identity(app, place);
    const service = new Service(app, place, { keys, data, identity, bundles });
    if (stage.domain) new Edge(app, place, stage.domain).addStackDependency(service);
  }
  if (nag)
    Validations.of(app).addPlugins(
      new AwsSolutionsChecks(app),
      new NIST80053R5Checks(app),
      new ServerlessChecks(app),
    );
  return app;
};

if (import.meta.main) {
  await buildFunctions();
  network(process.argv[2] === 'production' ? stages.production : stages.demo, { nag: true }).synth();
}
