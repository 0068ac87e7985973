import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Part } from '../ports.ts';
import type { Runtime } from '../runtime.ts';

const program = fileURLToPath(new URL('./fill-demo.ts', import.meta.url));

/** What a function would be given that works on people and cases. */
const environmentOf = (runtime: Runtime): Record<string, string> => {
  const functions = runtime.assembly.ofType('AWS::Lambda::Function');
  const variables = functions.map(
    ({ properties }) => properties.Environment?.Variables as Record<string, string> | undefined,
  );
  const { TABLE_DIRECTORY = '', TABLE_SEIZURES = '', USER_POOL_ID = '' } = Object.assign({}, ...variables);
  return {
    PATH: process.env.PATH ?? '',
    ...runtime.environmentFor('demonstration'),
    TABLE_DIRECTORY,
    TABLE_SEIZURES,
    USER_POOL_ID,
    PUBLIC_URL: runtime.url,
  };
};

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
  const child = spawn(process.execPath, [program, dir], {
    env: environmentOf(runtime),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  let stopping = false;
  const gone = new Promise<void>((resolve) => {
    child.on('exit', (code) => {
      if (code !== 0 && !stopping)
        say(`The demonstration could not be filled; the next start goes on. ${errors.trim()}`);
      resolve();
    });
  });
  const lines = createInterface({ input: child.stdout });
  lines.on('line', say);
  if (isFirst) await Promise.race([new Promise<void>((told) => lines.once('line', () => told())), gone]);
  return {
    stop: async () => {
      stopping = true;
      child.kill('SIGTERM');
      await gone;
    },
  };
};
