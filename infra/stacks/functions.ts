import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { nameOf } from '../config.ts';
import {
  CapabilityFunction,
  type CapabilityFunctionProps,
  type Ground,
} from '../constructs/capability-function.ts';
import { Machine } from '../constructs/exports/machine.ts';
import { Nightly } from '../constructs/exports/nightly.ts';
import { documentBucketName } from '../constructs/files/document-bucket.ts';
import { exportBucketName } from '../constructs/files/export-bucket.ts';
import { importBucketName } from '../constructs/files/import-bucket.ts';
import { allow, objectGrants, READ, tableGrants, WRITE } from '../constructs/grants.ts';
import { ImportMachine } from '../constructs/import-machine.ts';
import { deltasWorkflow } from '../workflows/deltas.ts';
import { exportWorkflow } from '../workflows/export.ts';
import { analysisFunctions } from './analysis-functions.ts';
import type { Identity } from './identity.ts';
import { intelligenceFunctions } from './intelligence-functions.ts';
import type { Keys } from './keys.ts';
import { screeningFunctions } from './screening-functions.ts';
import { verificationFunctions } from './verification-functions.ts';

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
  const onDocuments = objectGrants(scope, ground.place, keys, 'documents');
  const make = (name: string, what: CapabilityFunctionProps) =>
    new CapabilityFunction(scope, name, { ground, ...what }).lambda;

  const tables = {
    seizures: { TABLE_SEIZURES: nameOf(stage, 'seizures') },
    nominal: { TABLE_NOMINAL: nameOf(stage, 'nominal') },
    directory: { TABLE_DIRECTORY: nameOf(stage, 'directory') },
    imports: { TABLE_IMPORTS: nameOf(stage, 'imports') },
    audit: { TABLE_AUDIT: nameOf(stage, 'audit') },
    exports: { TABLE_EXPORTS: nameOf(stage, 'exports') },
    reference: { TABLE_REFERENCE: nameOf(stage, 'reference') },
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
    about: 'Reads uploaded files, proposes mappings and writes rows as seizures',
    harm: 'Administrations that report by file: their rows come in late or not at all.',
    memory: 1769,
    timeout: Duration.minutes(15),
    concurrency: 20,
    environment: { ...tables.imports, ...tables.seizures, ...tables.reference, ...bucket },
    prefixes: ALL_FILES,
    grants: [
      ...onTable('imports', ...READ, ...WRITE),
      // A case that is reported again may be open to others than before.
      ...onTable('seizures', ...READ, 'PutItem', 'UpdateItem', 'DeleteItem'),
      ...onTable('reference', ...READ),
      ...onObjects(ALL_FILES, 'GetObject', 'PutObject', 'AbortMultipartUpload'),
    ],
  });
  const workflow = new ImportMachine(scope, { ground, steps });

  const onExports = objectGrants(scope, ground.place, keys, 'exports');
  const region = { REGION: ground.place.region.name };
  const exportBucket = { BUCKET_EXPORTS: exportBucketName(scope, stage) };
  const exportSteps = make('exports-steps', {
    about: 'Writes cases into files, for exports and for the nightly changes',
    harm: 'Offices that take cases along: their files come late or not at all.',
    memory: 1769,
    timeout: Duration.minutes(15),
    concurrency: 20,
    environment: {
      ...tables.exports,
      ...tables.seizures,
      ...tables.directory,
      ...tables.reference,
      ...exportBucket,
      ...region,
    },
    bucket: 'exports',
    prefixes: EXPORT_FILES,
    grants: [
      ...onTable('exports', 'GetItem', 'Query', 'PutItem'),
      ...onTable('seizures', 'BatchGetItem', 'Query'),
      ...onTable('directory', 'GetItem', 'Query'),
      ...onTable('reference', ...READ),
      ...onExports(EXPORT_FILES, 'GetObject', 'PutObject', 'AbortMultipartUpload'),
    ],
  });
  const exporting = new Machine(scope, 'export', {
    ground,
    steps: exportSteps,
    definition: exportWorkflow,
    harm: 'Whoever asked for the export: there is no file, though they were told there would be.',
  });
  const nightly = new Machine(scope, 'deltas', {
    ground,
    steps: exportSteps,
    definition: deltasWorkflow,
    harm: 'Offices whose own systems follow the network: the files of the day before are missing until the next night.',
  });
  new Nightly(scope, 'deltas', {
    ground,
    machine: nightly.arn,
    about: 'Files of the changes of the day before, for offices that want them',
    hour: 2,
  });

  const onStore = objectGrants(scope, ground.place, keys, 'analysis');
  const analysing = analysisFunctions(scope, { ground, onTable, onStore, cursorSecret });
  const { mining } = analysing;
  const profiling = intelligenceFunctions(scope, { ground, onTable, cursorSecret, mining });
  const screens = screeningFunctions(scope, { ground, onTable });
  const verifying = verificationFunctions(scope, { ground, onTable, cursorSecret });

  return {
    authorizer,
    /** State machine of a turn, for the inbox of verification. */
    turns: verifying.turns,
    verification: verifying.api,
    analysis: analysing.api,
    screening: screens.api,
    intelligence: profiling.api,
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
        ...tables.reference,
        ...cursors,
        PUBLIC_URL: publicUrl,
      },
      grants: [
        ...onTable('seizures', ...READ, ...WRITE, 'DeleteItem'),
        // What a heading of the Harmonized System is.
        ...onTable('reference', ...READ),
        // Whose case it is that a regional office enters on behalf of another.
        ...onTable('directory', 'GetItem'),
        ...onTable('nominal', 'GetItem', 'PutItem'),
        // Who reads a name leaves a trace of it, before the answer goes out.
        ...onTable('audit', 'BatchWriteItem'),
      ],
    }),
    documents: make('documents', {
      about: 'Papers and mails that cases came from',
      harm: 'Offices that report by fax, letter or mail: no paper can be attached or fetched.',
      memory: 1024,
      concurrency: 20,
      environment: {
        ...tables.seizures,
        ...tables.nominal,
        ...tables.audit,
        BUCKET_DOCUMENTS: documentBucketName(scope, stage),
      },
      bucket: 'documents',
      prefixes: DOCUMENTS,
      grants: [
        ...onTable('seizures', 'GetItem', 'Query'),
        ...onTable('nominal', 'GetItem', 'Query', 'PutItem', 'DeleteItem'),
        // Who fetches a paper leaves a trace of it, before the address goes out.
        ...onTable('audit', 'BatchWriteItem'),
        ...onDocuments(DOCUMENTS, 'GetObject', 'PutObject'),
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
      environment: {
        ...tables.imports,
        ...tables.audit,
        ...bucket,
        ...cursors,
        WORKFLOW_IMPORT: workflow.arn,
      },
      prefixes: ALL_FILES,
      grants: [
        ...onTable('imports', ...READ, ...WRITE, 'DeleteItem'),
        ...onObjects(ALL_FILES, 'GetObject'),
        ...onObjects(['uploads'], 'PutObject'),
        // Who reads a row as it was sent leaves a trace of it, before the answer goes out.
        ...onTable('audit', 'BatchWriteItem'),
        allow([workflow.arn], 'states:StartExecution'),
      ],
    }),
    exports: make('exports', {
      about: 'Exports, nightly changes and templates',
      harm: 'Offices that take cases along: no file can be asked for or fetched.',
      memory: 1024,
      concurrency: 30,
      environment: {
        ...tables.exports,
        ...tables.reference,
        ...exportBucket,
        ...region,
        ...cursors,
        WORKFLOW_EXPORT: exporting.arn,
      },
      bucket: 'exports',
      prefixes: FETCHED,
      grants: [
        ...onTable('exports', ...READ, ...WRITE, 'DeleteItem'),
        ...onTable('reference', ...READ),
        ...onExports(FETCHED, 'GetObject'),
        allow([exporting.arn], 'states:StartExecution'),
      ],
    }),
    reference: make('reference', {
      about: 'Reference lists: look-up, amendments and loads',
      harm: 'Everyone who types a code or a name: nothing is suggested, and the Secretariat cannot amend lists.',
      // A list of 120,000 places is kept in memory, and made ready in about a second of one processor.
      memory: 1769,
      concurrency: 50,
      environment: { ...tables.reference, ...cursors },
      grants: onTable('reference', ...READ, ...WRITE, 'BatchWriteItem', 'DeleteItem'),
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

/** Prefixes of the bucket for papers. */
const DOCUMENTS = ['documents'];

/** Prefixes of the bucket for imports. */
const ALL_FILES = ['uploads', 'looks', 'rows', 'errors'];

/** Prefixes of the bucket for exports. */
const FETCHED = ['files', 'deltas'];
const EXPORT_FILES = [...FETCHED, 'parts'];

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
