import type { ObjectFiles } from './object-files.ts';
import type { ObjectIndex } from './object-index.ts';

export interface ObjectStore {
  readonly index: ObjectIndex;
  readonly files: ObjectFiles;
  readonly buckets: ReadonlySet<string>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A verified call on a bucket that exists. */
export interface ObjectRequest {
  readonly bucket: string;
  /** Empty for calls on the bucket itself. */
  readonly key: string;
  readonly query: ReadonlyMap<string, string>;
  /** With the `x-amz-…` parameters of a presigned URL, which S3 reads as headers. */
  readonly headers: Readonly<Record<string, string>>;
  readonly payloadHash: string;
  readonly body: AsyncIterable<Buffer>;
}

export interface ObjectAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | number>>;
  readonly body?: string | AsyncIterable<Buffer>;
}

/** One S3 operation. */
export type Operation = (store: ObjectStore, request: ObjectRequest) => Promise<ObjectAnswer>;

export const xmlAnswer = (body: string): ObjectAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/xml' },
  body,
});
