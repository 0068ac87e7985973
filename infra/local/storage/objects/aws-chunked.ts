import { S3Error } from './s3-error.ts';

/**
 * Unwraps `aws-chunked`: `<hex size>\r\n<bytes>\r\n` … `0\r\n`, then trailing headers.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
 */
export const unwrapChunks = async function* (
  source: AsyncIterable<Buffer>,
  trailers: Record<string, string>,
): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  /** Bytes of the present chunk still to come. */
  let left = 0;
  let state = 'size' as 'size' | 'bytes' | 'bytes-end' | 'trailers';
  for await (const piece of source) {
    rest = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    for (;;) {
      if (state === 'bytes') {
        const bytes = rest.subarray(0, left);
        rest = rest.subarray(bytes.length);
        left -= bytes.length;
        if (bytes.length > 0) yield bytes;
        if (left > 0) break;
        state = 'bytes-end';
      }
      const end = rest.indexOf('\r\n');
      if (end < 0) {
        if (rest.length > 16_384) throw new S3Error('InvalidRequest', 'The chunks are malformed.');
        break;
      }
      const line = rest.subarray(0, end).toString();
      rest = rest.subarray(end + 2);
      if (state === 'size') {
        const size = /^([0-9a-f]{1,12})(?:;.*)?$/i.exec(line)?.[1];
        if (size === undefined) throw new S3Error('InvalidRequest', 'A chunk has no size.');
        left = Number.parseInt(size, 16);
        state = left === 0 ? 'trailers' : 'bytes';
      } else if (state === 'bytes-end') {
        if (line !== '') throw new S3Error('InvalidRequest', 'A chunk is longer than its size.');
        state = 'size';
      } else {
        const colon = line.indexOf(':');
        if (colon > 0) trailers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
      }
    }
  }
  if (state !== 'trailers') throw new S3Error('IncompleteBody', 'The body ended before its last chunk.');
};
