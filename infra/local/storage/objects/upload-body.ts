/** The bytes of an upload: held against everything that was said about them. */
import { createHash, type Hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { unwrapChunks } from './aws-chunked.ts';
import { S3Error } from './s3-error.ts';

type ChecksumName = 'crc32' | 'sha1' | 'sha256';
export type Checksums = Readonly<Partial<Record<ChecksumName, string>>>;

/** What the sender signed or wrote about the body. */
export interface UploadClaims {
  /** Request headers, with the `x-amz-…` parameters of a presigned URL among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly payloadHash: string;
}

interface Digest {
  update(chunk: Buffer): void;
  /** Base64, as S3 writes checksums. */
  value(): string;
}

const CHECKSUMS: Readonly<Record<ChecksumName, () => Digest>> = {
  crc32: () => {
    let sum = 0;
    return {
      update: (chunk) => {
        sum = crc32(chunk, sum);
      },
      value: () => {
        const bytes = Buffer.alloc(4);
        bytes.writeUInt32BE(sum);
        return bytes.toString('base64');
      },
    };
  },
  sha1: () => hashDigest(createHash('sha1')),
  sha256: () => hashDigest(createHash('sha256')),
};

const hashDigest = (hash: Hash): Digest => ({
  update: (chunk) => void hash.update(chunk),
  value: () => hash.digest('base64'),
});

export interface UploadBody {
  /** The object's bytes. Ends normally only when every claim held; otherwise throws an S3Error. */
  readonly bytes: AsyncIterable<Buffer>;
  /** Once `bytes` has ended. */
  results(): { readonly md5: string; readonly checksums: Checksums };
}

export const uploadBody = (
  source: AsyncIterable<Buffer>,
  { headers, payloadHash }: UploadClaims,
): UploadBody => {
  refuseUnsupported(headers, payloadHash);
  const chunked = payloadHash === 'STREAMING-UNSIGNED-PAYLOAD-TRAILER';
  const trailers: Record<string, string> = {};
  const claimed = checksumsIn(headers);
  const wanted = new Set<ChecksumName>(Object.keys(claimed) as ChecksumName[]);
  const trailer = checksumName(headers['x-amz-trailer'] ?? '');
  if (trailer !== undefined) wanted.add(trailer);
  if (/^[0-9a-f]{64}$/.test(payloadHash)) wanted.add('sha256');
  const digests = new Map([...wanted].map((name) => [name, CHECKSUMS[name]()]));
  const md5 = createHash('md5');
  const length = Number(headers[chunked ? 'x-amz-decoded-content-length' : 'content-length'] ?? Number.NaN);
  if (Number.isNaN(length)) throw new S3Error('MissingContentLength', 'Content-Length must be given.');

  let results: ReturnType<UploadBody['results']> | undefined;
  const pass = async function* (): AsyncGenerator<Buffer> {
    let size = 0;
    for await (const chunk of chunked ? unwrapChunks(source, trailers) : source) {
      size += chunk.length;
      md5.update(chunk);
      for (const digest of digests.values()) digest.update(chunk);
      yield chunk;
    }
    if (size !== length) throw new S3Error('IncompleteBody', `Got ${size} bytes of the ${length} announced.`);
    const sums = Object.fromEntries(
      [...digests].map(([name, digest]) => [name, digest.value()]),
    ) as Checksums;
    results = { md5: md5.digest('hex'), checksums: sums };
    if (trailer !== undefined && trailers[`x-amz-checksum-${trailer}`] === undefined) {
      throw new S3Error('InvalidRequest', 'The trailing checksum that was announced did not come.');
    }
    compare(sums, { ...claimed, ...checksumsIn(trailers) });
    const { sha256 } = sums;
    if (sha256 !== undefined && !chunked && /^[0-9a-f]{64}$/.test(payloadHash)) {
      if (Buffer.from(sha256, 'base64').toString('hex') !== payloadHash) {
        throw new S3Error(
          'XAmzContentSHA256Mismatch',
          "The provided 'x-amz-content-sha256' header does not match what was computed.",
        );
      }
    }
    const contentMd5 = headers['content-md5'];
    if (contentMd5 !== undefined && Buffer.from(contentMd5, 'base64').toString('hex') !== results.md5) {
      throw new S3Error('BadDigest', 'The Content-MD5 you specified did not match what we received.');
    }
  };
  return {
    bytes: pass(),
    results: () => {
      if (results === undefined) throw new Error('The body was not read to its end.');
      return results;
    },
  };
};

const compare = (found: Checksums, claimed: Checksums): void => {
  for (const [name, value] of Object.entries(claimed)) {
    if (found[name as ChecksumName] === value) continue;
    throw new S3Error(
      'BadDigest',
      `The ${name.toUpperCase()} you specified did not match the calculated checksum.`,
    );
  }
};

const checksumName = (header: string): ChecksumName | undefined => {
  const name = /^x-amz-checksum-(.+)$/.exec(header)?.[1];
  return name !== undefined && name in CHECKSUMS ? (name as ChecksumName) : undefined;
};

const checksumsIn = (headers: Readonly<Record<string, string>>): Checksums =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([header, value]) => {
      const name = checksumName(header);
      return name === undefined ? [] : [[name, value]];
    }),
  );

/** Better an error than an upload whose checksum nobody looked at. */
const refuseUnsupported = (headers: Readonly<Record<string, string>>, payloadHash: string): void => {
  const claims = `${Object.keys(headers).join(' ')} ${headers['x-amz-trailer'] ?? ''}`;
  if (/x-amz-checksum-(?!crc32\b|sha1\b|sha256\b|type\b|algorithm\b|mode\b)/.test(claims)) {
    throw new S3Error('NotImplemented', 'Checksums here are CRC32, SHA1 or SHA256.');
  }
  if (payloadHash.startsWith('STREAMING-AWS4')) {
    throw new S3Error(
      'NotImplemented',
      'Chunk signatures are not read here: sign the whole body or a trailer.',
    );
  }
};
