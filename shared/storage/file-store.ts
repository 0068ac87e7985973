import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

/** Where and how to send a file; nothing but that file with these headers is taken. */
export interface SendTicket {
  readonly method: 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly expiresAt: string;
}

export interface ExpectedFile {
  readonly key: string;
  readonly size: number;
  readonly type: string;
  /** Hexadecimal. */
  readonly sha256: string;
}

export interface FileLink {
  readonly url: string;
  readonly expiresAt: string;
}

/** Files that others send and fetch, in one bucket. */
export interface FileStore {
  ticketFor(file: ExpectedFile): Promise<SendTicket>;
  /** Has it arrived? */
  has(key: string): Promise<boolean>;
  read(key: string): Promise<Uint8Array>;
  save(file: Pick<ExpectedFile, 'key' | 'type'>, body: Uint8Array): Promise<void>;
  /** An address that gives the file to whoever holds it, for a quarter of an hour; always as a download. */
  linkTo(key: string, file: { readonly name: string; readonly type: string }): Promise<FileLink>;
}

/** Time to begin an upload or a download; what has begun may take longer. */
const SECONDS = 15 * 60;

export const fileStore = (Bucket: string, now: () => number): FileStore => {
  let client: S3Client | undefined;
  const s3 = (): S3Client => {
    // Without this the presigner signs the checksum of an empty body, and no other body is ever taken.
    client ??= new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED', maxAttempts: 6 });
    return client;
  };
  const expiresAt = () => new Date(now() + SECONDS * 1000).toISOString();

  return {
    async ticketFor({ key, size, type, sha256 }) {
      const headers = {
        'content-type': type,
        'content-length': String(size),
        'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64'),
      };
      const command = new PutObjectCommand({
        Bucket,
        Key: key,
        ContentType: type,
        ContentLength: size,
        ChecksumSHA256: headers['x-amz-checksum-sha256'],
      });
      const names = new Set(Object.keys(headers));
      const url = await getSignedUrl(s3(), command, {
        expiresIn: SECONDS,
        signableHeaders: new Set([...names, 'host']),
        unhoistableHeaders: names,
      });
      return { method: 'PUT', url, headers, expiresAt: expiresAt() };
    },

    async has(Key) {
      try {
        await s3().send(new HeadObjectCommand({ Bucket, Key }));
        return true;
      } catch (error) {
        // S3 answers 403 for what is not there to whoever may not list the bucket, and nobody may.
        if ([403, 404].includes(statusOf(error))) return false;
        throw error;
      }
    },

    async read(Key) {
      const { Body } = await s3().send(new GetObjectCommand({ Bucket, Key }));
      if (!Body) throw new Error(`${Key} came without a body.`);
      return Body.transformToByteArray();
    },

    async save({ key, type }, Body) {
      await s3().send(new PutObjectCommand({ Bucket, Key: key, ContentType: type, Body }));
    },

    async linkTo(Key, { name, type }) {
      const command = new GetObjectCommand({
        Bucket,
        Key,
        ResponseContentDisposition: `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
        ResponseContentType: type,
      });
      return { url: await getSignedUrl(s3(), command, { expiresIn: SECONDS }), expiresAt: expiresAt() };
    },
  };
};

const statusOf = (error: unknown): number =>
  (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode ?? 0;
