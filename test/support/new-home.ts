import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { Home } from '../../infra/local/ports.ts';
import { homeIn } from './installation.ts';

const made: string[] = [];
afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true, force: true });
});

/** A home in a directory of its own, which goes when the tests of the file have ended. */
export const newHome = (): Home => {
  const dir = mkdtempSync(join(tmpdir(), 'cen-'));
  made.push(dir);
  return homeIn(dir);
};
