import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unwrapChunks } from '../../../../infra/local/storage/objects/aws-chunked.ts';

const unwrap = async (pieces: readonly Buffer[]) => {
  const trailers: Record<string, string> = {};
  const source = async function* () {
    yield* pieces;
  };
  const bytes: Buffer[] = [];
  for await (const piece of unwrapChunks(source(), trailers)) bytes.push(piece);
  return { bytes: Buffer.concat(bytes), trailers };
};

test('the bytes come out whole, however the network cuts the chunks', async () => {
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(bytes, { maxLength: 5 }),
      fc.integer({ min: 1, max: 17 }),
      async (chunks, cut) => {
        const wrapped = Buffer.concat([
          ...chunks.flatMap((chunk) => [
            Buffer.from(`${chunk.length.toString(16)}\r\n`),
            chunk,
            Buffer.from('\r\n'),
          ]),
          Buffer.from('0\r\nx-amz-checksum-crc32: AAAA\r\n\r\n'),
        ]);
        const pieces = Array.from({ length: Math.ceil(wrapped.length / cut) }, (_, i) =>
          wrapped.subarray(i * cut, (i + 1) * cut),
        );
        expect(await unwrap(pieces)).toEqual({
          bytes: Buffer.concat(chunks),
          trailers: { 'x-amz-checksum-crc32': 'AAAA' },
        });
      },
    ),
  );
});

test.each([
  ['ends early', '5\r\nab', 'IncompleteBody'],
  ['has no last chunk', '2\r\nab\r\n', 'IncompleteBody'],
  ['has a chunk longer than its size', '2\r\nabc\r\n0\r\n\r\n', 'InvalidRequest'],
  ['has a chunk without a size', 'ab\r\n0\r\n\r\n\r\n', 'IncompleteBody'],
  ['has a size that is none', 'zz\r\nab\r\n0\r\n\r\n', 'InvalidRequest'],
])('a body that %s is refused', async (_what, body, code) => {
  await expect(unwrap([Buffer.from(body)])).rejects.toMatchObject({ code });
});
