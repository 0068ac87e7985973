import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { isPrimary, nameOf } from '../config.ts';
import { DuckdbLayer } from '../constructs/analysis/duckdb-layer.ts';
import { CapabilityFunction, type Ground } from '../constructs/capability-function.ts';
import { Machine } from '../constructs/exports/machine.ts';
import { Nightly } from '../constructs/exports/nightly.ts';
import { analysisBucketName } from '../constructs/files/analysis-bucket.ts';
import { listGrant, type objectGrants, READ, type tableGrants, WRITE } from '../constructs/grants.ts';
import { compactionWorkflow } from '../workflows/compaction.ts';
import { miningWorkflow } from '../workflows/mining.ts';
import { rebuildWorkflow } from '../workflows/rebuild.ts';

export interface AnalysisProps {
  readonly ground: Ground;
  readonly onTable: ReturnType<typeof tableGrants>;
  readonly onStore: ReturnType<typeof objectGrants>;
  readonly cursorSecret: string;
}

/** By its name: a region that has none of its own starts the one of the primary region. */
const machineArn = (scope: Construct, { place: { stage } }: Ground, thing: string): string =>
  Stack.of(scope).formatArn({
    service: 'states',
    region: stage.regions[0].name,
    resource: 'stateMachine',
    resourceName: nameOf(stage, thing),
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });

/** Everything below the store's prefixes; what Athena answers is none of theirs. */
const STORE = ['lines', 'deltas', 'athena', 'rebuilt'];

/** The functions of analysis: they keep a copy of the store in their own storage. */
export const analysisFunctions = (
  scope: Construct,
  { ground, onTable, onStore, cursorSecret }: AnalysisProps,
) => {
  const { stage } = ground.place;
  const layer = new DuckdbLayer(scope);
  const bucket = analysisBucketName(scope, stage);
  const { lambda: api } = new CapabilityFunction(scope, 'analysis', {
    ground,
    about: 'Search, figures, routes and signals over what was seized',
    harm: 'Analysts: nothing can be searched or counted.',
    // Two processors, and room for a database of a few million rows.
    memory: 3538,
    storage: 6144,
    layers: [layer],
    // Each keeps a copy of the store.
    concurrency: 20,
    environment: {
      TABLE_ANALYSIS: nameOf(stage, 'analysis'),
      TABLE_REFERENCE: nameOf(stage, 'reference'),
      BUCKET_ANALYSIS: bucket,
      CURSOR_SECRET: cursorSecret,
    },
    bucket: 'analysis',
    prefixes: ['lines', 'deltas'],
    grants: [
      ...onTable('analysis', ...READ, ...WRITE, 'DeleteItem'),
      ...onTable('reference', ...READ),
      ...onStore(['lines', 'deltas'], 'GetObject'),
      ...onStore.exactly(['manifest.json'], 'GetObject'),
      listGrant(scope, bucket),
    ],
  });
  // The primary region's store is the one that all are told of; the others read it, and mine there.
  const mining = machineArn(scope, ground, 'mining');
  if (isPrimary(stage, ground.place.region)) {
    const { lambda: steps } = new CapabilityFunction(scope, 'analysis-steps', {
      ground,
      about: 'Compacts the analysis store, rebuilds it, and mines indicators',
      harm: 'Analysts: answers become slow, and no new indicators are proposed.',
      memory: 3538,
      storage: 10_240,
      layers: [layer],
      timeout: Duration.minutes(15),
      concurrency: 5,
      environment: {
        TABLE_SEIZURES: nameOf(stage, 'seizures'),
        TABLE_VERIFICATION: nameOf(stage, 'verification'),
        TABLE_REFERENCE: nameOf(stage, 'reference'),
        TABLE_DIRECTORY: nameOf(stage, 'directory'),
        TABLE_ANALYSIS: nameOf(stage, 'analysis'),
        TABLE_INTELLIGENCE: nameOf(stage, 'intelligence'),
        BUCKET_ANALYSIS: bucket,
      },
      bucket: 'analysis',
      prefixes: STORE,
      grants: [
        ...onTable('seizures', 'BatchGetItem', 'Query', 'Scan'),
        ...onTable('verification', 'BatchGetItem'),
        ...onTable('reference', ...READ),
        ...onTable('directory', 'GetItem', 'Query'),
        ...onTable('analysis', ...READ, 'UpdateItem'),
        ...onTable('intelligence', ...READ, ...WRITE, 'DeleteItem'),
        ...onStore(STORE, 'GetObject', 'PutObject', 'DeleteObject'),
        ...onStore.exactly(['manifest.json'], 'GetObject', 'PutObject'),
        listGrant(scope, bucket),
      ],
    });
    new Machine(scope, 'mining', {
      ground,
      steps,
      definition: miningWorkflow,
      harm: 'Analysts: no new indicators of risk are proposed.',
    });
    new Nightly(scope, 'mining', {
      ground,
      machine: mining,
      about: 'Mines indicators of risk for every office that looks for them',
      hour: 4,
    });
    const { arn: machine } = new Machine(scope, 'compaction', {
      ground,
      steps,
      definition: compactionWorkflow,
      harm: 'Analysts: answers become slower with every change, until the store is compacted again.',
    });
    new Machine(scope, 'rebuild', {
      ground,
      steps,
      definition: rebuildWorkflow,
      harm: 'Analysts: it is not known whether search and figures are what the tables give.',
    });
    new Nightly(scope, 'compaction', {
      ground,
      machine,
      about: 'Takes changes into the files of the analysis store',
      hour: 'rate(5 minutes)',
    });
  }
  return { api, mining };
};
