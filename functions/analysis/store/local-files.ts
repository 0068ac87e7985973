import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoreFiles } from '../../../shared/storage/analysis/store-files.ts';

/** An object that the manifest or a list named is gone: both are older than what is there now. */
export class Gone extends Error {
  constructor(key: string) {
    super(`${key} is not there any more.`);
    this.name = 'Gone';
  }
}

/** Copies of immutable objects where the database can read them. */
export interface LocalFiles {
  /** Paths in the order of the keys; each is fetched once. @throws Gone */
  fetch(keys: readonly string[]): Promise<string[]>;
  /** Where a file is made that is sent afterwards. */
  pathFor(key: string): string;
  /** Drops copies of all others. */
  keepOnly(keys: Iterable<string>): void;
}

/** Downloads at the same time: enough to fill a function's line. */
const LANES = 8;

const nameOf = (key: string) => key.replaceAll('/', '~');

export const localFiles = (files: Pick<StoreFiles, 'read'>, dir: string): LocalFiles => {
  const folder = join(dir, 'files');
  mkdirSync(folder, { recursive: true });
  const pathFor = (key: string) => join(folder, nameOf(key));

  const fetchOne = async (key: string): Promise<void> => {
    const path = pathFor(key);
    if (existsSync(path)) return;
    const found = await files.read(key);
    if (!found) throw new Gone(key);
    // Whole or not at all: a copy that a crash cut short would be read as a file.
    writeFileSync(`${path}.part`, found.body);
    renameSync(`${path}.part`, path);
  };

  return {
    pathFor,
    async fetch(keys) {
      const left = [...keys];
      const lane = async () => {
        for (let key = left.shift(); key !== undefined; key = left.shift()) await fetchOne(key);
      };
      await Promise.all(Array.from({ length: LANES }, lane));
      return keys.map(pathFor);
    },
    keepOnly(keys) {
      const wanted = new Set([...keys].map(nameOf));
      for (const name of readdirSync(folder)) if (!wanted.has(name)) rmSync(join(folder, name));
    },
  };
};
