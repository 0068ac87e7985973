import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { UnreadableFile } from '../../../../shared/domain/imports/unreadable-file.ts';
import type { FileSource } from '../file-source.ts';
import { type Bytes, headOf } from './bytes.ts';
import { bounded, inflated } from './inflate.ts';

/** A ZIP, of which any entry can be read without those before it. */
export interface Archive {
  readonly names: readonly string[];
  /** Bytes that the entry says to have when it is unpacked. */
  sizeOf(name: string): number;
  /** @throws UnreadableFile when the entry is damaged, has a password or is packed in a rare way */
  read(name: string): AsyncGenerator<Uint8Array>;
}

const DAMAGED = 'The ZIP file is damaged or cut off. Pack it again and send it anew.';
const ENTRIES = 10_000;

/** The list of entries is read in many small steps; each look-up over the network would take its time. */
const BLOCK = 1 << 18;

/** Reads ranges of the source; remembers what the source itself had to complain about. */
class RangeReader extends RandomAccessReader {
  failure: unknown;
  private readonly source: FileSource;
  private block: { readonly start: number; readonly bytes: Buffer } = { start: 0, bytes: Buffer.alloc(0) };

  constructor(source: FileSource) {
    super();
    this.source = source;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.bytesAt(position, length).then(
      (bytes) => {
        bytes.copy(buffer, offset);
        callback(bytes.length < length ? new Error('unexpected EOF') : null);
      },
      (error: unknown) => {
        this.failure = error;
        callback(error as Error);
      },
    );
  }

  override _readStreamForRange(): Readable {
    return Readable.from([]);
  }

  private async bytesAt(position: number, length: number): Promise<Buffer> {
    const from = position - this.block.start;
    if (from >= 0 && from + length <= this.block.bytes.length)
      return this.block.bytes.subarray(from, from + length);
    // The list stands at the end of a ZIP and is read forwards, its end first.
    const end = Math.min(this.source.size, Math.max(position + length, position + BLOCK));
    const start = Math.max(0, Math.min(position, end - BLOCK));
    this.block = {
      start,
      bytes:
        end > start ? await headOf(await this.source.read({ start, end }), end - start) : Buffer.alloc(0),
    };
    return this.block.bytes.subarray(position - start, position - start + length);
  }
}

const listed = async (zip: ZipFile): Promise<Map<string, Entry>> => {
  const entries = new Map<string, Entry>();
  if (zip.entryCount > ENTRIES)
    throw new UnreadableFile(`The ZIP has more than ${ENTRIES} files. Send one file.`);
  for await (const entry of zip.eachEntry())
    if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry);
  return entries;
};

const refusedAs = (error: unknown): UnreadableFile =>
  /relative path|absolute path|invalid characters/.test(String(error))
    ? new UnreadableFile('The ZIP has names of files that lead outside of it. Pack the file again by itself.')
    : new UnreadableFile(DAMAGED);

/** The unpacked bytes, compared with what the ZIP says of them. */
async function* checked(bytes: Bytes, { uncompressedSize, crc32: sum }: Entry): AsyncGenerator<Uint8Array> {
  let size = 0;
  let found = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    found = crc32(chunk, found);
    if (size > uncompressedSize) throw new UnreadableFile(DAMAGED);
    yield chunk;
  }
  if (size !== uncompressedSize || found !== sum) throw new UnreadableFile(DAMAGED);
}

/** @throws UnreadableFile */
export const openArchive = async (source: FileSource): Promise<Archive> => {
  const reader = new RangeReader(source);
  const orRefuse = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (reader.failure) throw reader.failure;
      throw error instanceof UnreadableFile ? error : refusedAs(error);
    }
  };
  // The reader holds nothing that would have to be closed.
  const zip = await orRefuse(() => fromRandomAccessReaderPromise(reader, source.size, { autoClose: false }));
  const entries = await orRefuse(() => listed(zip));

  const packed = async function* (entry: Entry): AsyncGenerator<Uint8Array> {
    const { fileDataStart: start } = await orRefuse(() =>
      zip.readLocalFileHeaderPromise(entry, { minimal: true }),
    );
    const end = start + entry.compressedSize;
    if (end > source.size) throw new UnreadableFile(DAMAGED);
    if (end > start) yield* await source.read({ start, end });
  };

  return {
    names: [...entries.keys()],
    sizeOf: (name) => entries.get(name)?.uncompressedSize ?? 0,
    async *read(name) {
      const entry = entries.get(name);
      if (!entry) throw new UnreadableFile(`The ZIP has no file "${name}".`);
      if (entry.isEncrypted())
        throw new UnreadableFile('The ZIP is protected by a password. Pack the file again without one.');
      if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
        throw new UnreadableFile(
          'The ZIP is packed in a way that is not read here. Pack it again with "deflate".',
        );
      const bytes = packed(entry);
      yield* bounded(
        checked(entry.compressionMethod === 0 ? bytes : inflated(bytes, createInflateRaw()), entry),
      );
    },
  };
};
