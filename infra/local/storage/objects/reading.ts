/** GetObject, HeadObject, ListObjectsV2. */
import type { StoredObject } from './object-index.ts';
import { type ObjectRequest, type ObjectStore, type Operation, xmlAnswer } from './operation.ts';
import { checkRead } from './preconditions.ts';
import { S3Error } from './s3-error.ts';
import { checksumHeaders } from './writing.ts';
import { type XmlElement, xmlDocument } from './xml.ts';

export const getObject: Operation = async (store, request) => {
  const object = existing(store, request);
  const range = rangeOf(request.headers.range, object.size);
  const headers = objectHeaders(object, request);
  const { segments, size } = object;
  if (range === undefined) {
    return { status: 200, headers, body: store.files.read(segments, 0, size - 1) };
  }
  const [from, to] = range;
  return {
    status: 206,
    headers: { ...headers, 'content-length': to - from + 1, 'content-range': `bytes ${from}-${to}/${size}` },
    body: store.files.read(segments, from, to),
  };
};

export const headObject: Operation = async (store, request) => ({
  status: 200,
  headers: objectHeaders(existing(store, request), request),
});

const existing = (store: ObjectStore, { bucket, key, headers }: ObjectRequest): StoredObject => {
  const object = store.index.get(bucket, key);
  if (object === undefined) throw new S3Error('NoSuchKey', 'The specified key does not exist.');
  checkRead(object, headers);
  return object;
};

const objectHeaders = (object: StoredObject, { headers, query }: ObjectRequest) => {
  const overridden = [...query]
    .filter(([name]) => name.startsWith('response-'))
    .map(([name, value]) => [name.slice('response-'.length), value] as const);
  return {
    'content-type': 'binary/octet-stream',
    ...object.headers,
    ...Object.fromEntries(overridden),
    'content-length': object.size,
    'accept-ranges': 'bytes',
    etag: `"${object.etag}"`,
    'last-modified': new Date(object.modified).toUTCString(),
    // The checksum of the whole says nothing about a part of it.
    ...(headers['x-amz-checksum-mode'] === 'ENABLED' && headers.range === undefined
      ? checksumHeaders(object)
      : {}),
  };
};

/** First and last byte; undefined for the whole object, which is also the answer to a range S3 does not read. */
const rangeOf = (header: string | undefined, size: number): [from: number, to: number] | undefined => {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const from = first === '' ? Math.max(size - Number(last), 0) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  if (from >= size) throw new S3Error('InvalidRange', 'The requested range is not satisfiable');
  return [from, to];
};

export const listObjects: Operation = async (store, { bucket, query }) => {
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const encode = query.get('encoding-type') === 'url' ? encodeURIComponent : (name: string) => name;
  const limit = Math.min(Number(query.get('max-keys') ?? 1000), 1000);
  if (!(limit >= 0)) throw new S3Error('InvalidArgument', 'max-keys must be a number.');
  const token = query.get('continuation-token');
  const start =
    token === undefined ? (query.get('start-after') ?? '') : Buffer.from(token, 'base64url').toString();

  const found: StoredObject[] = [];
  const prefixes: string[] = [];
  let last = '';
  let truncated = false;
  for (const [name, object] of entries(store, { bucket, prefix, delimiter, start })) {
    truncated = found.length + prefixes.length >= limit;
    if (truncated) break;
    if (object === undefined) prefixes.push(name);
    else found.push(object);
    last = object === undefined ? name + AFTER_ALL : name;
  }
  const contents = found.map(
    (object): XmlElement => [
      'Contents',
      [
        ['Key', encode(object.key)],
        ['LastModified', new Date(object.modified).toISOString()],
        ['ETag', `"${object.etag}"`],
        ['Size', object.size],
        ['StorageClass', 'STANDARD'],
      ],
    ],
  );
  return xmlAnswer(
    xmlDocument('ListBucketResult', [
      ['Name', bucket],
      ['Prefix', encode(prefix)],
      ['MaxKeys', limit],
      ['KeyCount', found.length + prefixes.length],
      ['IsTruncated', truncated],
      ...(query.has('encoding-type') ? [['EncodingType', 'url'] as const] : []),
      ...(delimiter === '' ? [] : [['Delimiter', encode(delimiter)] as const]),
      ...(truncated && last !== ''
        ? [['NextContinuationToken', Buffer.from(last).toString('base64url')] as const]
        : []),
      ...contents,
      ...prefixes.map((name): XmlElement => ['CommonPrefixes', [['Prefix', encode(name)]]]),
    ]),
  );
};

const PAGE = 1000;
/** Sorts after every key with the same beginning. */
const AFTER_ALL = '\u{10FFFF}';

/** Objects, and common prefixes without an object, in key order. A whole common prefix is one step in the index. */
const entries = function* (
  { index }: ObjectStore,
  { bucket, prefix, delimiter, start }: Record<'bucket' | 'prefix' | 'delimiter' | 'start', string>,
): Generator<readonly [name: string, object: StoredObject | undefined]> {
  let after = start;
  // `prefix` itself may be a key, and comes first: begin just before it.
  const first = index.get(bucket, prefix);
  if (Buffer.compare(Buffer.from(after), Buffer.from(prefix)) < 0) {
    if (first !== undefined && prefix !== '') yield [prefix, first];
    after = prefix;
  }
  for (let page = index.list(bucket, after, PAGE); page.length > 0; page = index.list(bucket, after, PAGE)) {
    for (const object of page) {
      if (!object.key.startsWith(prefix)) return;
      after = object.key;
      const cut = delimiter === '' ? -1 : object.key.indexOf(delimiter, prefix.length);
      if (cut < 0) {
        yield [object.key, object];
        continue;
      }
      const name = object.key.slice(0, cut + delimiter.length);
      yield [name, undefined];
      after = name + AFTER_ALL;
      break;
    }
  }
};
