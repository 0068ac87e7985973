import type { Construct } from 'constructs';
import { nameOf } from '../config.ts';
import { CapabilityFunction, type Ground } from '../constructs/capability-function.ts';
import { Machine } from '../constructs/exports/machine.ts';
import { READ, type tableGrants, WRITE } from '../constructs/grants.ts';
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
    about: 'Reminds of cases that wait, and tells the Secretariat',
    harm: 'Regional and reporting offices: nobody is reminded of cases that wait.',
    concurrency: 20,
    environment: tables,
    grants: [
      ...onTable('seizures', 'GetItem', 'PutItem'),
      ...onTable('verification', 'GetItem', 'PutItem', 'UpdateItem', 'DeleteItem'),
      ...onTable('directory', 'GetItem'),
    ],
  });
  const turns = new Machine(scope, 'turn', {
    ground,
    steps,
    definition: turnWorkflow,
    harm: 'Whoever waits for a case to be verified: nobody is reminded of it.',
  });
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
