/**
 * The canonical request of AWS Signature Version 4, as the receiving side builds it from what arrived.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** A request as it arrived: path with query undecoded, header names in lower case, repeated ones joined by `,`. */
export interface ArrivedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The request as its sender signed it: Node's own `headers` drop or rejoin repeated names, which breaks signatures. */
export const arrived = (message: IncomingMessage): ArrivedRequest => {
  const headers: Record<string, string> = {};
  for (let i = 0; i < message.rawHeaders.length; i += 2) {
    const name = (message.rawHeaders[i] ?? '').toLowerCase();
    const value = message.rawHeaders[i + 1] ?? '';
    headers[name] = headers[name] === undefined ? value : `${headers[name]},${value}`;
  }
  return { method: message.method ?? 'GET', url: message.url ?? '/', headers };
};

export type Query = readonly (readonly [name: string, value: string])[];

/** Splits and decodes a query. A `+` stays a plus: in SigV4 a space is always `%20`. */
export const queryOf = (url: string): Query => {
  const start = url.indexOf('?');
  if (start < 0 || start === url.length - 1) return [];
  return url
    .slice(start + 1)
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=');
      return equals < 0
        ? ([decodeURIComponent(pair), ''] as const)
        : ([decodeURIComponent(pair.slice(0, equals)), decodeURIComponent(pair.slice(equals + 1))] as const);
    });
};

export const pathOf = (url: string): string => url.split('?', 1)[0] ?? '';

/** RFC 3986: everything but the unreserved characters. */
export const uriEncode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

const encodePath = (path: string): string => path.split('/').map(uriEncode).join('/');

/** S3 signs the path encoded once and as it is; every other service normalises it and encodes it twice. */
const canonicalPath = (path: string, service: string): string => {
  if (service === 's3') return encodePath(path.split('/').map(decodeURIComponent).join('/')) || '/';
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  const trailing = segments.length > 0 && path.endsWith('/') ? '/' : '';
  return encodePath(`/${segments.join('/')}${trailing}`);
};

const canonicalQuery = (query: Query): string =>
  query
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => [uriEncode(name), uriEncode(value)] as const)
    .sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1))
    .map((pair) => pair.join('='))
    .join('&');

export interface CanonicalParts {
  readonly service: string;
  readonly query: Query;
  readonly signedHeaders: readonly string[];
  readonly payloadHash: string;
}

export const canonicalRequest = (request: ArrivedRequest, parts: CanonicalParts): string =>
  [
    request.method,
    canonicalPath(pathOf(request.url), parts.service),
    canonicalQuery(parts.query),
    ...parts.signedHeaders.map(
      (name) => `${name}:${(request.headers[name] ?? '').trim().replace(/\s+/g, ' ')}`,
    ),
    '',
    parts.signedHeaders.join(';'),
    parts.payloadHash,
  ].join('\n');

export const sha256Hex = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
