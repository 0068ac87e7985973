import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface KeptExecution {
  readonly name: string;
  /** Undefined while it runs. */
  readonly status: string | undefined;
}

/** The executions of a state machine as the runtime in this directory has written them down, whether or not it runs. */
export const executionsOnDisk = (dir: string, machine: string): KeptExecution[] => {
  const found = new Map<string, KeptExecution>();
  // One that ends moves from the first to the second meanwhile: it is in either or in both, and counts once.
  for (const stage of ['running', 'ended']) {
    const kept = join(dir, 'executions', machine, stage);
    for (const file of whatIsThere(() => readdirSync(kept)) ?? []) {
      const text = file.endsWith('.jsonl') && whatIsThere(() => readFileSync(join(kept, file), 'utf8'));
      if (!text) continue;
      const last = JSON.parse(text.trim().split('\n').at(-1) ?? '{}') as { type?: string; status?: string };
      const name = file.slice(0, -'.jsonl'.length);
      found.set(name, { name, status: last.type === 'ended' ? last.status : undefined });
    }
  }
  return [...found.values()];
};

const whatIsThere = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};
