import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface KeptExecution {
  readonly name: string;
  /** Undefined while it runs. */
  readonly status: string | undefined;
}

/** The executions of a state machine as the runtime in this directory has written them down, whether or not it runs. */
export const executionsOnDisk = (dir: string, machine: string): KeptExecution[] =>
  ['running', 'ended'].flatMap((stage) => {
    const kept = join(dir, 'executions', machine, stage);
    return namesIn(kept).flatMap((file) => {
      if (!file.endsWith('.jsonl')) return [];
      const lines = readFileSync(join(kept, file), 'utf8').trim().split('\n');
      const last = JSON.parse(lines.at(-1) ?? '{}') as { type?: string; status?: string };
      return [
        { name: file.slice(0, -'.jsonl'.length), status: last.type === 'ended' ? last.status : undefined },
      ];
    });
  });

const namesIn = (dir: string): string[] => {
  try {
    return readdirSync(dir);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};
