import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UnreadableFile } from '../../../../shared/domain/imports/unreadable-file.ts';

type Bytes = AsyncIterable<Uint8Array>;

/** What a file may have when it is unpacked: a gzip of a few kilobytes can hold a thousand times as much. */
export const MOST_BYTES = 4 * 1024 ** 3;

/** Gives the first bytes, at least `length` of them where the file has so many, and all bytes from the start on. */
const peek = async (bytes: Bytes, length: number): Promise<{ head: Uint8Array; all: Bytes }> => {
  const iterator = bytes[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  while (head.length < length) {
    const { done, value } = await iterator.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  const all = async function* () {
    try {
      yield head;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  };
  return { head, all: all() };
};

/** gzip is told by its first two bytes (RFC 1952), whatever the file is called. */
async function* unzipped(bytes: Bytes): Bytes {
  const { head, all } = await peek(bytes, 2);
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* all;
    return;
  }
  const source = Readable.from(all, { objectMode: false });
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error)).pipe(gunzip);
  try {
    yield* gunzip as Bytes;
  } catch (error) {
    throw isZlib(error)
      ? new UnreadableFile('The gzip file is damaged or cut off. Pack it again and send it anew.')
      : error;
  } finally {
    source.destroy();
  }
}

const isZlib = (error: unknown): boolean => String((error as NodeJS.ErrnoException).code).startsWith('Z_');

async function* bounded(bytes: Bytes, most: number): Bytes {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > most)
      throw new UnreadableFile(
        `Unpacked, the file has more than ${Math.floor(most / 1024 ** 2)} MB. Split it and send the parts.`,
      );
    yield chunk;
  }
}

/** https://encoding.spec.whatwg.org/#bom-sniff */
const markOf = ([a, b, c]: Uint8Array): string | undefined => {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
};

/**
 * The text of a file, packed or not, in pieces. Bytes that are no text in the encoding become U+FFFD, so that the
 * rows that have them can be refused and the others go in.
 */
export async function* decodeText(
  file: Bytes,
  { encoding, most = MOST_BYTES }: { encoding: string; most?: number },
): AsyncGenerator<string> {
  const { head, all } = await peek(bounded(unzipped(file), most), 3);
  const decoder = new TextDecoder(markOf(head) ?? encoding);
  for await (const chunk of all) {
    const piece = decoder.decode(chunk, { stream: true });
    if (piece !== '') yield piece;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
