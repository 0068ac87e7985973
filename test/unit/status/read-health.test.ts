import { expect, test } from '@jest/globals';
import type { Context } from 'aws-lambda';
import { status as capability } from '../../../functions/status/routes.ts';
import type { HttpEvent } from '../../../shared/http/exchange.ts';
import { lambda } from '../../../shared/http/lambda.ts';
import { directory } from '../../../shared/storage/directory/directory.ts';
import { memoryTable } from '../../../shared/storage/memory-table.ts';
import { requests } from '../../../shared/storage/requests.ts';
import type { Table } from '../../../shared/storage/table.ts';
import '../../support/quiet-log.ts';

const healthOf = async (table: Table) => {
  const handler = lambda(capability, {
    clock: { now: () => new Date('2026-05-31T08:00:00Z') },
    requests: requests(memoryTable(), Date.now),
    directory: directory(table),
  });
  const event = {
    routeKey: 'GET /v1/health',
    rawPath: '/v1/health',
    headers: {},
    requestContext: { requestId: 't' },
  };
  const { statusCode, body = '', headers } = await handler(event as unknown as HttpEvent, {} as Context);
  return { status: statusCode, headers, body: JSON.parse(body) };
};

test('all is well while the database answers, and nobody need sign in to hear it', async () => {
  expect(await healthOf(memoryTable())).toMatchObject({
    status: 200,
    body: { status: 'ok', parts: { database: 'ok' }, version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
  });
});

test('it is degraded when the database fails', async () => {
  const get = () => Promise.reject(new Error('connect ECONNREFUSED'));
  const answer = await healthOf({ ...memoryTable(), get });
  expect(answer).toMatchObject({
    status: 503,
    headers: { 'retry-after': '5' },
    body: { status: 'degraded', parts: { database: 'down' } },
  });
  expect(JSON.stringify(answer)).not.toContain('ECONNREFUSED');
});

test('it is degraded when the database does not answer in time', async () => {
  const answer = await healthOf({ ...memoryTable(), get: () => new Promise(() => undefined) });
  expect(answer).toMatchObject({ status: 503, body: { parts: { database: 'down' } } });
});
