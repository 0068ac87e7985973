/** PutObject, CopyObject, DeleteObject, DeleteObjects. */
import type { StoredObject } from './object-index.ts';
import { type ObjectStore, type Operation, xmlAnswer } from './operation.ts';
import { checkWrite } from './preconditions.ts';
import { S3Error } from './s3-error.ts';
import { uploadBody } from './upload-body.ts';
import { elements, text, xmlDocument } from './xml.ts';

const KEPT = /^(?:content-type|cache-control|content-disposition|content-language|expires|x-amz-meta-.+)$/;

/** The headers that come back with the object. `aws-chunked` describes the transfer, not the object. */
export const keptHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> => {
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT.test(name)));
  const encoding = (headers['content-encoding'] ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && entry !== 'aws-chunked');
  return encoding.length > 0 ? { ...kept, 'content-encoding': encoding.join(', ') } : kept;
};

/** Makes the object visible, if its conditions hold at this very moment: nothing can come in between. */
export const replaceObject = async (
  { index, files }: ObjectStore,
  object: StoredObject,
  alongside: { readonly conditions: Readonly<Record<string, string>>; readonly changes?: () => void },
): Promise<void> => {
  const before = index.get(object.bucket, object.key);
  try {
    checkWrite(before, alongside.conditions);
    index.together(() => {
      index.put(object);
      alongside.changes?.();
    });
  } catch (error) {
    if (alongside.changes === undefined) await files.discard(object.segments);
    throw error;
  }
  await files.discard(before?.segments ?? []);
};

export const checksumHeaders = ({ checksums }: Pick<StoredObject, 'checksums'>): Record<string, string> =>
  Object.fromEntries(Object.entries(checksums).map(([name, value]) => [`x-amz-checksum-${name}`, value]));

export const putObject: Operation = async (store, request) => {
  const { bucket, key, headers, payloadHash } = request;
  // Asked again when the object becomes visible; here it spares an upload that is refused anyway.
  checkWrite(store.index.get(bucket, key), headers);
  const upload = uploadBody(request.body, { headers, payloadHash });
  const segment = await store.files.write(upload.bytes);
  const { md5, checksums } = upload.results();
  const object: StoredObject = {
    bucket,
    key,
    segments: [segment],
    size: segment.size,
    etag: md5,
    modified: store.now(),
    headers: keptHeaders(headers),
    checksums,
  };
  await replaceObject(store, object, { conditions: headers });
  return { status: 200, headers: { etag: `"${md5}"`, ...checksumHeaders(object) } };
};

export const copyObject: Operation = async (store, { bucket, key, headers }) => {
  if (Object.keys(headers).some((name) => name.startsWith('x-amz-copy-source-'))) {
    throw new S3Error('NotImplemented', 'Conditions on the source of a copy are not served here.');
  }
  const [from = '', ...rest] = decodeURIComponent(headers['x-amz-copy-source'] ?? '')
    .replace(/^\//, '')
    .split('/');
  if (!store.buckets.has(from)) throw new S3Error('NoSuchBucket', 'The source bucket does not exist.');
  const source = store.index.get(from, rest.join('/'));
  if (source === undefined) throw new S3Error('NoSuchKey', 'The source key does not exist.');
  const replacing = headers['x-amz-metadata-directive'] === 'REPLACE';
  if (from === bucket && source.key === key && !replacing) {
    throw new S3Error('InvalidRequest', 'An object is copied to itself only with other metadata.');
  }
  const object: StoredObject = {
    ...source,
    bucket,
    key,
    segments: await store.files.copy(source.segments),
    modified: store.now(),
    headers: replacing ? keptHeaders(headers) : source.headers,
  };
  await replaceObject(store, object, { conditions: headers });
  return xmlAnswer(
    xmlDocument('CopyObjectResult', [
      ['LastModified', new Date(object.modified).toISOString()],
      ['ETag', `"${object.etag}"`],
    ]),
  );
};

export const deleteObject: Operation = async (store, { bucket, key, headers }) => {
  const before = store.index.get(bucket, key);
  if (headers['if-match'] !== undefined) checkWrite(before, { 'if-match': headers['if-match'] });
  store.index.remove(bucket, key);
  await store.files.discard(before?.segments ?? []);
  return { status: 204 };
};

const LARGEST_DELETE = 2 * 1024 * 1024;

export const deleteObjects: Operation = async (store, request) => {
  const xml = await readText(request, LARGEST_DELETE);
  const keys = elements(xml, 'Object').map((entry) => text(entry, 'Key') ?? '');
  if (keys.length === 0 || keys.length > 1000 || keys.includes('')) {
    throw new S3Error('MalformedXML', 'Between 1 and 1000 keys are deleted at once.');
  }
  const before = keys.flatMap((key) => store.index.get(request.bucket, key) ?? []);
  store.index.together(() => {
    for (const key of keys) store.index.remove(request.bucket, key);
  });
  await store.files.discard(before.flatMap(({ segments }) => segments));
  const quiet = text(xml, 'Quiet') === 'true';
  return xmlAnswer(
    xmlDocument('DeleteResult', quiet ? [] : keys.map((key) => ['Deleted', [['Key', key]]] as const)),
  );
};

/** A small XML body, checked like any other upload. */
export const readText = async (
  { headers, payloadHash, body }: Parameters<Operation>[1],
  largest: number,
): Promise<string> => {
  if (Number(headers['content-length']) > largest) throw new S3Error('MalformedXML', 'The XML is too large.');
  const chunks: Buffer[] = [];
  for await (const chunk of uploadBody(body, { headers, payloadHash }).bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};
