import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** One runtime serves one home at a time. @throws Error when another one does */
export const lockHome = (dir: string): (() => void) => {
  const file = join(dir, 'runtime.pid');
  const other = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (other && other !== process.pid && isAlive(other))
    throw new Error(`The network already runs from ${dir} (process ${other}). End that one first.`);
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
};
