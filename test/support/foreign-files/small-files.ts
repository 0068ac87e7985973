import { FileFormat } from '../../../shared/domain/imports/file-format.ts';
import { rowMapper } from '../../../shared/domain/imports/map-row.ts';
import type { ImportMapping } from '../../../shared/domain/imports/mapping.ts';
import { profiler } from '../../../shared/domain/imports/profile/profiler.ts';
import type { Proposal } from '../../../shared/domain/imports/proposal.ts';
import { propose } from '../../../shared/domain/imports/propose/propose.ts';
import { shippedIndexes } from '../shipped-lists.ts';

const lists = await shippedIndexes();

export interface SmallFile {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly fileName?: string;
  readonly country?: string;
  readonly delimiter?: string;
}

/** What is proposed for a file of some rows. */
export const proposed = ({
  columns,
  rows,
  fileName = 'file.csv',
  country,
  delimiter = ',',
}: SmallFile): Proposal => {
  const seen = profiler(columns);
  for (const row of rows) seen.add(row);
  const format = FileFormat.parse({ kind: 'csv', delimiter });
  return propose(seen.profile(), { format, formatReasons: [], fileName, lists, country });
};

/** The mapping of a proposal that has one. */
export const mappingOf = (proposal: Proposal): ImportMapping => {
  if (!proposal.mapping) throw new Error(`No mapping: ${proposal.why.detail}`);
  return proposal.mapping;
};

/** What the mapping makes of a row. */
export const read = (mapping: ImportMapping, columns: readonly string[], row: readonly string[]) =>
  rowMapper(mapping, columns).map(row);
