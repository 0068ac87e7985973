import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UnreadableFile } from '../../../../shared/domain/imports/unreadable-file.ts';
import type { FileSource } from '../file-source.ts';
import type { Bytes } from './bytes.ts';

/** A workbook is read from several places, so a packed one is unpacked to disk first; a function has 512 MB of it. */
const MOST_SPOOLED = 400 * 1024 ** 2;

export interface Spooled extends FileSource {
  close(): Promise<void>;
}

const PIECE = 1 << 16;

async function* piecesOf(file: FileHandle, { start, end }: { start: number; end: number }) {
  for (let at = start; at < end; ) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(Math.min(PIECE, end - at)), { position: at });
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}

/** Keeps bytes in a file that has no name any more: nothing is left behind, however the process ends. */
export const spool = async (bytes: Bytes): Promise<Spooled> => {
  const dir = await mkdtemp(join(tmpdir(), 'cen-spool-'));
  const file = await open(join(dir, 'file'), 'w+').finally(() => rm(dir, { recursive: true, force: true }));
  try {
    let size = 0;
    for await (const chunk of bytes) {
      size += chunk.length;
      if (size > MOST_SPOOLED)
        throw new UnreadableFile(
          `The packed workbook has more than ${MOST_SPOOLED / 1024 ** 2} MB. Send it by itself: it is packed already.`,
        );
      await file.write(chunk);
    }
    return {
      size,
      read: async (range) => piecesOf(file, { start: range?.start ?? 0, end: range?.end ?? size }),
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
};
