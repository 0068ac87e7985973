import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CreateTableCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createFunctions } from '../../infra/local/compute/functions.ts';
import { createStreams } from '../../infra/local/compute/sources/streams.ts';
import type { Functions, Home, Resource } from '../../infra/local/ports.ts';
import { openHome } from '../../infra/local/state/home.ts';
import { javaVersion } from '../../infra/local/storage/dynamodb-local.ts';
import { dynoxideBinary } from '../../infra/local/storage/dynoxide.ts';
import { type Engine, type EngineName, startEngine } from '../../infra/local/storage/engine.ts';
import {
  credentialsFor,
  functionArn,
  lambdaFunction,
  NO_ENDPOINTS,
  REGION,
  resource,
  smallAssembly,
  temporaryDirectory,
} from '../support/small-assembly.ts';

const until = async (holds: () => boolean, seconds = 20): Promise<void> => {
  const deadline = Date.now() + seconds * 1000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error('It did not come about in time.');
    await delay(10);
  }
};

const numbersIn = (file: string): number[] => {
  try {
    return readFileSync(file, 'utf8').trim().split('\n').filter(Boolean).map(Number);
  } catch {
    return [];
  }
};

/** Adds the number of each record to a file, stops at a poisoned one, and says which one that was. */
const CONSUMER = `async ({ Records }) => {
  const { appendFileSync } = require('node:fs');
  for (const { dynamodb, eventSourceARN } of Records) {
    const { n, poison } = dynamodb.NewImage;
    if (poison) return { batchItemFailures: [{ itemIdentifier: dynamodb.SequenceNumber }] };
    appendFileSync(process.env.OUT, n.N + '\\n');
    if (!eventSourceARN.endsWith('/stream/2026-01-01T00:00:00.000')) throw new Error(eventSourceARN);
  }
}`;

const ENGINES: readonly (readonly [EngineName, () => unknown])[] = [
  ['dynamodb-local', javaVersion],
  ['dynoxide', dynoxideBinary],
];

describe.each(ENGINES)('streams of %s', (engineName, available) => {
  const served = available() !== undefined;
  if (!served) console.warn(`${engineName} cannot run on this machine: its streams are not tested.`);
  const check = served ? test : test.skip;

  let home: Home;
  let engine: Engine;
  let client: DynamoDBClient;

  beforeAll(async () => {
    if (!served) return;
    home = openHome(temporaryDirectory());
    engine = await startEngine({ home, region: REGION, engine: engineName });
    const { accessKeyId, secretAccessKey, endpoint } = engine;
    client = new DynamoDBClient({ endpoint, region: REGION, credentials: { accessKeyId, secretAccessKey } });
  });
  afterAll(async () => {
    client?.destroy();
    await engine?.stop();
  });

  const createTable = (name: string) =>
    client.send(
      new CreateTableCommand({
        TableName: name,
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
        BillingMode: 'PAY_PER_REQUEST',
        StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
      }),
    );
  /** One key, so that all records are of one shard and have an order. */
  const put = (table: string, n: number, poison = false) =>
    client.send(
      new PutItemCommand({
        TableName: table,
        Item: { pk: { S: 'case' }, n: { N: String(n) }, ...(poison ? { poison: { BOOL: true } } : {}) },
      }),
    );

  const consume = (table: string, out: string, source = CONSUMER, more: object = {}) => {
    const letters: { DDBStreamBatchInfo: Record<string, unknown>; requestContext: object }[] = [];
    const resources: Resource[] = [
      lambdaFunction(`${table}-consumer`, source, { Environment: { Variables: { OUT: out } } }),
      resource('AWS::Lambda::EventSourceMapping', `${table}-mapping`, {
        EventSourceArn: `arn:aws:dynamodb:${REGION}:000000000000:table/${table}/stream/2026-01-01T00:00:00.000`,
        FunctionName: functionArn(`${table}-consumer`),
        BatchSize: 10,
        MaximumRetryAttempts: 1,
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        DestinationConfig: { OnFailure: { Destination: 'arn:aws:sqs:eu-west-1:000000000000:untold' } },
        ...more,
      }),
    ];
    const assembly = smallAssembly(resources);
    const functions: Functions = createFunctions({ assembly, credentialsFor, endpoints: NO_ENDPOINTS, home });
    const queues = {
      send: async (_: string, body: string) => void letters.push(JSON.parse(body)),
      stop: async () => undefined,
    };
    const streams = createStreams({ assembly, engine, functions, queues, home });
    return { letters, streams, stop: () => Promise.all([streams.stop(), functions.stop()]) };
  };

  check('every record once and in order, over a restart, and from the beginning', async () => {
    await createTable('plain');
    const out = `${home.dir}/plain.txt`;
    for (let n = 0; n < 15; n += 1) await put('plain', n);
    const first = consume('plain', out);
    await until(() => numbersIn(out).length === 15);
    await first.stop();
    for (let n = 15; n < 30; n += 1) await put('plain', n);
    const second = consume('plain', out);
    await until(() => numbersIn(out).length >= 30);
    const before = Date.now();
    await put('plain', 30);
    second.streams.wake();
    await until(() => numbersIn(out).length >= 31);
    expect(Date.now() - before).toBeLessThan(2000);
    await second.stop();
    expect(numbersIn(out)).toEqual(Array.from({ length: 31 }, (_, n) => n));
    expect(second.letters).toEqual([]);
  });

  check('poisoned records end as dead letters and hold nobody up', async () => {
    await createTable('poisoned');
    const out = `${home.dir}/poisoned.txt`;
    const poison = new Set([0, 7, 8, 25]);
    for (let n = 0; n < 30; n += 1) await put('poisoned', n, poison.has(n));
    const consumer = consume('poisoned', out);
    await until(() => numbersIn(out).length >= 26 && consumer.letters.length >= 4);
    await consumer.stop();
    expect(numbersIn(out)).toEqual(Array.from({ length: 30 }, (_, n) => n).filter((n) => !poison.has(n)));
    expect(consumer.letters).toHaveLength(4);
    expect(consumer.letters[0]).toMatchObject({
      requestContext: {
        condition: 'RetryAttemptsExhausted',
        approximateInvokeCount: 2,
        functionArn: `${functionArn('poisoned-consumer')}:$LATEST`,
      },
      version: '1.0',
      DDBStreamBatchInfo: {
        batchSize: 1,
        shardId: expect.any(String),
        startSequenceNumber: expect.stringMatching(/^\d+$/),
        streamArn: expect.stringContaining('table/poisoned/stream/'),
      },
    });
  });

  check('a filter lets through what it names', async () => {
    await createTable('filtered');
    const out = `${home.dir}/filtered.txt`;
    for (let n = 0; n < 6; n += 1) await put('filtered', n);
    const consumer = consume('filtered', out, CONSUMER, {
      FilterCriteria: {
        Filters: [{ Pattern: JSON.stringify({ dynamodb: { NewImage: { n: { N: ['2', '5'] } } } }) }],
      },
    });
    await until(() => numbersIn(out).length >= 2);
    await consumer.stop();
    expect(numbersIn(out)).toEqual([2, 5]);
  });
});

/** Writes its number when its work is done; the work takes a moment, so that a kill finds it under way. */
const STEP = `async ({ at, steps, dir }) => {
  await new Promise((done) => setTimeout(done, 15));
  require('node:fs').appendFileSync(dir + '/done', at + '\\n');
  return { at: at + 1, done: at + 1 === steps };
}`;

test('an execution goes on after kill -9, and work that was written down is not done again', async () => {
  const steps = 60;
  const kills = 6;
  const dir = temporaryDirectory();
  const bundle = lambdaFunction('step', STEP).properties.Code.LocalPath as string;
  const start = () =>
    fork(
      fileURLToPath(new URL('../support/workflow-process.ts', import.meta.url)),
      [dir, bundle, String(steps)],
      {
        execArgv: ['--no-warnings'],
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      },
    );
  for (let killed = 0; killed < kills; killed += 1) {
    const child = start();
    await once(child, 'message');
    const seen = numbersIn(`${dir}/done`).length;
    await until(() => numbersIn(`${dir}/done`).length > seen + 2);
    await delay(Math.random() * 60);
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  const last = start();
  const messages: { ended?: object }[] = [];
  last.on('message', (message: { ended?: object }) => messages.push(message));
  await once(last, 'exit');
  expect(messages.at(-1)?.ended).toMatchObject({
    status: 'SUCCEEDED',
    output: JSON.stringify({ at: steps, done: true }),
  });
  const done = numbersIn(`${dir}/done`);
  expect([...new Set(done)]).toEqual(Array.from({ length: steps }, (_, n) => n));
  // Only the one step that a kill found under way may have been done without being written down.
  expect(done.length - steps).toBeLessThanOrEqual(kills);
}, 60_000);
