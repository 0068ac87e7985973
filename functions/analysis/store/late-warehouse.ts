import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../../shared/services.ts';
import type { StoreFiles } from '../../../shared/storage/analysis/store-files.ts';
import type { Warehouse } from '../../../shared/storage/analysis/warehouse.ts';
import { openDatabase } from './database.ts';
import { localFiles } from './local-files.ts';
import { openWarehouse } from './warehouse.ts';

export interface Place {
  readonly files: StoreFiles;
  readonly clock: Clock;
  /** Folder of ephemeral storage, shared with other processes on one machine. */
  readonly home: string;
}

/** What a question may take of a function's memory; the rest is Node's and the answer's. */
const MEMORY = '900MB';

/** A folder of this process; what processes left behind that are gone goes. */
export const ownFolder = (home: string): string => {
  mkdirSync(home, { recursive: true });
  for (const name of readdirSync(home)) if (!isAlive(Number(name))) sweep(join(home, name));
  return join(home, String(process.pid));
};

/** Another process may sweep the same folder in the same moment: then it is gone, which is all that was wanted. */
const sweep = (folder: string): void => {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // What is left of it goes with the next start.
  }
};

const isAlive = (pid: number): boolean => {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Opened by the first question: a function that is asked nothing of it starts without. */
export const lateWarehouse = ({ files, clock, home }: Place): Warehouse => {
  let opening: Promise<Warehouse> | undefined;
  const opened = (): Promise<Warehouse> => {
    opening ??= open().catch((error) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  const open = async () => {
    const dir = ownFolder(home);
    const database = await openDatabase({ dir, memory: MEMORY });
    return openWarehouse({ files, database, local: localFiles(files, dir), clock });
  };
  return {
    fresh: async () => (await opened()).fresh(),
    all: async (question) => (await opened()).all(question),
    columns: async (question) => (await opened()).columns(question),
    batches: async function* (question) {
      yield* (await opened()).batches(question);
    },
  };
};
