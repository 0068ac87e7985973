import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { nameOf } from '../config.ts';
import {
  CapabilityFunction,
  type CapabilityFunctionProps,
  type Ground,
} from '../constructs/capability-function.ts';
import { allow, objectGrants, READ, tableGrants, WRITE } from '../constructs/grants.ts';
import { importBucketName } from '../constructs/import-bucket.ts';
import { ImportMachine } from '../constructs/import-machine.ts';
import type { Identity } from './identity.ts';
import type { Keys } from './keys.ts';

export interface FunctionsProps {
  readonly ground: Ground;
  readonly keys: Keys;
  readonly identity: Identity;
  /** Key that seals page cursors, as a reference that CloudFormation resolves: no call at a cold start. */
  readonly cursorSecret: string;
  /** Where people and systems reach this region, without a trailing slash. */
  readonly publicUrl: string;
}

/** Every function behind the API: what it may do, how much of it there is, and who is harmed when it fails. */
export const functionsOf = (scope: Construct, props: FunctionsProps) => {
  const { ground, keys, identity, cursorSecret, publicUrl } = props;
  const { stage } = ground.place;
  const onTable = tableGrants(scope, ground.place, keys);
  const onObjects = objectGrants(scope, ground.place, keys);
  const make = (name: string, what: CapabilityFunctionProps) =>
    new CapabilityFunction(scope, name, { ground, ...what }).lambda;

  const tables = {
    seizures: { TABLE_SEIZURES: nameOf(stage, 'seizures') },
    nominal: { TABLE_NOMINAL: nameOf(stage, 'nominal') },
    directory: { TABLE_DIRECTORY: nameOf(stage, 'directory') },
    imports: { TABLE_IMPORTS: nameOf(stage, 'imports') },
    audit: { TABLE_AUDIT: nameOf(stage, 'audit') },
  };
  const cursors = { CURSOR_SECRET: cursorSecret };
  const pool = { USER_POOL_ID: identity.pool.userPoolId };
  const signIn = {
    TOKEN_ISSUER: identity.pool.userPoolProviderUrl,
    PEOPLE_CLIENTS: identity.peopleClients.map((client) => client.userPoolClientId).join(','),
  };
  const bucket = { BUCKET_IMPORTS: importBucketName(scope, stage) };

  const authorizer = make('directory-authorizer', {
    about: 'Finds out who calls',
    harm: 'Everyone: no call but the public ones is let in.',
    memory: 1024,
    timeout: Duration.seconds(10),
    concurrency: 100,
    environment: {
      ...tables.directory,
      ...pool,
      ...signIn,
    },
    grants: onTable('directory', 'GetItem', 'Query'),
  });

  const steps = make('imports-steps', {
    about: 'Reads uploaded files and writes their rows as seizures',
    harm: 'Administrations that report by file: their rows come in late or not at all.',
    memory: 1024,
    timeout: Duration.minutes(15),
    concurrency: 20,
    environment: { ...tables.imports, ...tables.seizures, ...bucket },
    prefixes: ALL_FILES,
    grants: [
      ...onTable('imports', ...READ, ...WRITE),
      ...onTable('seizures', 'GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem'),
      ...onObjects(ALL_FILES, 'GetObject', 'PutObject', 'AbortMultipartUpload'),
    ],
  });
  const workflow = new ImportMachine(scope, { ground, steps });

  return {
    authorizer,
    seizures: make('seizures', {
      about: 'Report, amend, withdraw and find seizures',
      harm: 'Reporting offices and their systems: seizures cannot be reported or read.',
      memory: 1024,
      concurrency: 200,
      environment: {
        ...tables.seizures,
        ...tables.nominal,
        ...tables.audit,
        ...tables.directory,
        ...cursors,
        PUBLIC_URL: publicUrl,
      },
      grants: [
        ...onTable('seizures', ...READ, ...WRITE, 'DeleteItem'),
        // Whose case it is that a regional office enters on behalf of another.
        ...onTable('directory', 'GetItem'),
        ...onTable('nominal', 'GetItem', 'PutItem'),
        // Who reads a name leaves a trace of it, before the answer goes out.
        ...onTable('audit', 'BatchWriteItem'),
      ],
    }),
    directory: make('directory', {
      about: 'Offices, people and client systems',
      harm: 'Administrators of offices: nobody can be invited, suspended or given a key.',
      memory: 1024,
      concurrency: 30,
      environment: { ...tables.directory, ...pool, ...cursors },
      grants: [
        ...onTable('directory', ...READ, ...WRITE, 'DeleteItem'),
        allow([identity.pool.userPoolArn], ...COGNITO.map((action) => `cognito-idp:${action}`)),
      ],
    }),
    imports: make('imports', {
      about: 'Import jobs and their mappings',
      harm: 'Administrations that report by file: none can be sent, and no progress be seen.',
      memory: 1024,
      concurrency: 30,
      environment: { ...tables.imports, ...bucket, ...cursors, WORKFLOW_IMPORT: workflow.arn },
      prefixes: SENT_AND_RETURNED,
      grants: [
        ...onTable('imports', ...READ, ...WRITE, 'DeleteItem'),
        ...onObjects(SENT_AND_RETURNED, 'GetObject', 'PutObject'),
        allow([workflow.arn], 'states:StartExecution'),
      ],
    }),
    audit: make('audit', {
      about: 'The audit trail, for those who may see it',
      harm: 'Auditors and data protection officers: they cannot see who read what.',
      memory: 1024,
      concurrency: 10,
      environment: { ...tables.audit, ...cursors },
      grants: onTable('audit', 'Query'),
    }),
    status: make('status', {
      about: 'Health and the API’s description',
      harm: 'Monitoring and new integrators: they cannot see whether the service is up, or what it offers.',
      concurrency: 10,
      environment: { ...tables.directory, ...signIn, PUBLIC_URL: publicUrl },
      grants: onTable('directory', 'GetItem'),
    }),
  };
};

/** Prefixes of the bucket for imports. */
const SENT_AND_RETURNED = ['uploads', 'errors'];
const ALL_FILES = [...SENT_AND_RETURNED, 'chunks'];

/** What running the directory takes of Cognito: people by the administrator's hand, client systems with secrets. */
const COGNITO = [
  'AdminCreateUser',
  'AdminGetUser',
  'AdminDisableUser',
  'AdminEnableUser',
  'AdminAddUserToGroup',
  'AdminRemoveUserFromGroup',
  'AdminListGroupsForUser',
  'AdminUserGlobalSignOut',
  'AdminDeleteUser',
  'CreateUserPoolClient',
  'DeleteUserPoolClient',
];
