import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from '../ports.ts';
import { writeDurably } from './durable-file.ts';

/** Opens (or makes) the directory that holds all state of the runtime. Secrets: one file, its owner's alone. */
export const openHome = (dir: string): Home => {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const file = join(dir, 'secrets.json');
  const secrets = readSecrets(file);
  return {
    dir,
    secret: (name) => {
      const known = secrets[name];
      if (known !== undefined) return known;
      const made = randomBytes(32).toString('base64url');
      secrets[name] = made;
      writeDurably(file, JSON.stringify(secrets, null, 2));
      return made;
    },
  };
};

const readSecrets = (file: string): Record<string, string> => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch (error) {
    // Any other fault must stop the start: new secrets would lock people out of what they have.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
};
