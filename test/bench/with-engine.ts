import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAssembly } from '../../infra/local/assembly/assembly.ts';
import { cloudAssembly } from '../../infra/local/assembly/cloud-assembly.ts';
import { openHome } from '../../infra/local/state/home.ts';
import { startEngine } from '../../infra/local/storage/engine.ts';
import { createTables, engineClient } from '../../infra/local/storage/tables.ts';
import { documentsOf, dynamoTable } from '../../shared/storage/dynamo-table.ts';
import type { Table } from '../../shared/storage/table.ts';
import { TEST_ASSEMBLY } from '../support/world/test-assembly.ts';

export interface Tables {
  readonly verification: Table;
  readonly seizures: Table;
  readonly directory: Table;
}

/** DynamoDB Local with the tables of the app, for as long as the work takes. */
export const withEngine = async (work: (tables: Tables) => Promise<void>): Promise<void> => {
  const dir = mkdtempSync(join(tmpdir(), 'cen-engine-'));
  const home = openHome(dir);
  const assembly = openAssembly({ dir: await cloudAssembly(TEST_ASSEMBLY, () => {}), home, port: 8080 });
  const engine = await startEngine({ home, region: assembly.region, engine: 'dynamodb-local' });
  const client = engineClient(engine);
  try {
    const names = (await createTables(engine, assembly)).map(({ name }) => name);
    const documents = documentsOf(client);
    const table = (what: string) =>
      dynamoTable(names.find((name) => name.endsWith(what)) ?? '', () => documents);
    await work({
      verification: table('verification'),
      seizures: table('seizures'),
      directory: table('directory'),
    });
  } finally {
    client.destroy();
    await engine.stop();
    rmSync(dir, { recursive: true, force: true });
  }
};
