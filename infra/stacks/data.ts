import type { Construct } from 'constructs';
import { isPrimary } from '../config.ts';
import { Athena } from '../constructs/analysis/athena.ts';
import { CapabilityTable, keyOf, TABLES, type TableName } from '../constructs/capability-table.ts';
import { AnalysisBucket } from '../constructs/files/analysis-bucket.ts';
import { DocumentBucket } from '../constructs/files/document-bucket.ts';
import { ExportBucket } from '../constructs/files/export-bucket.ts';
import { ImportBucket } from '../constructs/files/import-bucket.ts';
import { type Place, RegionalStack } from '../place.ts';
import type { Keys } from './keys.ts';

/** What must never be lost: the global tables (in the primary region) and the region's own bucket. */
export class Data extends RegionalStack {
  /** Only in the primary region: the others hold replicas, which this region's stack made. */
  readonly tables: Readonly<Record<TableName, CapabilityTable>> | undefined;

  constructor(scope: Construct, place: Place, keys: Keys) {
    super(scope, { place, part: 'data', about: 'Tables and files.' });
    new ImportBucket(this, { key: keys.files, stage: place.stage });
    new ExportBucket(this, { key: keys.files, stage: place.stage });
    new AnalysisBucket(this, { key: keys.files, stage: place.stage });
    new DocumentBucket(this, { key: keys.nominal, stage: place.stage });
    if (!isPrimary(place.stage, place.region)) return;
    new Athena(this, { stage: place.stage, key: keys.files });
    const table = (name: TableName) => new CapabilityTable(this, place, { name, key: keys[keyOf(name)] });
    this.tables = Object.fromEntries(TABLES.map((name) => [name, table(name)])) as Record<
      TableName,
      CapabilityTable
    >;
  }
}
