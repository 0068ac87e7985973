import { Stack } from 'aws-cdk-lib';
import { CfnNamedQuery, CfnWorkGroup } from 'aws-cdk-lib/aws-athena';
import { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { COLUMN_NAMES, COLUMNS, type ColumnType } from '../../../shared/domain/analysis/columns.ts';
import { nameOf, type Stage } from '../../config.ts';
import { analysisBucketName } from '../files/analysis-bucket.ts';

/** Hive's names for DuckDB's types, as Athena reads them out of Parquet. */
const HIVE: Readonly<Record<ColumnType, string>> = {
  VARCHAR: 'string',
  'VARCHAR[]': 'array<string>',
  BOOLEAN: 'boolean',
  SMALLINT: 'smallint',
  INTEGER: 'int',
  BIGINT: 'bigint',
  DOUBLE: 'double',
  DATE: 'date',
  TIMESTAMP: 'timestamp',
};

/** The year is the partition: Athena takes it from there, not out of the file. */
const columns = [
  ...COLUMN_NAMES.filter((name) => name !== 'year').map((name) => ({
    name,
    type: HIVE[COLUMNS[name].type],
    comment: COLUMNS[name].about,
  })),
  {
    name: 'known_to',
    type: 'timestamp',
    comment: 'Until when it was known like this; null while it still is',
  },
];

/** A question that reads more than all of the store is a mistake. */
const MOST_BYTES = 20 * 2 ** 30;

export interface AthenaProps {
  readonly stage: Stage;
  /** Key of the files, and of the answers. */
  readonly key: IKey;
}

/** The files of the analysis store as a table of Athena, for whoever asks more than one function can answer. */
export class Athena extends Construct {
  constructor(scope: Construct, { stage, key }: AthenaProps) {
    super(scope, 'athena');
    const { account } = Stack.of(this);
    const place = `s3://${analysisBucketName(this, stage)}`;
    // Glue takes no hyphens in names that SQL is written with.
    const name = nameOf(stage, 'analysis').replaceAll('-', '_');
    const database = new CfnDatabase(this, 'database', {
      catalogId: account,
      databaseInput: { name, description: 'Seizures as rows, without names of persons' },
    });
    const lines = new CfnTable(this, 'lines', {
      catalogId: account,
      databaseName: name,
      tableInput: {
        name: 'lines',
        description: 'One row per commodity line of each state that a case was in',
        tableType: 'EXTERNAL_TABLE',
        partitionKeys: [{ name: 'year', type: 'smallint', comment: COLUMNS.year.about }],
        parameters: {
          EXTERNAL: 'TRUE',
          classification: 'parquet',
          // No crawler: which years there can be is known, and an empty one costs a look into an empty folder.
          'projection.enabled': 'true',
          'projection.year.type': 'integer',
          'projection.year.range': '1980,2100',
          'storage.location.template': `${place}/athena/year=\${year}`,
        },
        storageDescriptor: {
          columns,
          location: `${place}/athena/`,
          // Each folder holds a list of the files that are the store now: a compaction changes it, never a file.
          inputFormat: 'org.apache.hadoop.hive.ql.io.SymlinkTextInputFormat',
          outputFormat: 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat',
          serdeInfo: { serializationLibrary: 'org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe' },
        },
      },
    });
    lines.addDependency(database);
    const workGroup = new CfnWorkGroup(this, 'analysts', {
      name: nameOf(stage, 'analysts'),
      description: 'Questions to the analysis store',
      recursiveDeleteOption: false,
      workGroupConfiguration: {
        // What a client asks for instead does not count.
        enforceWorkGroupConfiguration: true,
        publishCloudWatchMetricsEnabled: true,
        bytesScannedCutoffPerQuery: MOST_BYTES,
        engineVersion: { selectedEngineVersion: 'Athena engine version 3' },
        resultConfiguration: {
          outputLocation: `${place}/answers/`,
          expectedBucketOwner: account,
          encryptionConfiguration: { encryptionOption: 'SSE_KMS', kmsKey: key.keyArn },
        },
      },
    });
    const current = new CfnNamedQuery(this, 'current', {
      name: 'Current rows of verified cases',
      description: 'What figures are made of: states that hold, each case once',
      database: name,
      workGroup: workGroup.name,
      queryString: `SELECT * FROM ${name}.lines
WHERE year BETWEEN 2025 AND 2026 AND known_to IS NULL AND stands AND counts AND status = 'verified'`,
    });
    current.addDependency(workGroup);
    current.addDependency(lines);
  }
}
