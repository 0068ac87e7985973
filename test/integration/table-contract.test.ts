import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { openAssembly } from '../../infra/local/assembly/assembly.ts';
import { cloudAssembly } from '../../infra/local/assembly/cloud-assembly.ts';
import { openHome } from '../../infra/local/state/home.ts';
import { type Engine, startEngine } from '../../infra/local/storage/engine.ts';
import { createTables, engineClient, tablesOf } from '../../infra/local/storage/tables.ts';
import { documentsOf, dynamoTable } from '../../shared/storage/dynamo-table.ts';
import type { ScannedTable, Table } from '../../shared/storage/table.ts';
import { tableContract } from '../support/table-contract.ts';
import { TEST_ASSEMBLY } from '../support/world/test-assembly.ts';

/** The table port on both engines, as the CDK app declares the table. */
describe.each(['dynamodb-local', 'dynoxide'] as const)('%s', (name) => {
  const dir = mkdtempSync(join(tmpdir(), 'cen-table-'));
  let engine: Engine | undefined;
  let client: DynamoDBClient | undefined;
  let table: Table & ScannedTable;

  beforeAll(async () => {
    const home = openHome(dir);
    const assembly = openAssembly({ dir: await cloudAssembly(TEST_ASSEMBLY, () => {}), home, port: 8080 });
    engine = await startEngine({ home, region: assembly.region, engine: name });
    await createTables(engine, assembly);
    client = engineClient(engine);
    const documents = documentsOf(client);
    table = dynamoTable(tablesOf(assembly)[0]?.ref ?? '', () => documents);
  }, 120_000);

  afterAll(async () => {
    client?.destroy();
    await engine?.stop();
    rmSync(dir, { recursive: true, force: true });
  }, 60_000);

  tableContract(name, () => table);
});
