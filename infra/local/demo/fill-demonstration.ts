import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inBackground } from '../background.ts';
import type { Part } from '../ports.ts';
import type { Runtime } from '../runtime.ts';

const program = fileURLToPath(new URL('./fill-demo.ts', import.meta.url));

/**
 * Fills the demonstration network in a process of its own. Resolves when its accounts can sign in; the cases
 * follow while the network serves, and a start that was killed goes on where it was.
 */
export const fillDemonstration = async (
  runtime: Runtime,
  { dir, say }: { dir: string; say: (line: string) => void },
): Promise<Part> => {
  const isFirst = !existsSync(join(dir, 'demo-accounts.txt'));
  if (isFirst) say('Filling the demonstration network: offices and accounts first, then the cases …');
  const failed = 'The demonstration could not be filled; the next start goes on.';
  const filling = inBackground(runtime, { name: 'demonstration', program, args: [dir], failed }, say);
  if (isFirst) await filling.spoke;
  return filling;
};
