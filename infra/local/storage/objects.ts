/**
 * S3 on this machine: checks each request's signature, and serves the buckets of the assembly (path style).
 * The public server hands presigned requests to it, the gateway those that the functions sign.
 */
import { mkdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CredentialBook } from '../gateway/credentials.ts';
import type { Allow } from '../gateway/gateway.ts';
import type { Assembly, Home, Part } from '../ports.ts';
import { type ArrivedRequest, arrived, pathOf } from './canonical-request.ts';
import { openObjectFiles } from './objects/object-files.ts';
import { openObjectIndex } from './objects/object-index.ts';
import type { ObjectAnswer, ObjectRequest, ObjectStore } from './objects/operation.ts';
import { operationOf } from './objects/operations.ts';
import { S3Error } from './objects/s3-error.ts';
import { xmlDocument } from './objects/xml.ts';
import { type SignatureFault, SignatureRefused, type Signed, verifySignature } from './sigv4.ts';

export interface ObjectsParts {
  readonly home: Home;
  readonly assembly: Assembly;
  readonly credentials: CredentialBook;
  readonly region: string;
  readonly allow?: Allow;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export interface Objects extends Part {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  readonly buckets: string[];
}

export const createObjects = async (parts: ObjectsParts): Promise<Objects> => {
  const dir = join(parts.home.dir, 'objects');
  mkdirSync(dir, { recursive: true });
  const index = openObjectIndex(join(dir, 'index.sqlite'));
  const buckets = parts.assembly.ofType('AWS::S3::Bucket').map(({ ref }) => ref);
  const store: ObjectStore = {
    index,
    files: openObjectFiles(join(dir, 'data'), index.files()),
    buckets: new Set(buckets),
    now: parts.now ?? Date.now,
  };
  const underWay = new Set<Promise<void>>();
  return {
    buckets,
    handle: async (message, response) => {
      const served = serve(parts, store, message)
        .catch((error: unknown) => failure(error, message))
        .then((answer) => respond(answer, message, response));
      underWay.add(served);
      await served.finally(() => underWay.delete(served));
    },
    stop: async () => {
      await Promise.allSettled(underWay);
      index.close();
    },
  };
};

const serve = async (
  parts: ObjectsParts,
  store: ObjectStore,
  message: IncomingMessage,
): Promise<ObjectAnswer> => {
  const request = arrived(message);
  const verifier = { find: parts.credentials.find, region: parts.region, now: store.now };
  const signed = verifySignature(request, verifier);
  if (signed.service !== 's3' || signed.payloadHash === '') {
    throw new SignatureRefused('malformed', 'The request was not signed for s3.');
  }
  const [bucket = '', ...rest] = decodeURIComponent(pathOf(request.url).slice(1)).split('/');
  const key = rest.join('/');
  if (!store.buckets.has(bucket)) throw new S3Error('NoSuchBucket', 'The specified bucket does not exist');
  if (Buffer.byteLength(key) > 1024) throw new S3Error('KeyTooLongError', 'Your key is too long');
  const object: ObjectRequest = {
    bucket,
    key,
    query: new Map(signed.query),
    headers: effectiveHeaders(request, signed),
    payloadHash: signed.payloadHash,
    // Not destroyed with the reader: the socket must still carry the refusal.
    body: message.iterator({ destroyOnReturn: false }),
  };
  const [name, operation] = operationOf(request.method, object);
  const { caller } = signed;
  const call = { ...request, service: 's3', action: name, body: Buffer.alloc(0), caller };
  if (parts.allow !== undefined && !(await parts.allow(call))) {
    throw new S3Error('AccessDenied', `${caller.principal} is not authorized to perform: s3:${name}`);
  }
  return operation(store, object);
};

/** A presigner moves `x-amz-…` headers into the query, where they are signed and mean the same. */
const effectiveHeaders = (
  { headers }: ArrivedRequest,
  { presigned, query }: Signed,
): Record<string, string> => {
  const moved = query.map(([name, value]) => [name.toLowerCase(), value] as const);
  return {
    ...(presigned ? Object.fromEntries(moved.filter(([name]) => name.startsWith('x-amz-'))) : {}),
    ...headers,
  };
};

const respond = async (
  { status, headers = {}, body }: ObjectAnswer,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const length = typeof body === 'object' ? {} : { 'content-length': Buffer.byteLength(body ?? '') };
  response.writeHead(status, { ...length, ...headers });
  if (message.method === 'HEAD' || status === 304 || typeof body !== 'object') {
    response.end(message.method === 'HEAD' || status === 304 ? undefined : body);
    // A sender who is still sending reads the refusal only afterwards.
    message.resume();
    return;
  }
  // A reader who goes away early is no failure of ours.
  await pipeline(Readable.from(body), response).catch(() => response.destroy());
};

const failure = (error: unknown, message: IncomingMessage): ObjectAnswer => {
  const known = error instanceof SignatureRefused ? new S3Error(ERROR_OF[error.fault], error.message) : error;
  if (known instanceof S3Error) return errorAnswer(known);
  // A sender who hangs up in the middle of an upload hears nothing more.
  if (!message.destroyed)
    console.error(`objects: ${message.method} ${message.url?.split('?')[0]} failed:`, error);
  return errorAnswer(new S3Error('InternalError', 'The object store failed; the runtime has logged why.'));
};

const errorAnswer = ({ code, status, message }: S3Error): ObjectAnswer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: xmlDocument(
    'Error',
    [
      ['Code', code],
      ['Message', message],
    ],
    '',
  ),
});

const ERROR_OF: Record<SignatureFault, S3Error['code']> = {
  missing: 'AccessDenied',
  malformed: 'AuthorizationHeaderMalformed',
  'unknown-key': 'InvalidAccessKeyId',
  'wrong-token': 'InvalidToken',
  'unsigned-header': 'AccessDenied',
  skewed: 'RequestTimeTooSkewed',
  'not-yet-valid': 'AccessDenied',
  expired: 'AccessDenied',
  mismatch: 'SignatureDoesNotMatch',
};
