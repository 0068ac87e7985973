import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StoreFiles } from '../../../shared/storage/analysis/store-files.ts';

/** The objects of the store in a folder: what is measured is not how fast they come over a line. */
export const folderFiles = (folder: string): StoreFiles => {
  mkdirSync(folder, { recursive: true });
  const read = (key: string) => {
    const path = join(folder, key);
    if (!existsSync(path)) return undefined;
    const body = readFileSync(path);
    return { body, etag: `"${createHash('md5').update(body).digest('hex')}"` };
  };
  return {
    list: async (prefix) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .filter((key) => key.startsWith(prefix))
        .sort(),
    read: async (key) => read(key),
    readIfChanged: async (key, etag) => {
      const found = read(key);
      return found?.etag === etag ? undefined : found;
    },
    save: async (key, body) => {
      mkdirSync(dirname(join(folder, key)), { recursive: true });
      writeFileSync(join(folder, key), body);
    },
    swap: async (key, body, over) => {
      if (read(key)?.etag !== over) return false;
      writeFileSync(join(folder, key), body);
      return true;
    },
    remove: async (keys) => {
      for (const key of keys) rmSync(join(folder, key), { force: true });
    },
  };
};
