import { Readable, type Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UnreadableFile } from '../../../../shared/domain/imports/unreadable-file.ts';
import type { Bytes } from './bytes.ts';

/** What a file may have when it is unpacked: a gzip of a few kilobytes can hold a thousand times as much. */
export const MOST_BYTES = 4 * 1024 ** 3;

const isZlib = (error: unknown): boolean => String((error as NodeJS.ErrnoException).code).startsWith('Z_');

/** Unpacks by one of zlib's streams. @throws UnreadableFile when the bytes are damaged */
export async function* inflated(bytes: Bytes, inflate: Transform): AsyncGenerator<Uint8Array> {
  const source = Readable.from(bytes, { objectMode: false });
  source.on('error', (error) => inflate.destroy(error)).pipe(inflate);
  try {
    yield* inflate as Bytes;
  } catch (error) {
    throw isZlib(error)
      ? new UnreadableFile('The packed file is damaged or cut off. Pack it again and send it anew.')
      : error;
  } finally {
    source.destroy();
    inflate.destroy();
  }
}

export const gunzipped = (bytes: Bytes): AsyncGenerator<Uint8Array> => inflated(bytes, createGunzip());

/** @throws UnreadableFile when there are more than `most` bytes */
export async function* bounded(bytes: Bytes, most = MOST_BYTES): AsyncGenerator<Uint8Array> {
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
