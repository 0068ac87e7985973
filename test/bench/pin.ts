import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { processesNaming } from './processes.ts';

const canPin = cpus().length > 1 && spawnSync('taskset', ['--version']).status === 0;

/** How what was measured shared the machine with what measured it; belongs in a figure's note. */
export const sharing = canPin
  ? 'runtime and database on core 0, load on core 1'
  : 'not pinned (no taskset or one core): load and runtime share the cores';

/** Keeps a runtime, its database and its functions, those that start later too, on the first core. */
export const pinRuntime = (dir: string): void => {
  if (!canPin) return;
  for (const { pid } of processesNaming(dir)) spawnSync('taskset', ['-a', '-c', '-p', '0', String(pid)]);
};

/** A command as it runs on the second core. */
export const onLoadCore = (command: readonly string[]): readonly string[] =>
  canPin ? ['taskset', '-c', '1', ...command] : command;
