import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { isPrimary, nameOf } from '../config.ts';
import { CapabilityFunction, type Ground } from '../constructs/capability-function.ts';
import { Machine } from '../constructs/exports/machine.ts';
import { Nightly } from '../constructs/exports/nightly.ts';
import { READ, type tableGrants, WRITE } from '../constructs/grants.ts';
import { scoresWorkflow } from '../workflows/scores.ts';
import { turnWorkflow } from '../workflows/turn.ts';

export interface VerificationProps {
  readonly ground: Ground;
  readonly onTable: ReturnType<typeof tableGrants>;
  readonly cursorSecret: string;
}

/** The functions of verification behind the API and in the state machine of a turn. */
export const verificationFunctions = (
  scope: Construct,
  { ground, onTable, cursorSecret }: VerificationProps,
) => {
  const { stage } = ground.place;
  const tables = {
    TABLE_SEIZURES: nameOf(stage, 'seizures'),
    TABLE_VERIFICATION: nameOf(stage, 'verification'),
    TABLE_DIRECTORY: nameOf(stage, 'directory'),
  };
  const { lambda: steps } = new CapabilityFunction(scope, 'verification-steps', {
    ground,
    about: 'Reminds of cases that wait, tells the Secretariat, counts what offices are compared by',
    harm: 'Regional and reporting offices: nobody is reminded of cases that wait.',
    memory: 1024,
    // A turn's task takes a moment; counting the cases of a month takes minutes.
    timeout: Duration.minutes(15),
    concurrency: 20,
    environment: tables,
    grants: [
      ...onTable('seizures', 'GetItem', 'PutItem'),
      ...onTable('verification', ...READ, 'PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'),
      ...onTable('directory', 'GetItem', 'Query'),
    ],
  });
  const turns = new Machine(scope, 'turn', {
    ground,
    steps,
    definition: turnWorkflow,
    harm: 'Whoever waits for a case to be verified: nobody is reminded of it.',
  });
  // The primary region sees the cases of all by replication: elsewhere the same would be counted again.
  if (isPrimary(stage, ground.place.region)) {
    const { arn: machine } = new Machine(scope, 'scores', {
      ground,
      steps,
      definition: scoresWorkflow,
      harm: 'Offices that look where they stand: the comparison is that of the night before.',
    });
    new Nightly(scope, 'scores', {
      ground,
      machine,
      about: 'Counts what offices came to, for their comparison',
      hour: 3,
    });
  }
  const { lambda: api } = new CapabilityFunction(scope, 'verification', {
    ground,
    about: 'Checks of cases: queue, questions, decisions, scorecards',
    harm: 'Verifiers and reporting offices: cases can neither be verified nor answered.',
    memory: 1024,
    concurrency: 50,
    environment: {
      ...tables,
      TABLE_REFERENCE: nameOf(stage, 'reference'),
      CURSOR_SECRET: cursorSecret,
    },
    grants: [
      ...onTable('seizures', ...READ, 'PutItem', 'DeleteItem'),
      ...onTable('verification', ...READ, ...WRITE, 'DeleteItem'),
      ...onTable('directory', 'GetItem', 'Query'),
      ...onTable('reference', ...READ),
    ],
  });
  return { api, turns: turns.arn };
};
