import { isDeepStrictEqual } from 'node:util';
import { COLUMN_NAMES } from '../../../shared/domain/analysis/columns.ts';
import type { Rule } from './rule.ts';

const workGroup = {
  RecursiveDeleteOption: false,
  WorkGroupConfiguration: {
    EnforceWorkGroupConfiguration: true,
    BytesScannedCutoffPerQuery: 20 * 2 ** 30,
    ResultConfiguration: {
      OutputLocation: 's3://store/answers/',
      EncryptionConfiguration: { EncryptionOption: 'SSE_KMS', KmsKey: 'key' },
    },
  },
};
const { WorkGroupConfiguration: configuration } = workGroup;
const result = configuration.ResultConfiguration;

// Athena puts the year in, not we.
// biome-ignore lint/suspicious/noTemplateCurlyInString: as it stands in the template.
const YEAR = 'year=${year}';
const names = [...COLUMN_NAMES.filter((name) => name !== 'year'), 'known_to'];
const table = {
  TableInput: {
    PartitionKeys: [{ Name: 'year', Type: 'smallint' }],
    Parameters: {
      'projection.enabled': 'true',
      'storage.location.template': `s3://store/athena/${YEAR}`,
    },
    StorageDescriptor: {
      InputFormat: 'org.apache.hadoop.hive.ql.io.SymlinkTextInputFormat',
      Columns: names.map((Name) => ({ Name, Type: 'string' })),
    },
  },
};
const { TableInput: input } = table;

const said = (value: unknown) => JSON.stringify(value ?? null);

/** What Athena reads the analysis store with. */
export const analysisRules: readonly Rule[] = [
  {
    name: 'a workgroup of Athena has its way, encrypts answers under our key where they expire, and bounds a question',
    type: 'AWS::Athena::WorkGroup',
    wrong: ({ props: { WorkGroupConfiguration: given = {} } }) =>
      given.EnforceWorkGroupConfiguration !== true ||
      !(given.BytesScannedCutoffPerQuery > 0) ||
      given.ResultConfiguration?.EncryptionConfiguration?.EncryptionOption !== 'SSE_KMS' ||
      !given.ResultConfiguration.EncryptionConfiguration.KmsKey ||
      !said(given.ResultConfiguration.OutputLocation).includes('/answers/'),
    canaries: [
      { WorkGroupConfiguration: { ...configuration, EnforceWorkGroupConfiguration: false } },
      { WorkGroupConfiguration: { ...configuration, BytesScannedCutoffPerQuery: undefined } },
      {
        WorkGroupConfiguration: {
          ...configuration,
          ResultConfiguration: { ...result, EncryptionConfiguration: { EncryptionOption: 'SSE_S3' } },
        },
      },
      {
        WorkGroupConfiguration: {
          ...configuration,
          ResultConfiguration: { ...result, OutputLocation: 's3://elsewhere/' },
        },
      },
    ],
  },
  {
    name: 'the table of Athena has the columns of the store, and reads the files that its lists name',
    type: 'AWS::Glue::Table',
    wrong: ({ props: { TableInput: given } }) =>
      !isDeepStrictEqual(
        given.StorageDescriptor.Columns.map(({ Name }: { Name: string }) => Name),
        names,
      ) ||
      given.PartitionKeys?.[0]?.Name !== 'year' ||
      !given.StorageDescriptor.InputFormat.endsWith('SymlinkTextInputFormat') ||
      given.Parameters['projection.enabled'] !== 'true' ||
      !said(given.Parameters['storage.location.template']).includes(`/athena/${YEAR}`),
    canaries: [
      {
        TableInput: {
          ...input,
          StorageDescriptor: {
            ...input.StorageDescriptor,
            Columns: input.StorageDescriptor.Columns.slice(1),
          },
        },
      },
      { TableInput: { ...input, PartitionKeys: [] } },
      {
        TableInput: {
          ...input,
          StorageDescriptor: {
            ...input.StorageDescriptor,
            InputFormat: 'org.apache.hadoop.mapred.TextInputFormat',
          },
        },
      },
      { TableInput: { ...input, Parameters: { ...input.Parameters, 'projection.enabled': 'false' } } },
      {
        TableInput: {
          ...input,
          Parameters: { ...input.Parameters, 'storage.location.template': `s3://store/lines/${YEAR}` },
        },
      },
    ],
  },
];
