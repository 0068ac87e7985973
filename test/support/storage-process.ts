/**
 * The data plane in a process of its own, to be killed: `node storage-process.ts <home> <engine>`.
 * Prints one line of JSON once it serves: where, and the credentials to call it with.
 */

import { createCredentialBook } from '../../infra/local/gateway/credentials.ts';
import { createGateway } from '../../infra/local/gateway/gateway.ts';
import { dynamodbService } from '../../infra/local/storage/dynamodb-service.ts';
import { type EngineName, startEngine } from '../../infra/local/storage/engine.ts';
import { createObjects } from '../../infra/local/storage/objects.ts';
import { createTables } from '../../infra/local/storage/tables.ts';
import { assemblyOf, bucket, capabilityTable, homeIn, REGION } from './installation.ts';

const [dir = '', engineName = ''] = process.argv.slice(2);
const home = homeIn(dir);
const assembly = assemblyOf(capabilityTable('seizures'), bucket('imports'));
const engine = await startEngine({
  home,
  region: REGION,
  engine: (engineName || undefined) as EngineName | undefined,
});
await createTables(engine, assembly);
const credentials = createCredentialBook(home);
const objects = await createObjects({ home, assembly, credentials, region: REGION });
const services = { dynamodb: dynamodbService(engine, assembly) };
const gateway = await createGateway({ credentials, services, region: REGION, objects });
console.log(
  JSON.stringify({ url: gateway.url, describe: engine.describe, credentials: credentials.issue('imports') }),
);
