import type { EventBus } from 'aws-cdk-lib/aws-events';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { nameOf } from '../../config.ts';
import { acknowledge } from '../acknowledge.ts';
import type { Ground } from '../capability-function.ts';
import { ChangeInbox } from '../change-inbox.ts';
import { allow, READ, type tableGrants, WRITE } from '../grants.ts';

/** Changes of a case that its verification has to look at. */
const OF_CASES = [
  'seizure.reported',
  'seizure.reported-again',
  'seizure.amended',
  'seizure.withdrawn',
  'seizure.undone',
];
/** Steps of a verification that end a turn or begin one. */
const OF_TURNS = [
  'verification.opened',
  'verification.checked',
  'verification.verified',
  'verification.returned',
  'verification.rejected',
  'verification.answered',
  'verification.taken-back',
  'verification.reopened',
  'verification.case-withdrawn',
];

export interface InboxProps {
  readonly ground: Ground;
  readonly bus: EventBus;
  readonly onTable: ReturnType<typeof tableGrants>;
  /** State machine of a turn. */
  readonly turns: string;
}

/** Every change of a case comes to the function that checks cases. */
export class VerificationInbox extends Construct {
  constructor(scope: Construct, { ground, bus, onTable, turns }: InboxProps) {
    super(scope, 'verification-changes');
    const { stage } = ground.place;
    new ChangeInbox(this, 'unchecked', {
      ground,
      bus,
      name: 'verification-inbox',
      hears: {
        source: ['cen.seizure', 'cen.verification'],
        'detail-type': [...OF_CASES, ...OF_TURNS],
      },
      failed: {
        name: 'unchecked-cases',
        harm: 'Reporting and regional offices: what is reported is not checked until it is replayed.',
      },
      late: 'Reporting and regional offices: what is reported is checked hours late.',
      work: {
        about: 'Checks cases, lets clean ones pass, keeps the time of those that wait',
        memory: 1024,
        concurrency: 10,
        environment: {
          TABLE_SEIZURES: nameOf(stage, 'seizures'),
          TABLE_VERIFICATION: nameOf(stage, 'verification'),
          TABLE_DIRECTORY: nameOf(stage, 'directory'),
          TABLE_REFERENCE: nameOf(stage, 'reference'),
          WORKFLOW_TURN: turns,
          DRAW_SECRET: this.drawSecret(ground),
        },
        grants: [
          ...onTable('seizures', 'GetItem', 'BatchGetItem', 'PutItem'),
          ...onTable('verification', ...READ, ...WRITE, 'DeleteItem', 'BatchWriteItem'),
          ...onTable('directory', 'GetItem'),
          ...onTable('reference', ...READ),
          allow([turns], 'states:StartExecution', 'states:SendTaskSuccess'),
        ],
      },
      batch: 25,
      // A large import is checked in minutes, and leaves the tables to those who wait for an answer.
      atOnce: 2,
    });
  }

  /** Nobody who reports can tell which clean case will be drawn for a person. */
  private drawSecret({ place, key }: Ground): string {
    const secret = new Secret(this, 'draw-secret', {
      secretName: nameOf(place.stage, 'draw-secret'),
      description: 'Decides which clean cases are drawn for a person; a new value draws others',
      encryptionKey: key,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    const reason = 'It decides a draw and protects no data: a deployment that names a new secret rotates it.';
    acknowledge(secret, reason, 'AwsSolutions-SMG4', 'NIST.800.53.R5-SecretsManagerRotationEnabled');
    return secret.secretValue.unsafeUnwrap();
  }
}
