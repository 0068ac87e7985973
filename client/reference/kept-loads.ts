import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Conversion } from './convert-list.ts';

/** Which load of the network a content on this machine belongs to, until it is published. */
export interface KeptLoads {
  find(key: string): Promise<string | undefined>;
  keep(key: string, loadId: string): Promise<void>;
  forget(key: string): Promise<void>;
}

/** The content itself: a file that was changed since is another load. */
export const loadKey = ({ list, source, licence, entries }: Conversion): string => {
  const hash = createHash('sha256').update(JSON.stringify([list, source, licence]));
  for (const entry of entries) hash.update(JSON.stringify(entry));
  return hash.digest('hex').slice(0, 32);
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Kept beside the sign-ins, apart for each network. */
export const keptLoads = ({ XDG_CONFIG_HOME }: Environment, url: string): KeptLoads => {
  const network = new URL(url).host.replaceAll(':', '_');
  const folder = join(XDG_CONFIG_HOME || join(homedir(), '.config'), 'cen', 'loads', network);
  const fileOf = (key: string): string => join(folder, key);
  return {
    find: (key) =>
      readFile(fileOf(key), 'utf8').then(
        (id) => id.trim() || undefined,
        () => undefined,
      ),
    async keep(key, loadId) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const unfinished = `${fileOf(key)}.${process.pid}`;
      await writeFile(unfinished, `${loadId}\n`, { mode: 0o600 });
      await rename(unfinished, fileOf(key));
    },
    forget: (key) => rm(fileOf(key), { force: true }),
  };
};
