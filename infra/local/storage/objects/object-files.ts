/**
 * The bytes of objects. A file is written whole and flushed before the index names it, and never changed after:
 * a crash at any moment leaves the old object or the new one, and files without a name, which the next start removes.
 */
import { randomUUID } from 'node:crypto';
import { createReadStream, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { copyFile, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Segment } from './object-index.ts';

export interface ObjectFiles {
  /** Writes the bytes to a new file; nothing is left of it when they fail to come. */
  write(bytes: AsyncIterable<Buffer>): Promise<Segment>;
  copy(segments: readonly Segment[]): Promise<Segment[]>;
  /** @param from first byte @param to last byte, both counted over all segments */
  read(segments: readonly Segment[], from: number, to: number): AsyncGenerator<Buffer>;
  /** Removes the files, each once nobody reads it any more. */
  discard(segments: readonly Segment[]): Promise<void>;
}

export const openObjectFiles = (dir: string, named: ReadonlySet<string>): ObjectFiles => {
  mkdirSync(dir, { recursive: true });
  for (const file of readdirSync(dir)) if (!named.has(file)) rmSync(join(dir, file));

  const readers = new Map<string, number>();
  const doomed = new Set<string>();
  const hold = (file: string, by: 1 | -1): void => {
    const now = (readers.get(file) ?? 0) + by;
    if (now > 0) readers.set(file, now);
    else readers.delete(file);
  };

  return {
    write: async (bytes) => {
      const file = randomUUID();
      const path = join(dir, file);
      let size = 0;
      try {
        const handle = await open(path, 'wx');
        try {
          for await (const chunk of bytes) {
            await handle.writeFile(chunk);
            size += chunk.length;
          }
          await handle.sync();
        } finally {
          await handle.close();
        }
        await flush(dir);
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
      return { file, size };
    },

    copy: async (segments) => {
      const copies: Segment[] = [];
      for (const { file, size } of segments) {
        const copy = { file: randomUUID(), size };
        await copyFile(join(dir, file), join(dir, copy.file));
        await flush(join(dir, copy.file));
        copies.push(copy);
      }
      await flush(dir);
      return copies;
    },

    read: (segments, from, to) => {
      // Held from this moment on, not from the first byte: the object may be replaced in between.
      for (const { file } of segments) hold(file, 1);
      const release = () => {
        for (const { file } of segments) {
          hold(file, -1);
          if (doomed.has(file) && !readers.has(file)) {
            doomed.delete(file);
            void rm(join(dir, file), { force: true });
          }
        }
      };
      return readSegments(dir, segments, { from, to, release });
    },

    discard: async (segments) => {
      for (const { file } of segments) {
        if (readers.has(file)) doomed.add(file);
        else await rm(join(dir, file), { force: true });
      }
    },
  };
};

const readSegments = async function* (
  dir: string,
  segments: readonly Segment[],
  { from, to, release }: { from: number; to: number; release: () => void },
): AsyncGenerator<Buffer> {
  try {
    let start = 0;
    for (const { file, size } of segments) {
      const first = Math.max(from - start, 0);
      const last = Math.min(to - start, size - 1);
      if (first <= last) yield* createReadStream(join(dir, file), { start: first, end: last });
      start += size;
    }
  } finally {
    release();
  }
};

const flush = async (path: string): Promise<void> => {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
