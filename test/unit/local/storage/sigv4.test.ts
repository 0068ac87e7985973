import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetEmailTemplateCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { describe, expect, test } from '@jest/globals';
import { createCredentialBook } from '../../../../infra/local/gateway/credentials.ts';
import { type ArrivedRequest, sha256Hex } from '../../../../infra/local/storage/canonical-request.ts';
import {
  claimedService,
  SignatureRefused,
  type Verifier,
  verifySignature,
} from '../../../../infra/local/storage/sigv4.ts';
import { REGION } from '../../../support/installation.ts';
import { newHome } from '../../../support/new-home.ts';
import { asRequest, catchingHandler, caught } from '../../../support/signed-request.ts';

const book = createCredentialBook(newHome());
const credentials = book.issue('seizures');
const verifier = (now = Date.now()): Verifier => ({ find: book.find, region: REGION, now: () => now });
const client = {
  region: REGION,
  endpoint: 'http://127.0.0.1:4000',
  credentials,
  forcePathStyle: true,
  requestHandler: catchingHandler,
  maxAttempts: 1,
};
const s3 = new S3Client(client);

const listTables = () => caught(new DynamoDBClient(client).send(new ListTablesCommand({ Limit: 5 })));
const BODY = sha256Hex('{"Limit":5}');
const presignedPut = () =>
  getSignedUrl(s3, new PutObjectCommand({ Bucket: 'imports', Key: 'a/b c.csv', ContentType: 'text/csv' }), {
    expiresIn: 300,
    signableHeaders: new Set(['host', 'content-type']),
  });

const faultOf = (request: ArrivedRequest, by = verifier(), bodyHash?: string): string => {
  try {
    return `accepted for ${verifySignature(request, by, bodyHash).caller.principal}`;
  } catch (error) {
    if (error instanceof SignatureRefused) return error.fault;
    throw error;
  }
};

describe('what the SDK signed is accepted', () => {
  const keys = [
    'plain',
    'a/b',
    'with space+plus',
    'ünï/日本 é',
    "!'()*~._-",
    'a//b/',
    '%41%2F',
    '.',
    'a/../b',
  ];
  test.each(keys)('S3, the key %p', async (Key) => {
    const request = await caught(s3.send(new GetObjectCommand({ Bucket: 'imports', Key })));
    expect(faultOf(request)).toBe('accepted for seizures');
    expect(claimedService(request)).toBe('s3');
    const url = await getSignedUrl(s3, new GetObjectCommand({ Bucket: 'imports', Key }));
    // `new URL` folds dot segments as a browser does; such keys are not reachable by a link.
    if (!Key.includes('.') || Key.includes('~')) {
      expect(faultOf(asRequest('GET', url))).toBe('accepted for seizures');
      expect(claimedService(asRequest('GET', url))).toBe('s3');
    }
  });
  test.each(['a/', 'a b', 'a+b', 'ü&x=1', "'*"])('S3, a query with the prefix %p', async (Prefix) => {
    const list = new ListObjectsV2Command({ Bucket: 'imports', Prefix, Delimiter: '/', StartAfter: 'a' });
    expect(faultOf(await caught(s3.send(list)))).toBe('accepted for seizures');
  });
  test.each(['plain', 'a b', 'ü:x'])('a REST service that encodes the path twice, %p', async (name) => {
    const template = new GetEmailTemplateCommand({ TemplateName: name });
    const request = await caught(new SESv2Client(client).send(template));
    expect(faultOf(request, verifier(), sha256Hex(''))).toBe('accepted for seizures');
    expect(claimedService(request)).toBe('ses');
  });
  test('a JSON service', async () => {
    expect(faultOf(await listTables(), verifier(), BODY)).toBe('accepted for seizures');
  });
  test('an upload by link', async () => {
    const request = asRequest('PUT', await presignedPut(), { 'content-type': 'text/csv' });
    expect(verifySignature(request, verifier())).toMatchObject({ presigned: true, service: 's3' });
  });
});

type Change = (request: ArrivedRequest) => ArrivedRequest;
const header =
  (name: string, value: string): Change =>
  (request) => ({ ...request, headers: { ...request.headers, [name]: value } });
const url =
  (from: string | RegExp, to: string): Change =>
  (request) => ({ ...request, url: request.url.replace(from, to) });
const authorization =
  (from: string | RegExp, to: string): Change =>
  (request) =>
    header('authorization', (request.headers.authorization ?? '').replace(from, to))(request);
const at = (minutes: number): number => Date.now() + minutes * 60_000;

describe('a signed call that was changed is refused', () => {
  const corpus: [what: string, change: Change, fault: string][] = [
    ['another body', (r) => r, 'mismatch'],
    ['another path', url('/', '/x'), 'mismatch'],
    ['an added query', url(/$/, '?a=b'), 'mismatch'],
    ['another method', (r) => ({ ...r, method: 'PUT' }), 'mismatch'],
    ['another operation', header('x-amz-target', 'DynamoDB_20120810.DeleteTable'), 'mismatch'],
    ['an added x-amz header', header('x-amz-copy-source', '/other/key'), 'unsigned-header'],
    ['a host that is not signed', authorization('host;', ''), 'unsigned-header'],
    ['another signature', authorization(/Signature=.{4}/, 'Signature=0000'), 'mismatch'],
    ['a short signature', authorization(/Signature=.{4}/, 'Signature='), 'malformed'],
    ['another key', authorization(/Credential=\w+/, `Credential=ASIA${'A'.repeat(16)}`), 'unknown-key'],
    [
      'the key of another function',
      authorization(/Credential=\w+/, `Credential=${book.issue('audit').accessKeyId}`),
      'wrong-token',
    ],
    [
      'another session token',
      header('x-amz-security-token', book.issue('audit').sessionToken),
      'wrong-token',
    ],
    ['another region', authorization(REGION, 'us-east-1'), 'malformed'],
    ['another service', authorization('/dynamodb/', '/sqs/'), 'mismatch'],
    ['another day', authorization(/\/\d{8}\//, '/20200101/'), 'malformed'],
    ['another date', header('x-amz-date', '20200101T000000Z'), 'malformed'],
    ['no date', header('x-amz-date', ''), 'malformed'],
    [
      'no authorization',
      ({ headers: { authorization: _, ...headers }, ...r }) => ({ ...r, headers }),
      'missing',
    ],
    ['another scheme', header('authorization', 'Bearer abc'), 'malformed'],
    ['a broken escape', url(/$/, '?a=%zz'), 'malformed'],
  ];
  test.each(corpus)('%s', async (what, change, fault) => {
    const body = what === 'another body' ? sha256Hex('{"Limit":6}') : BODY;
    expect(faultOf(change(await listTables()), verifier(), body)).toBe(fault);
  });
  test('a clock that is 16 minutes off, either way', async () => {
    const request = await listTables();
    expect(faultOf(request, verifier(at(16)), BODY)).toBe('skewed');
    expect(faultOf(request, verifier(at(-16)), BODY)).toBe('skewed');
    expect(faultOf(request, verifier(at(14)), BODY)).toBe('accepted for seizures');
  });
});

describe('a link that was changed is refused', () => {
  const corpus: [what: string, change: Change, fault: string][] = [
    ['another key', url('b%20c.csv', 'other.csv'), 'mismatch'],
    ['another bucket', url('/imports/', '/audit/'), 'mismatch'],
    ['another method', (r) => ({ ...r, method: 'GET' }), 'mismatch'],
    ['another content type', header('content-type', 'text/html'), 'mismatch'],
    [
      'no content type',
      ({ headers: { 'content-type': _, ...headers }, ...r }) => ({ ...r, headers }),
      'mismatch',
    ],
    ['another host', header('host', 'elsewhere:80'), 'mismatch'],
    ['a longer life', url('X-Amz-Expires=300', 'X-Amz-Expires=3000'), 'mismatch'],
    ['more than a week', url('X-Amz-Expires=300', 'X-Amz-Expires=604801'), 'malformed'],
    ['an endless life', url('X-Amz-Expires=300', 'X-Amz-Expires='), 'malformed'],
    ['fewer signed headers', url('content-type%3Bhost', 'host'), 'mismatch'],
    ['an added header', header('x-amz-meta-a', 'b'), 'unsigned-header'],
    ['an added parameter', url(/$/, '&x-amz-meta-a=b'), 'mismatch'],
    ['a second signature', url(/$/, `&X-Amz-Signature=${'0'.repeat(64)}`), 'mismatch'],
  ];
  test.each(corpus)('%s', async (_what, change, fault) => {
    const request = asRequest('PUT', await presignedPut(), { 'content-type': 'text/csv' });
    expect(faultOf(change(request))).toBe(fault);
  });
  test('before its time and after it', async () => {
    const request = asRequest('PUT', await presignedPut(), { 'content-type': 'text/csv' });
    expect(faultOf(request, verifier(at(4)))).toBe('accepted for seizures');
    expect(faultOf(request, verifier(at(6)))).toBe('expired');
    expect(faultOf(request, verifier(at(-16)))).toBe('not-yet-valid');
  });
});

test('credentials last as long as the installation, temporary ones as long as the process', () => {
  const home = newHome();
  const first = createCredentialBook(home);
  const again = createCredentialBook(home);
  expect(again.issue('seizures')).toEqual(first.issue('seizures'));
  expect(again.issue('seizures')).not.toEqual(createCredentialBook(newHome()).issue('seizures'));
  expect(first.issue('seizures').accessKeyId).toMatch(/^ASIA[A-Z2-7]{16}$/);
  const temporary = first.issueTemporary('seeding');
  expect(first.find(temporary.accessKeyId)).toBe(temporary);
  expect(again.find(temporary.accessKeyId)).toBeUndefined();
});
