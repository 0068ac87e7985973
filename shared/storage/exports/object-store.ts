import { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

/** An address that gives an object to whoever holds it, for a quarter of an hour. */
export interface Link {
  readonly url: string;
  readonly expiresAt: string;
}

export interface FileKind {
  /** Such as `text/csv; charset=utf-8`. */
  readonly contentType: string;
}

/** Objects of one bucket that a capability makes itself. */
export interface ObjectStore {
  open(key: string): Promise<AsyncIterable<Uint8Array>>;
  /** Takes the place of what was there under this key. */
  save(key: string, body: string): Promise<void>;
  /** The same for content of any length; there is all of it or nothing. @returns how many bytes it has */
  saveAll(key: string, chunks: AsyncIterable<Uint8Array>, kind: FileKind): Promise<number>;
  linkTo(key: string, file: FileKind & { readonly fileName: string }): Promise<Link>;
}

/** Time to begin a download; what has begun may take longer. */
const LINK_SECONDS = 15 * 60;

/** S3 takes ten thousand parts from 5 MiB; two of these are in memory at most. */
const PART_BYTES = 8 * 1024 * 1024;

export const objectStore = (Bucket: string, now: () => number): ObjectStore => {
  let client: S3Client | undefined;
  const s3 = (): S3Client => {
    client ??= new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED', maxAttempts: 6 });
    return client;
  };

  return {
    async open(Key) {
      const { Body } = await s3().send(new GetObjectCommand({ Bucket, Key }));
      if (!(Body instanceof Readable)) throw new Error(`${Key} came without a body.`);
      return Body;
    },

    async save(Key, Body) {
      await s3().send(new PutObjectCommand({ Bucket, Key, Body }));
    },

    async saveAll(Key, chunks, { contentType }) {
      const { UploadId = '' } = await s3().send(
        new CreateMultipartUploadCommand({ Bucket, Key, ContentType: contentType }),
      );
      try {
        let bytes = 0;
        const Parts: CompletedPart[] = [];
        for await (const Body of ofSize(PART_BYTES, chunks)) {
          const PartNumber = Parts.length + 1;
          const part = await s3().send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }));
          Parts.push({ PartNumber, ETag: part.ETag });
          bytes += Body.length;
        }
        await s3().send(
          new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }),
        );
        return bytes;
      } catch (error) {
        await s3().send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }));
        throw error;
      }
    },

    async linkTo(Key, { fileName, contentType }) {
      const command = new GetObjectCommand({
        Bucket,
        Key,
        ResponseContentDisposition: `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
        ResponseContentType: contentType,
      });
      const expiresAt = new Date(now() + LINK_SECONDS * 1000).toISOString();
      return { url: await getSignedUrl(s3(), command, { expiresIn: LINK_SECONDS }), expiresAt };
    },
  };
};

/** Joins chunks until each has at least `bytes`, but for the last; there is always one. */
async function* ofSize(bytes: number, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  let first = true;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < bytes) continue;
    yield Buffer.concat(waiting);
    [waiting, size, first] = [[], 0, false];
  }
  if (first || size > 0) yield Buffer.concat(waiting);
}
