import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { retrying } from '../../../client/retrying-fetch.ts';

type Reply = (req: IncomingMessage, res: ServerResponse) => void;

const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  (_, res) =>
    void res.writeHead(code, headers).end('{}');
const hangUp: Reply = (req) => void req.socket.destroy();

let replies: Reply[] = [];
let arrived: IncomingMessage['headers'][] = [];
const server = createServer((req, res) => {
  arrived.push(req.headers);
  req.resume().on('end', () => (replies.shift() ?? status(200))(req, res));
  req.on('error', () => undefined);
});
let url = '';

beforeEach(async () => {
  arrived = [];
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
});
afterEach(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const send = (init: RequestInit = {}) => retrying(fetch)(new Request(url, init));

test.each([
  ['busy', status(503)],
  ['too many requests', status(429)],
  ['the first try still under way', status(409, { 'retry-after': '0' })],
  ['a lost connection', hangUp],
  ['a gateway in trouble', status(500)],
])('a GET goes through %s', async (_, trouble) => {
  replies = [trouble, trouble];
  expect((await send()).status).toBe(200);
  expect(arrived).toHaveLength(3);
});

test('a POST is sent again with the same key and the same body', async () => {
  replies = [hangUp, status(503)];
  const answer = await send({ method: 'POST', body: '{"a":1}', headers: { 'idempotency-key': 'k-1' } });
  expect(answer.status).toBe(200);
  expect(arrived.map((headers) => headers['idempotency-key'])).toEqual(['k-1', 'k-1', 'k-1']);
  expect(arrived.map((headers) => headers['content-length'])).toEqual(['7', '7', '7']);
});

test('a change of a version is not sent again when it may have been done', async () => {
  replies = [hangUp];
  await expect(send({ method: 'PUT', body: '{}', headers: { 'if-match': '"3"' } })).rejects.toThrow();
  expect(arrived).toHaveLength(1);
  replies = [status(500)];
  expect((await send({ method: 'PUT', body: '{}', headers: { 'if-match': '"3"' } })).status).toBe(500);
  expect(arrived).toHaveLength(2);
});

test('a change of a version is sent again when nothing was done', async () => {
  replies = [status(503)];
  const answer = await send({ method: 'PUT', body: '{}', headers: { 'if-match': '"3"' } });
  expect(answer.status).toBe(200);
  expect(arrived).toHaveLength(2);
});

test.each([400, 404, 409, 412])('an answer %i is the answer', async (code) => {
  replies = [status(code)];
  expect((await send()).status).toBe(code);
  expect(arrived).toHaveLength(1);
});

test('the wait that the network asks for is kept', async () => {
  replies = [status(503, { 'retry-after': '1' })];
  const begun = performance.now();
  await send();
  expect(performance.now() - begun).toBeGreaterThanOrEqual(990);
});

test('whoever stops waiting is not kept', async () => {
  replies = [status(503, { 'retry-after': '30' })];
  const stop = new AbortController();
  const answer = send({ signal: stop.signal });
  setTimeout(() => stop.abort(), 50);
  await expect(answer).rejects.toThrow();
});
