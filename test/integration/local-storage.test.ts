/** The data plane on both engines: calls through the gateway, tables over time, and what a crash leaves. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import * as Db from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CredentialBook, createCredentialBook } from '../../infra/local/gateway/credentials.ts';
import { type Allow, createGateway } from '../../infra/local/gateway/gateway.ts';
import type { Credentials, Home, Part } from '../../infra/local/ports.ts';
import { javaVersion } from '../../infra/local/storage/dynamodb-local.ts';
import { dynamodbService } from '../../infra/local/storage/dynamodb-service.ts';
import { dynoxideBinary } from '../../infra/local/storage/dynoxide.ts';
import { type Engine, type EngineName, startEngine } from '../../infra/local/storage/engine.ts';
import { sweepExpired } from '../../infra/local/storage/expiry.ts';
import { createTables, engineClient } from '../../infra/local/storage/tables.ts';
import { assemblyOf, capabilityTable, homeIn, REGION } from '../support/installation.ts';
import { newHome } from '../support/new-home.ts';

const present: Record<EngineName, boolean> = {
  'dynamodb-local': (javaVersion() ?? 0) >= 17,
  dynoxide: dynoxideBinary() !== undefined,
};
for (const [name, there] of Object.entries(present)) {
  if (!there)
    console.warn(
      `Not tested on ${name}: it cannot run on this machine (Java 17 or Linux on x64 is missing).`,
    );
}
const engines = (['dynamodb-local', 'dynoxide'] as const).filter((name) => present[name]);

describe.each(engines)('on %s', (name) => {
  let home: Home;
  let engine: Engine;
  let book: CredentialBook;
  let gateway: Part & { url: string };
  let allow: Allow = () => true;
  const assembly = assemblyOf(capabilityTable('seizures'), capabilityTable('audit'));
  const clients: Db.DynamoDBClient[] = [];
  const clientOf = (credentials: Partial<Credentials>, more: Db.DynamoDBClientConfig = {}) => {
    const identity = { ...book.issue('seizures'), ...credentials };
    const client = new Db.DynamoDBClient({
      region: REGION,
      endpoint: gateway.url,
      credentials: identity,
      maxAttempts: 1,
      ...more,
    });
    clients.push(client);
    return client;
  };
  const item = (pk: string, more: Record<string, Db.AttributeValue> = {}) => ({
    pk: { S: pk },
    sk: { S: '1' },
    ...more,
  });
  const put = (client: Db.DynamoDBClient, pk: string, TableName = 'seizures') =>
    client.send(new Db.PutItemCommand({ TableName, Item: item(pk) }));

  beforeAll(async () => {
    home = newHome();
    engine = await startEngine({ home, region: REGION, engine: name });
    await createTables(engine, assembly);
    book = createCredentialBook(home);
    gateway = await createGateway({
      credentials: book,
      region: REGION,
      services: { dynamodb: dynamodbService(engine, assembly) },
      allow: (call) => allow(call),
    });
  });
  afterAll(async () => {
    for (const client of clients) client.destroy();
    await gateway.stop();
    await engine.stop();
  });

  test('a function writes and reads, and finds by index, in transactions and in streams', async () => {
    const client = clientOf({});
    const Item = item('office#FR', {
      gsi1pk: { S: 'status#reported' },
      gsi1sk: { S: '2026' },
      summary: { S: 'rice' },
    });
    const TransactItems = [{ Put: { TableName: 'seizures', Item } }, { Put: { TableName: 'audit', Item } }];
    await client.send(new Db.TransactWriteItemsCommand({ TransactItems }));
    const query = new Db.QueryCommand({
      TableName: 'seizures',
      IndexName: 'gsi1',
      KeyConditionExpression: 'gsi1pk = :s',
      ExpressionAttributeValues: { ':s': { S: 'status#reported' } },
    });
    expect((await client.send(query)).Items?.[0]?.summary).toEqual({ S: 'rice' });
    const { Table } = await client.send(new Db.DescribeTableCommand({ TableName: 'seizures' }));
    expect(Table?.LatestStreamArn).toContain('/stream/');
    const once = { TableName: 'seizures', Item, ConditionExpression: 'attribute_not_exists(pk)' };
    await expect(client.send(new Db.PutItemCommand(once))).rejects.toMatchObject({
      name: 'ConditionalCheckFailedException',
    });
  });

  test.each<[what: string, credentials: () => Partial<Credentials>, error: string]>([
    ['an unknown key', () => ({ accessKeyId: `ASIA${'A'.repeat(16)}` }), 'UnrecognizedClientException'],
    ['a wrong secret', () => ({ secretAccessKey: 'wrong' }), 'InvalidSignatureException'],
    ['a wrong token', () => ({ sessionToken: 'wrong' }), 'UnrecognizedClientException'],
    [
      'the token of another',
      () => ({ sessionToken: book.issue('audit').sessionToken }),
      'UnrecognizedClientException',
    ],
  ])('%s opens nothing', async (_what, credentials, error) => {
    await expect(put(clientOf(credentials()), 'x')).rejects.toMatchObject({ name: error });
  });

  test('a clock far off, another region, and no signature open nothing', async () => {
    const late = clientOf({}, { systemClockOffset: 16 * 60_000 });
    await expect(put(late, 'x')).rejects.toMatchObject({ name: 'InvalidSignatureException' });
    await expect(put(clientOf({}, { region: 'us-east-1' }), 'x')).rejects.toMatchObject({
      name: 'IncompleteSignatureException',
    });
    const headers = { 'x-amz-target': 'DynamoDB_20120810.ListTables' };
    const bare = await fetch(gateway.url, { method: 'POST', body: '{}', headers });
    expect([bare.status, await bare.text()]).toEqual([
      400,
      expect.stringContaining('MissingAuthenticationTokenException'),
    ]);
  });

  test('only the tables of the assembly, only what belongs to functions, only what is allowed', async () => {
    const client = clientOf({});
    await expect(put(client, 'x', 'other-table')).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    const drop = new Db.DeleteTableCommand({ TableName: 'seizures' });
    await expect(client.send(drop)).rejects.toMatchObject({ name: 'AccessDeniedException' });
    const statement = new Db.ExecuteStatementCommand({ Statement: 'select * from "audit"' });
    await expect(client.send(statement)).rejects.toMatchObject({ name: 'AccessDeniedException' });
    allow = ({ action, caller }) => !(action === 'PutItem' && caller.principal === 'seizures');
    await expect(put(client, 'x')).rejects.toMatchObject({ name: 'AccessDeniedException' });
    await put(clientOf(book.issue('audit')), 'y');
    allow = () => true;
  });

  test('what has expired goes', async () => {
    const client = clientOf({});
    const ttl = { N: String(Math.floor(Date.now() / 1000) - 60) };
    await client.send(new Db.PutItemCommand({ TableName: 'audit', Item: item('old', { ttl }) }));
    await put(client, 'kept', 'audit');
    const has = async (pk: string) =>
      (await client.send(new Db.GetItemCommand({ TableName: 'audit', Key: item(pk) }))).Item !== undefined;
    expect(await sweepExpired(engine, assembly, new Date())).toBe(1);
    expect([await has('old'), await has('kept')]).toEqual([false, true]);
  });

  test('tables of an earlier version: a new index is added, a changed key is refused', async () => {
    const before = assemblyOf(capabilityTable('products', ['gsi1']));
    const client = engineClient(engine);
    const [made] = await createTables(engine, before);
    const Item = item('a', { gsi2pk: { S: 'x' }, gsi2sk: { S: '1' } });
    await client.send(new Db.PutItemCommand({ TableName: 'products', Item }));
    const [again] = await createTables(engine, assemblyOf(capabilityTable('products')));
    expect(again).toEqual(made);
    const query = new Db.QueryCommand({
      TableName: 'products',
      IndexName: 'gsi2',
      KeyConditionExpression: 'gsi2pk = :x',
      ExpressionAttributeValues: { ':x': { S: 'x' } },
    });
    expect((await client.send(query)).Count).toBe(1);
    client.destroy();
    const changed = capabilityTable('products');
    const KeySchema = [{ AttributeName: 'id', KeyType: 'HASH' }];
    const properties = { ...changed.properties, KeySchema };
    await expect(createTables(engine, assemblyOf({ ...changed, properties }))).rejects.toThrow('--fresh');
  });

  test('kill -9 loses nothing that was acknowledged', async () => {
    const dir = newHome().dir;
    const kept: string[] = [];
    for (let round = 0; round < 3; round++) {
      const { child, s3, tables, describe } = await serve(dir, name);
      if (round > 0) expect(describe).toContain('taken over');
      const dies = pause(300 + 250 * round).then(() => child.kill('SIGKILL'));
      const write = async (writer: number) => {
        for (let n = 0; child.signalCode === null && n < 10_000; n++) {
          const key = `${round}/${writer}/${n}`;
          const Body = Buffer.alloc(200_000, key);
          await s3.send(new PutObjectCommand({ Bucket: 'imports', Key: key, Body }));
          await put(tables, key);
          kept.push(key);
        }
      };
      const writers = await Promise.allSettled([write(0), write(1), write(2)]);
      await dies;
      expect(writers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    }
    expect(kept.length).toBeGreaterThan(10);
    const { child, s3, tables } = await serve(dir, name);
    for (const key of kept) {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'imports', Key: key }));
      expect(Buffer.alloc(200_000, key).equals((await Body?.transformToByteArray()) as Uint8Array)).toBe(
        true,
      );
      const { Item } = await tables.send(new Db.GetItemCommand({ TableName: 'seizures', Key: item(key) }));
      expect(Item).toBeDefined();
    }
    // Torn uploads are gone: every file belongs to an object.
    const { KeyCount } = await s3.send(new ListObjectsV2Command({ Bucket: 'imports' }));
    expect(readdirSync(join(dir, 'objects', 'data'))).toHaveLength(KeyCount ?? 0);
    child.kill('SIGKILL');
    await (await startEngine({ home: homeIn(dir), region: REGION, engine: name })).stop();
  }, 90_000);
});

const PROCESS = fileURLToPath(new URL('../support/storage-process.ts', import.meta.url));

const serve = async (dir: string, engine: EngineName | undefined, env: NodeJS.ProcessEnv = process.env) => {
  const child: ChildProcess = spawn(process.execPath, [PROCESS, dir, engine ?? ''], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((read, failed) => {
    child.stdout?.once('data', (data: Buffer) => read(data.toString()));
    child.once('exit', () => failed(new Error('The data plane did not start.')));
  });
  const { url, describe, credentials } = JSON.parse(line) as Record<'url' | 'describe', string> & {
    credentials: Credentials;
  };
  const config = { region: REGION, endpoint: url, credentials, maxAttempts: 1 };
  return {
    child,
    describe,
    s3: new S3Client({ ...config, forcePathStyle: true }),
    tables: new Db.DynamoDBClient(config),
  };
};

describe('without Java', () => {
  const environment = { PATH: '/nowhere' };
  test('the fallback serves and says so', async () => {
    if (!present.dynoxide) return console.warn('Not tested: the fallback needs Linux on x64.');
    const { dir } = newHome();
    const { child, describe } = await serve(dir, undefined, environment);
    expect(describe).toContain('fallback dynoxide, because no Java was found');
    child.kill('SIGKILL');
    await (await startEngine({ home: homeIn(dir), region: REGION, engine: 'dynoxide' })).stop();
  });
  test('what was asked for by name is asked for in one clear sentence', async () => {
    const { stderr } = spawnSync(process.execPath, [PROCESS, newHome().dir, 'dynamodb-local'], {
      env: environment,
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/NoEngine: Install Java 17 or later .* no Java was found\.$/m);
  });
});
