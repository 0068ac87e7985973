import { mkdtemp, open, rm } from 'node:fs/promises';
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
      read: async (range) =>
        file.createReadStream({
          autoClose: false,
          start: range?.start ?? 0,
          end: (range?.end ?? size) - 1,
        }) as AsyncIterable<Buffer>,
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
};
