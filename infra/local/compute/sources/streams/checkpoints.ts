import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeDurably } from '../../../state/durable-file.ts';

/** How far a consumer has read one shard. */
export interface Checkpoint {
  /** Sequence number of the last record that is done with. */
  readonly after?: string;
  /** The shard was closed and read to its end. */
  readonly finished?: boolean;
}

export interface Checkpoints {
  of(shard: string): Checkpoint;
  /** On disk when it returns. */
  set(shard: string, checkpoint: Checkpoint): void;
  /** Forgets shards that the stream has no more. */
  keep(shards: readonly string[]): void;
}

export const openCheckpoints = (file: string): Checkpoints => {
  mkdirSync(dirname(file), { recursive: true });
  const known = read(file);
  return {
    of: (shard) => known.get(shard) ?? {},
    set: (shard, checkpoint) => {
      known.set(shard, checkpoint);
      writeDurably(file, JSON.stringify(Object.fromEntries(known)));
    },
    keep: (shards) => {
      for (const shard of known.keys()) if (!shards.includes(shard)) known.delete(shard);
    },
  };
};

const read = (file: string): Map<string, Checkpoint> => {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Checkpoint>));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
};
