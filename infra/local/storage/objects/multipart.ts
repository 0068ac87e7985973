/** Multipart uploads: create, part, list, complete, abort. */
import { createHash, randomUUID } from 'node:crypto';
import type { StoredObject, Upload, UploadedPart } from './object-index.ts';
import { type ObjectRequest, type ObjectStore, type Operation, xmlAnswer } from './operation.ts';
import { S3Error } from './s3-error.ts';
import { type Checksums, uploadBody } from './upload-body.ts';
import { checksumHeaders, keptHeaders, readText, replaceObject } from './writing.ts';
import { elements, text, type XmlElement, xmlDocument } from './xml.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
const SMALLEST_PART = 5 * 1024 * 1024;
const MOST_PARTS = 10_000;
const LARGEST_COMPLETE = 4 * 1024 * 1024;

export const createUpload: Operation = async ({ index }, { bucket, key, headers }) => {
  const id = randomUUID();
  index.startUpload({ id, bucket, key, headers: keptHeaders(headers) });
  return xmlAnswer(
    xmlDocument('InitiateMultipartUploadResult', [
      ['Bucket', bucket],
      ['Key', key],
      ['UploadId', id],
    ]),
  );
};

export const uploadPart: Operation = async (store, request) => {
  const { id } = openUpload(store, request);
  const number = Number(request.query.get('partNumber'));
  if (!(Number.isInteger(number) && number >= 1 && number <= MOST_PARTS)) {
    throw new S3Error('InvalidArgument', `Part number must be an integer between 1 and ${MOST_PARTS}.`);
  }
  const upload = uploadBody(request.body, request);
  const segment = await store.files.write(upload.bytes);
  const part: UploadedPart = { number, segment, ...upload.results() };
  const before = store.index.parts(id).find((other) => other.number === number);
  // The upload may have been completed or aborted while the part came in.
  if (store.index.upload(id) === undefined) {
    await store.files.discard([segment]);
    throw noSuchUpload();
  }
  store.index.putPart(id, part);
  if (before !== undefined) await store.files.discard([before.segment]);
  return { status: 200, headers: { etag: `"${part.md5}"`, ...checksumHeaders(part) } };
};

export const listParts: Operation = async (store, request) => {
  const { id, bucket, key } = openUpload(store, request);
  const parts = store.index.parts(id).map(
    ({ number, md5, segment }): XmlElement => [
      'Part',
      [
        ['PartNumber', number],
        ['ETag', `"${md5}"`],
        ['Size', segment.size],
      ],
    ],
  );
  const head: XmlElement[] = [
    ['Bucket', bucket],
    ['Key', key],
    ['UploadId', id],
    ['IsTruncated', false],
  ];
  return xmlAnswer(xmlDocument('ListPartsResult', [...head, ...parts]));
};

export const completeUpload: Operation = async (store, request) => {
  const upload = openUpload(store, request);
  const xml = await readText(request, LARGEST_COMPLETE);
  const uploaded = store.index.parts(upload.id);
  const chosen = choose(uploaded, xml);
  const md5s = Buffer.concat(chosen.map(({ md5 }) => Buffer.from(md5, 'hex')));
  const object: StoredObject = {
    bucket: upload.bucket,
    key: upload.key,
    segments: chosen.map(({ segment }) => segment),
    size: chosen.reduce((sum, { segment }) => sum + segment.size, 0),
    etag: `${createHash('md5').update(md5s).digest('hex')}-${chosen.length}`,
    modified: store.now(),
    headers: upload.headers,
    checksums: compositeChecksum(chosen),
  };
  await replaceObject(store, object, {
    conditions: request.headers,
    changes: () => store.index.endUpload(upload.id),
  });
  const unused = uploaded.filter((part) => !chosen.includes(part));
  await store.files.discard(unused.map(({ segment }) => segment));
  return xmlAnswer(
    xmlDocument('CompleteMultipartUploadResult', [
      ['Bucket', object.bucket],
      ['Key', object.key],
      ['ETag', `"${object.etag}"`],
    ]),
  );
};

export const abortUpload: Operation = async (store, request) => {
  const { id } = openUpload(store, request);
  const parts = store.index.parts(id);
  store.index.together(() => store.index.endUpload(id));
  await store.files.discard(parts.map(({ segment }) => segment));
  return { status: 204 };
};

const noSuchUpload = () => new S3Error('NoSuchUpload', 'The specified multipart upload does not exist.');

const openUpload = ({ index }: ObjectStore, { bucket, key, query }: ObjectRequest): Upload => {
  const upload = index.upload(query.get('uploadId') ?? '');
  if (upload?.bucket !== bucket || upload.key !== key) throw noSuchUpload();
  return upload;
};

/** The parts that the sender lists, each of which must be there as it was listed. */
const choose = (uploaded: readonly UploadedPart[], xml: string): UploadedPart[] => {
  const byNumber = new Map(uploaded.map((part) => [part.number, part]));
  const chosen = elements(xml, 'Part').map((entry) => {
    const part = byNumber.get(Number(text(entry, 'PartNumber')));
    if (part === undefined || part.md5 !== text(entry, 'ETag')?.replaceAll('"', '')) {
      throw new S3Error('InvalidPart', 'One or more of the specified parts could not be found.');
    }
    return part;
  });
  if (chosen.length === 0) throw new S3Error('MalformedXML', 'No part was listed.');
  if (chosen.some((part, i) => part.number <= (chosen[i - 1]?.number ?? 0))) {
    throw new S3Error('InvalidPartOrder', 'The list of parts was not in ascending order.');
  }
  if (chosen.slice(0, -1).some(({ segment }) => segment.size < SMALLEST_PART)) {
    throw new S3Error('EntityTooSmall', 'Every part but the last must have at least 5 MB.');
  }
  return chosen;
};

/** SHA-256 over the parts' SHA-256, as S3 gives it for COMPOSITE checksums; nothing if a part came without. */
const compositeChecksum = (parts: readonly UploadedPart[]): Checksums => {
  const sums = parts.flatMap(({ checksums }) => checksums.sha256 ?? []);
  if (sums.length < parts.length) return {};
  const all = Buffer.concat(sums.map((sum) => Buffer.from(sum, 'base64')));
  return { sha256: `${createHash('sha256').update(all).digest('base64')}-${parts.length}` };
};
