/** What a link allows, over HTTP: exactly the upload or download it was made for, and for as long. */
import { createHash } from 'node:crypto';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { GetObjectCommand, PutObjectCommand, type PutObjectCommandInput, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createCredentialBook } from '../../../../infra/local/gateway/credentials.ts';
import { createObjects, type Objects } from '../../../../infra/local/storage/objects.ts';
import { assemblyOf, bucket, REGION } from '../../../support/installation.ts';
import { newHome } from '../../../support/new-home.ts';

let objects: Objects;
let server: Server;
let s3: S3Client;
let offset = 0;

beforeAll(async () => {
  const home = newHome();
  const credentials = createCredentialBook(home);
  const assembly = assemblyOf(bucket('imports'), bucket('pictures'));
  objects = await createObjects({
    home,
    credentials,
    region: REGION,
    assembly,
    now: () => Date.now() + offset,
  });
  server = createServer((asked, response) => void objects.handle(asked, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  s3 = new S3Client({
    region: REGION,
    endpoint,
    credentials: credentials.issue('imports'),
    forcePathStyle: true,
  });
});
beforeEach(() => {
  offset = 0;
});
afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  await objects.stop();
});

const CSV = 'date;goods\n2026-01-02;cocaine\n';
const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
/** The grant that the import gives: key, type, length and checksum are all signed. */
const grant = (more: Partial<PutObjectCommandInput> = {}) =>
  getSignedUrl(
    s3,
    new PutObjectCommand({
      Bucket: 'imports',
      Key: 'jobs/7.csv',
      ContentType: 'text/csv',
      ContentLength: CSV.length,
      ChecksumSHA256: sha256(CSV),
      IfNoneMatch: '*',
      ...more,
    }),
    { expiresIn: 300, signableHeaders: new Set(['host', 'content-type', 'content-length']) },
  );

interface Sent {
  readonly method?: string;
  readonly type?: string;
  readonly body?: string;
  readonly headers?: Record<string, string>;
}
const send = async (
  url: string,
  { method = 'PUT', type = 'text/csv', body = CSV, headers = { 'if-none-match': '*' } }: Sent = {},
) => {
  const none = method === 'GET' || method === 'DELETE';
  const answer = await fetch(url, {
    method,
    headers: { 'content-type': type, ...headers },
    ...(none ? {} : { body }),
  });
  const text = await answer.text();
  return `${answer.status} ${/<Code>(.*)<\/Code>/.exec(text)?.[1] ?? text}`.trim();
};

test.each<[what: string, change: (url: string) => string, sent: Sent, answer: string]>([
  ['another key', (url) => url.replace('7.csv', '8.csv'), {}, '403 SignatureDoesNotMatch'],
  ['another bucket', (url) => url.replace('/imports/', '/pictures/'), {}, '403 SignatureDoesNotMatch'],
  ['a bucket that is none', (url) => url.replace('/imports/', '/none/'), {}, '403 SignatureDoesNotMatch'],
  ['reading', (url) => url, { method: 'GET' }, '403 SignatureDoesNotMatch'],
  ['deleting', (url) => url, { method: 'DELETE' }, '403 SignatureDoesNotMatch'],
  ['another type', (url) => url, { type: 'text/html' }, '403 SignatureDoesNotMatch'],
  ['a larger file', (url) => url, { body: `${CSV}more` }, '403 SignatureDoesNotMatch'],
  ['another file of this length', (url) => url, { body: CSV.replace('cocaine', 'tobacco') }, '400 BadDigest'],
  [
    'another checksum',
    (url) => url.replace(encodeURIComponent(sha256(CSV)), encodeURIComponent(sha256('x'))),
    {},
    '403 SignatureDoesNotMatch',
  ],
  [
    'a checksum beside it',
    (url) => url,
    { headers: { 'if-none-match': '*', 'x-amz-checksum-sha256': sha256('x') } },
    '403 AccessDenied',
  ],
  ['no condition', (url) => url, { headers: {} }, '403 SignatureDoesNotMatch'],
  ['another caller', (url) => url.replace(/ASIA\w{4}/, 'ASIAAAAA'), {}, '403 InvalidAccessKeyId'],
  ['no signature', (url) => url.split('?')[0] ?? '', {}, '403 AccessDenied'],
])('refuses %s', async (_what, change, sent, answer) => {
  expect(await send(change(await grant()), sent)).toBe(answer);
});

test.each([
  ['after its life', 6, '403 AccessDenied'],
  ['with a clock that is 16 minutes behind', -16, '403 AccessDenied'],
])('refuses it %s', async (_what, minutes, answer) => {
  const url = await grant();
  offset = minutes * 60_000;
  expect(await send(url)).toBe(answer);
});

test('takes the upload once, and gives it to who has a link to read', async () => {
  const url = await grant();
  expect(await send(url)).toBe('200');
  expect(await send(url)).toBe('412 PreconditionFailed');
  const read = await getSignedUrl(
    s3,
    new GetObjectCommand({
      Bucket: 'imports',
      Key: 'jobs/7.csv',
      ResponseContentDisposition: 'attachment; filename="a.csv"',
    }),
  );
  const answer = await fetch(read);
  expect(await answer.text()).toBe(CSV);
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="a.csv"');
  expect(await send(read, { method: 'DELETE' })).toBe('403 SignatureDoesNotMatch');
});

test('an upload without a length is refused, one that breaks off leaves nothing', async () => {
  const url = await getSignedUrl(
    s3,
    new PutObjectCommand({ Bucket: 'imports', Key: 'open', ChecksumSHA256: sha256(CSV) }),
  );
  const chunked = await fetch(url, {
    method: 'PUT',
    body: Readable.toWeb(Readable.from([CSV])) as ReadableStream,
    duplex: 'half',
  } as RequestInit);
  expect(chunked.status).toBe(411);
  await new Promise<void>((broken) => {
    const upload = request(url, { method: 'PUT', headers: { 'content-length': 1000 } });
    upload.on('error', () => broken()).write(CSV, () => upload.destroy(new Error('line lost')));
  });
  const read = await getSignedUrl(s3, new GetObjectCommand({ Bucket: 'imports', Key: 'open' }));
  expect(await send(read, { method: 'GET', type: '' })).toBe('404 NoSuchKey');
});
