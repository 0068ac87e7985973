/** Which S3 operation a request is. https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations.html */
import { abortUpload, completeUpload, createUpload, listParts, uploadPart } from './multipart.ts';
import type { ObjectRequest, Operation } from './operation.ts';
import { getObject, headObject, listObjects } from './reading.ts';
import { S3Error } from './s3-error.ts';
import { copyObject, deleteObject, deleteObjects, putObject } from './writing.ts';

type Row = readonly [method: string, mark: string, name: string, operation: Operation];

const ON_BUCKETS: readonly Row[] = [
  ['GET', 'list-type', 'ListObjectsV2', listObjects],
  ['HEAD', '', 'HeadBucket', async () => ({ status: 200 })],
  ['POST', 'delete', 'DeleteObjects', deleteObjects],
];

/** The first row that fits counts: those with a mark in the query stand before those without. */
const ON_OBJECTS: readonly Row[] = [
  ['PUT', 'partNumber', 'UploadPart', uploadPart],
  ['PUT', 'x-amz-copy-source', 'CopyObject', copyObject],
  ['PUT', '', 'PutObject', putObject],
  ['POST', 'uploads', 'CreateMultipartUpload', createUpload],
  ['POST', 'uploadId', 'CompleteMultipartUpload', completeUpload],
  ['GET', 'uploadId', 'ListParts', listParts],
  ['GET', '', 'GetObject', getObject],
  ['HEAD', '', 'HeadObject', headObject],
  ['DELETE', 'uploadId', 'AbortMultipartUpload', abortUpload],
  ['DELETE', '', 'DeleteObject', deleteObject],
];

/** A query that is not one of these asks for something else (tags, ACLs, versions …) than the object. */
const UNDERSTOOD =
  /^(?:x-amz-.*|x-id|response-.*|list-type|prefix|delimiter|max-keys|start-after|continuation-token|encoding-type|fetch-owner|partNumber|uploadId|uploads|delete)$/i;

export const operationOf = (
  method: string,
  { key, query, headers }: ObjectRequest,
): readonly [name: string, operation: Operation] => {
  const strange = [...query.keys()].find((name) => !UNDERSTOOD.test(name));
  if (strange !== undefined) throw new S3Error('NotImplemented', `"${strange}" is not served here.`);
  const row = (key === '' ? ON_BUCKETS : ON_OBJECTS).find(
    ([of, mark]) => of === method && (mark === '' || query.has(mark) || headers[mark] !== undefined),
  );
  if (row === undefined) throw new S3Error('MethodNotAllowed', `${method} is not served here.`);
  if (row[2] === 'UploadPart' && headers['x-amz-copy-source'] !== undefined) {
    throw new S3Error('NotImplemented', 'A part is not copied here.');
  }
  return [row[2], row[3]];
};
