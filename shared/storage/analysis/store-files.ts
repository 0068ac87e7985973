import {
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

/** What is read with a version that a later write can be bound to. */
export interface Versioned {
  readonly body: Uint8Array;
  /** ETag, in quotes. */
  readonly etag: string;
}

/** The objects of the analysis store. */
export interface StoreFiles {
  /** All keys below a prefix, in order. Strongly consistent. */
  list(prefix: string): Promise<string[]>;
  /** Undefined where there is none. */
  read(key: string): Promise<Versioned | undefined>;
  /** Undefined where nothing but what the reader knows is there. */
  readIfChanged(key: string, etag: string | undefined): Promise<Versioned | undefined>;
  save(key: string, body: Uint8Array | string): Promise<void>;
  /** Takes the place of that version alone; without one, of nothing. False when somebody else was first. */
  swap(key: string, body: string, over: string | undefined): Promise<boolean>;
  /** What is not there is no mistake. */
  remove(keys: readonly string[]): Promise<void>;
}

/** S3 deletes no more in one call. */
const TOGETHER = 1000;

const named = (error: unknown, ...names: readonly string[]): boolean =>
  names.includes((error as { name?: string }).name ?? '');

/** An answer without a body tells no name. */
const isNotModified = (error: unknown): boolean =>
  (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode === 304;

export const storeFiles = (Bucket: string): StoreFiles => {
  let client: S3Client | undefined;
  const s3 = (): S3Client => {
    client ??= new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED', maxAttempts: 6 });
    return client;
  };

  const get = async (Key: string, IfNoneMatch?: string): Promise<Versioned | undefined> => {
    try {
      const { Body, ETag = '' } = await s3().send(
        new GetObjectCommand({ Bucket, Key, ...(IfNoneMatch && { IfNoneMatch }) }),
      );
      return { body: (await Body?.transformToByteArray()) ?? new Uint8Array(), etag: ETag };
    } catch (error) {
      if (named(error, 'NoSuchKey') || isNotModified(error)) return undefined;
      throw error;
    }
  };

  return {
    async list(Prefix) {
      const keys: string[] = [];
      let ContinuationToken: string | undefined;
      do {
        const page = await s3().send(
          new ListObjectsV2Command({ Bucket, Prefix, ...(ContinuationToken && { ContinuationToken }) }),
        );
        keys.push(...(page.Contents ?? []).map(({ Key = '' }) => Key));
        ContinuationToken = page.NextContinuationToken;
      } while (ContinuationToken);
      return keys;
    },

    read: (key) => get(key),
    readIfChanged: (key, etag) => get(key, etag),

    async save(Key, Body) {
      await s3().send(new PutObjectCommand({ Bucket, Key, Body }));
    },

    async swap(Key, Body, over) {
      const condition = over === undefined ? { IfNoneMatch: '*' } : { IfMatch: over };
      try {
        await s3().send(new PutObjectCommand({ Bucket, Key, Body, ...condition }));
        return true;
      } catch (error) {
        if (named(error, 'PreconditionFailed', 'ConditionalRequestConflict', 'NoSuchKey')) return false;
        throw error;
      }
    },

    async remove(keys) {
      for (let start = 0; start < keys.length; start += TOGETHER)
        await s3().send(
          new DeleteObjectsCommand({
            Bucket,
            Delete: { Objects: keys.slice(start, start + TOGETHER).map((Key) => ({ Key })), Quiet: true },
          }),
        );
    },
  };
};
