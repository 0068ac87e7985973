import { readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import * as S3 from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createCredentialBook } from '../../../../infra/local/gateway/credentials.ts';
import type { Home } from '../../../../infra/local/ports.ts';
import { createObjects, type Objects } from '../../../../infra/local/storage/objects.ts';
import { assemblyOf, bucket, REGION } from '../../../support/installation.ts';
import { newHome } from '../../../support/new-home.ts';

let home: Home;
let objects: Objects;
let server: Server;
let s3: S3.S3Client;

beforeAll(async () => {
  home = newHome();
  const credentials = createCredentialBook(home);
  objects = await createObjects({
    home,
    credentials,
    region: REGION,
    assembly: assemblyOf(bucket('imports'), bucket('pictures')),
  });
  server = createServer((request, response) => void objects.handle(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  s3 = new S3.S3Client({
    region: REGION,
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: credentials.issue('imports'),
    forcePathStyle: true,
    maxAttempts: 1,
  });
});
afterAll(async () => {
  s3.destroy();
  await new Promise((closed) => server.close(closed));
  await objects.stop();
});

const Bucket = 'imports';
const put = (Key: string, Body: string | Buffer | Readable, more: Partial<S3.PutObjectCommandInput> = {}) =>
  s3.send(new S3.PutObjectCommand({ Bucket, Key, Body, ...more }));
const get = async (Key: string, more: Partial<S3.GetObjectCommandInput> = {}) =>
  s3.send(new S3.GetObjectCommand({ Bucket, Key, ...more }));
const textOf = async (Key: string, more: Partial<S3.GetObjectCommandInput> = {}) =>
  (await get(Key, more)).Body?.transformToString();
const refused = (code: string, status: number) =>
  expect.objectContaining({ name: code, $metadata: expect.objectContaining({ httpStatusCode: status }) });

describe('what is put comes back', () => {
  test.each([
    ['plain', 'a'],
    ['with folders', 'a/b c'],
    ['that climbs', 'a/../../../etc/passwd'],
    ['in other letters', 'ü/日本+&=?#%'],
    ['as long as may be', 'x'.repeat(1024)],
  ])('a key %s', async (_kind, Key) => {
    const ContentType = 'text/csv';
    await put(Key, `content of ${Key}`, { ContentType, Metadata: { job: '7' }, CacheControl: 'no-store' });
    const found = await get(Key, { ChecksumMode: 'ENABLED' });
    expect(found).toMatchObject({ ContentType, Metadata: { job: '7' }, CacheControl: 'no-store' });
    expect(found.ChecksumCRC32).toBeDefined();
    expect(await found.Body?.transformToString()).toBe(`content of ${Key}`);
  });
  test('a stream of 20 MB, whose checksum trails it', async () => {
    const piece = Buffer.alloc(65_537, 'seizure ');
    const pieces = Array.from({ length: 320 }, () => piece);
    await put('stream', Readable.from(pieces), {
      ContentLength: piece.length * 320,
      ContentEncoding: 'gzip',
    });
    const found = await get('stream', { ChecksumMode: 'ENABLED' });
    expect(found.ContentEncoding).toBe('gzip');
    expect(Buffer.concat(pieces).equals((await found.Body?.transformToByteArray()) as Uint8Array)).toBe(true);
  });
  test('an empty object', async () => {
    await put('empty', Buffer.alloc(0));
    expect(await textOf('empty')).toBe('');
    expect((await s3.send(new S3.HeadObjectCommand({ Bucket, Key: 'empty' }))).ContentLength).toBe(0);
  });
  test('parts of it, and only when it has changed', async () => {
    const { ETag = '' } = await put('range', '0123456789');
    expect(await textOf('range', { Range: 'bytes=2-4' })).toBe('234');
    expect(await textOf('range', { Range: 'bytes=7-' })).toBe('789');
    expect(await textOf('range', { Range: 'bytes=-2' })).toBe('89');
    expect((await get('range', { Range: 'bytes=5-99' })).ContentRange).toBe('bytes 5-9/10');
    await expect(get('range', { Range: 'bytes=10-' })).rejects.toEqual(refused('InvalidRange', 416));
    await expect(get('range', { IfMatch: '"other"' })).rejects.toEqual(refused('PreconditionFailed', 412));
    await expect(get('range', { IfNoneMatch: ETag })).rejects.toMatchObject({
      $metadata: { httpStatusCode: 304 },
    });
    expect(await textOf('range', { IfMatch: ETag })).toBe('0123456789');
  });
  test('copied, and gone when deleted', async () => {
    await put('source é', 'copied', { ContentType: 'text/csv' });
    const CopySource = `${Bucket}/${encodeURIComponent('source é')}`;
    await s3.send(new S3.CopyObjectCommand({ Bucket: 'pictures', Key: 'target', CopySource }));
    await s3.send(new S3.DeleteObjectCommand({ Bucket, Key: 'source é' }));
    await expect(get('source é')).rejects.toEqual(refused('NoSuchKey', 404));
    const copy = await s3.send(new S3.GetObjectCommand({ Bucket: 'pictures', Key: 'target' }));
    expect([copy.ContentType, await copy.Body?.transformToString()]).toEqual(['text/csv', 'copied']);
  });
});

describe('what does not fit is refused, and nothing of it is left', () => {
  test.each([
    ['SHA-256', { ChecksumSHA256: Buffer.alloc(32).toString('base64') }],
    ['CRC-32', { ChecksumCRC32: 'AAAAAA==' }],
    ['MD5', { ContentMD5: Buffer.alloc(16).toString('base64') }],
  ])('a wrong %s', async (_name, more) => {
    const files = readdirSync(join(home.dir, 'objects', 'data')).length;
    await expect(put('wrong', 'content', more)).rejects.toEqual(refused('BadDigest', 400));
    await expect(get('wrong')).rejects.toEqual(refused('NoSuchKey', 404));
    expect(readdirSync(join(home.dir, 'objects', 'data'))).toHaveLength(files);
  });
  test('another bucket, a long key, what is not served', async () => {
    const elsewhere = new S3.PutObjectCommand({ Bucket: 'elsewhere', Key: 'a', Body: 'a' });
    await expect(s3.send(elsewhere)).rejects.toEqual(refused('NoSuchBucket', 404));
    await expect(put('x'.repeat(1025), 'x')).rejects.toEqual(refused('KeyTooLongError', 400));
    const tags = new S3.GetObjectTaggingCommand({ Bucket, Key: 'a' });
    await expect(s3.send(tags)).rejects.toEqual(refused('NotImplemented', 501));
  });
});

describe('conditional writes', () => {
  test('of sixteen that create the same key, one does', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 16 }, (_, i) => put('raced', `writer ${i}`, { IfNoneMatch: '*' })),
    );
    const won = results.findIndex(({ status }) => status === 'fulfilled');
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await textOf('raced')).toBe(`writer ${won}`);
    const lost = results.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(lost.reason).toEqual(refused('PreconditionFailed', 412));
  });
  test('of many that count in one manifest, none is lost', async () => {
    await put('manifest', '0');
    const addOne = async (): Promise<void> => {
      const { ETag = '', Body } = await get('manifest');
      const next = Number(await Body?.transformToString()) + 1;
      await put('manifest', String(next), { IfMatch: ETag }).catch((error: Error) =>
        error.name === 'PreconditionFailed' ? addOne() : Promise.reject(error),
      );
    };
    await Promise.all(Array.from({ length: 8 }, addOne));
    expect(await textOf('manifest')).toBe('8');
  });
  test('If-Match on what is not there', async () => {
    await expect(put('absent', 'a', { IfMatch: '"a"' })).rejects.toEqual(refused('NoSuchKey', 404));
  });
  test('a reader keeps what it began to read', async () => {
    const old = Buffer.alloc(8 * 1024 * 1024, 'old');
    await put('replaced', old);
    const reading = await get('replaced');
    await put('replaced', 'new');
    expect(old.equals((await reading.Body?.transformToByteArray()) as Uint8Array)).toBe(true);
    expect(await textOf('replaced')).toBe('new');
  });
});

describe('listing', () => {
  const list = async (input: Partial<S3.ListObjectsV2CommandInput>) => {
    const names: string[] = [];
    const pages = S3.paginateListObjectsV2({ client: s3 }, { Bucket: 'pictures', Prefix: 'list/', ...input });
    for await (const { Contents = [], CommonPrefixes = [] } of pages) {
      names.push(
        ...Contents.map(({ Key }) => Key ?? ''),
        ...CommonPrefixes.map(({ Prefix }) => Prefix ?? ''),
      );
    }
    return names;
  };
  const keys = ['list/', 'list/a&b', 'list/a/1', 'list/a/2', 'list/b', 'list/ü/1', 'list/ü/2', 'list/ü2'];
  beforeAll(async () => {
    await Promise.all(
      [...keys, 'lisu', 'list'].map((Key) =>
        s3.send(new S3.PutObjectCommand({ Bucket: 'pictures', Key, Body: 'x' })),
      ),
    );
  });
  test.each([1, 2, 3, 1000])('all keys under a prefix, %p a page', async (MaxKeys) => {
    expect(await list({ MaxKeys })).toEqual(keys);
  });
  test.each([1, 2, 1000])('folders, %p a page', async (MaxKeys) => {
    const folders = ['list/', 'list/a&b', 'list/a/', 'list/b', 'list/ü/', 'list/ü2'];
    expect((await list({ MaxKeys, Delimiter: '/' })).sort()).toEqual(folders.sort());
  });
  test('from a key on, and after deleting many', async () => {
    expect(await list({ StartAfter: 'list/b' })).toEqual(keys.slice(5));
    const Objects = keys.slice(0, 4).map((Key) => ({ Key }));
    await s3.send(new S3.DeleteObjectsCommand({ Bucket: 'pictures', Delete: { Objects } }));
    expect(await list({})).toEqual(keys.slice(4));
  });
});

describe('a multipart upload', () => {
  const Key = 'multi';
  const part = (UploadId: string | undefined, PartNumber: number, Body: Buffer) =>
    s3.send(new S3.UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }));
  const complete = (UploadId: string | undefined, Parts: S3.CompletedPart[]) =>
    s3.send(new S3.CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }));
  const first = Buffer.alloc(5 * 1024 * 1024, 'first ');
  const last = Buffer.from('the last part');

  test('appears when it is complete, in the order of its parts', async () => {
    const { UploadId } = await s3.send(
      new S3.CreateMultipartUploadCommand({ Bucket, Key, ContentType: 'text/csv' }),
    );
    const two = await part(UploadId, 2, last);
    const one = await part(UploadId, 1, first);
    await expect(get(Key)).rejects.toEqual(refused('NoSuchKey', 404));
    const listed = await s3.send(new S3.ListPartsCommand({ Bucket, Key, UploadId }));
    expect(listed.Parts?.map(({ Size }) => Size)).toEqual([first.length, last.length]);
    const parts = [
      { PartNumber: 1, ETag: one.ETag },
      { PartNumber: 2, ETag: two.ETag },
    ];
    await expect(complete(UploadId, parts.toReversed())).rejects.toEqual(refused('InvalidPartOrder', 400));
    await expect(complete(UploadId, [{ PartNumber: 1, ETag: '"x"' }])).rejects.toEqual(
      refused('InvalidPart', 400),
    );
    expect((await complete(UploadId, parts)).ETag).toMatch(/^"[0-9a-f]{32}-2"$/);
    const whole = await get(Key);
    expect(whole).toMatchObject({ ContentType: 'text/csv', ContentLength: first.length + last.length });
    await whole.Body?.transformToByteArray();
    const seam = `bytes=${first.length - 6}-${first.length + 2}`;
    expect(await textOf(Key, { Range: seam })).toBe(`${first.subarray(-6)}the`);
    await expect(complete(UploadId, parts)).rejects.toEqual(refused('NoSuchUpload', 404));
  });
  test('refuses small parts, and leaves nothing when it is aborted', async () => {
    const files = readdirSync(join(home.dir, 'objects', 'data')).length;
    const { UploadId } = await s3.send(new S3.CreateMultipartUploadCommand({ Bucket, Key: 'multi' }));
    const one = await part(UploadId, 1, last);
    const two = await part(UploadId, 2, last);
    const parts = [
      { PartNumber: 1, ETag: one.ETag },
      { PartNumber: 2, ETag: two.ETag },
    ];
    await expect(complete(UploadId, parts)).rejects.toEqual(refused('EntityTooSmall', 400));
    await s3.send(new S3.AbortMultipartUploadCommand({ Bucket, Key, UploadId }));
    await expect(part(UploadId, 3, last)).rejects.toEqual(refused('NoSuchUpload', 404));
    expect(readdirSync(join(home.dir, 'objects', 'data'))).toHaveLength(files);
  });
});
