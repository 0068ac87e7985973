import { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { UnreadableFile } from '../../domain/imports/unreadable-file.ts';

/** Where and how to send a file; nothing but that file with these headers is taken. */
export interface UploadTicket {
  readonly method: 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly expiresAt: string;
}

export interface FileToCome {
  readonly key: string;
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256?: string | undefined;
}

export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** What a browser makes of an object. */
export interface FileToFetch {
  readonly name: string;
  readonly contentType: string;
}

/** Bytes of an object, the end not included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** The files of imports: what was sent, its parts, and the rows that go back. */
export interface ImportUploads {
  ticketFor(file: FileToCome): Promise<UploadTicket>;
  /** What was sent, or undefined while nothing was. */
  describe(key: string): Promise<{ size: number; etag: string } | undefined>;
  /**
   * All of an object, or its bytes from `start` to before `end`.
   * @throws UnreadableFile when the object is not the one with this etag any more
   */
  open(key: string, etag?: string, range?: ByteRange): Promise<AsyncIterable<Uint8Array>>;
  /** Takes the place of what was there under this key. */
  save(key: string, body: string): Promise<void>;
  /** The same for content of any length; there is all of it or nothing. */
  saveAll(key: string, chunks: AsyncIterable<Uint8Array>): Promise<void>;
  /** An address that gives the object to whoever holds it, for a quarter of an hour. */
  linkTo(key: string, file: FileToFetch): Promise<string>;
}

const REPLACED = 'The file was replaced after the import was started. Import the new file by itself.';

/** Time to begin an upload or a download; what has begun may take longer. */
const TICKET_SECONDS = 15 * 60;

/** S3 takes parts from 5 MiB; two of these are in memory at most. */
const PART_BYTES = 8 * 1024 * 1024;

export const importUploads = (Bucket: string, now: () => number): ImportUploads => {
  let client: S3Client | undefined;
  const s3 = (): S3Client => {
    // Without this the presigner signs the checksum of an empty body, and no other body is ever taken.
    client ??= new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED', maxAttempts: 6 });
    return client;
  };

  const saveParts = async (Key: string, UploadId: string, chunks: AsyncIterable<Uint8Array>) => {
    const Parts: CompletedPart[] = [];
    for await (const Body of chunks) {
      const PartNumber = Parts.length + 1;
      const { ETag } = await s3().send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }));
      Parts.push({ PartNumber, ETag });
    }
    await s3().send(
      new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }),
    );
  };

  return {
    async ticketFor({ key, size, sha256 }) {
      const headers = {
        'content-type': 'application/octet-stream',
        'content-length': String(size),
        ...(sha256 && { 'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64') }),
      };
      const command = new PutObjectCommand({
        Bucket,
        Key: key,
        ContentType: headers['content-type'],
        ContentLength: size,
        ChecksumSHA256: headers['x-amz-checksum-sha256'],
      });
      const names = new Set(Object.keys(headers));
      const url = await getSignedUrl(s3(), command, {
        expiresIn: TICKET_SECONDS,
        signableHeaders: new Set([...names, 'host']),
        unhoistableHeaders: names,
      });
      return {
        method: 'PUT',
        url,
        headers,
        expiresAt: new Date(now() + TICKET_SECONDS * 1000).toISOString(),
      };
    },

    async describe(key) {
      try {
        const { ContentLength = 0, ETag = '' } = await s3().send(new HeadObjectCommand({ Bucket, Key: key }));
        return { size: ContentLength, etag: ETag };
      } catch (error) {
        // S3 answers 403 for what is not there to whoever may not list the bucket, and nobody may.
        if (statusOf(error) === 404 || statusOf(error) === 403) return undefined;
        throw error;
      }
    },

    async open(key, etag, range) {
      const { Body } = await s3()
        .send(
          new GetObjectCommand({
            Bucket,
            Key: key,
            ...(etag && { IfMatch: etag }),
            ...(range && { Range: `bytes=${range.start}-${range.end - 1}` }),
          }),
        )
        .catch((error: unknown) => {
          throw statusOf(error) === 412 ? new UnreadableFile(REPLACED) : error;
        });
      if (!(Body instanceof Readable)) throw new Error(`${key} came without a body.`);
      return Body;
    },

    async save(key, body) {
      await s3().send(new PutObjectCommand({ Bucket, Key: key, Body: body }));
    },

    async saveAll(Key, chunks) {
      const { UploadId = '' } = await s3().send(
        new CreateMultipartUploadCommand({ Bucket, Key, ContentType: 'application/octet-stream' }),
      );
      try {
        await saveParts(Key, UploadId, ofSize(PART_BYTES, chunks));
      } catch (error) {
        await s3().send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }));
        throw error;
      }
    },

    linkTo: (key, { name, contentType }) =>
      getSignedUrl(
        s3(),
        new GetObjectCommand({
          Bucket,
          Key: key,
          ResponseContentDisposition: `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
          ResponseContentType: contentType,
        }),
        { expiresIn: TICKET_SECONDS },
      ),
  };
};

const statusOf = (error: unknown): number | undefined =>
  (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;

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
