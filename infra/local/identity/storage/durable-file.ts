import { randomUUID } from 'node:crypto';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const UNFINISHED = '.unfinished';

/**
 * Writes a whole file so that a reader, and a restart after `kill -9` or a power cut, sees either the old
 * content or the new one. Mode 600: these files hold keys, password hashes and mail.
 */
export const writeDurably = async (path: string, content: string): Promise<void> => {
  const unfinished = `${path}.${randomUUID()}${UNFINISHED}`;
  const file = await open(unfinished, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
  // The name is durable only when the directory is.
  const directory = await open(dirname(path), 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
};

/** Removes what a killed process left half written. */
export const removeUnfinished = async (directory: string): Promise<void> => {
  const names = await readdir(directory);
  await Promise.all(
    names
      .filter((name) => name.endsWith(UNFINISHED))
      .map((name) => rm(join(directory, name), { force: true })),
  );
};
