import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { isPrimary, nameOf } from '../config.ts';
import { CapabilityFunction, type Ground } from '../constructs/capability-function.ts';
import { Machine } from '../constructs/exports/machine.ts';
import { Nightly } from '../constructs/exports/nightly.ts';
import { READ, type tableGrants, WRITE } from '../constructs/grants.ts';
import { reviewWorkflow } from '../workflows/review.ts';

export interface ScreeningProps {
  readonly ground: Ground;
  readonly onTable: ReturnType<typeof tableGrants>;
}

/** The functions of screening: consignments are compared, outcomes told, profiles reviewed by what came of them. */
export const screeningFunctions = (scope: Construct, { ground, onTable }: ScreeningProps) => {
  const { stage } = ground.place;
  const tables = {
    TABLE_SCREENING: nameOf(stage, 'screening'),
    TABLE_INTELLIGENCE: nameOf(stage, 'intelligence'),
  };
  const { lambda: api } = new CapabilityFunction(scope, 'screening', {
    ground,
    about: 'Screening of consignments, rulesets and outcomes',
    harm: 'Customs systems: consignments cannot be screened, and cross unseen.',
    memory: 1769,
    concurrency: 100,
    environment: tables,
    grants: [
      ...onTable('screening', ...READ, ...WRITE),
      ...onTable('intelligence', 'GetItem', 'BatchGetItem', 'Query'),
    ],
  });
  // The primary region sees the outcomes of all by replication: elsewhere the same would be done again.
  if (isPrimary(stage, ground.place.region)) {
    const { lambda: steps } = new CapabilityFunction(scope, 'screening-steps', {
      ground,
      about: 'Weighs profiles by what inspections found, and ends those that find no more than chance',
      harm: 'Customs systems: profiles that find nothing stay in force.',
      memory: 1024,
      timeout: Duration.minutes(15),
      concurrency: 2,
      environment: tables,
      grants: [
        ...onTable('screening', 'GetItem', 'Query'),
        ...onTable('intelligence', ...READ, ...WRITE, 'DeleteItem'),
      ],
    });
    const { arn: machine } = new Machine(scope, 'review', {
      ground,
      steps,
      definition: reviewWorkflow,
      harm: 'Customs systems: profiles that find nothing stay in force until the next night.',
    });
    new Nightly(scope, 'review', {
      ground,
      machine,
      about: 'Reviews profiles by what came of them',
      hour: 5,
    });
  }
  return { api };
};
