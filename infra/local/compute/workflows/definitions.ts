import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from '../../state/durable-file.ts';

/** The definitions that executions were started with: each text once, however many executions name it. */
export interface Definitions {
  /** Gives the name of the text; on disk when this returns. */
  keep(dir: string, text: string): string;
  read(dir: string, name: string): string;
}

export const openDefinitions = (): Definitions => {
  const known = new Map<string, string>();
  const fileOf = (dir: string, name: string): string => join(dir, `${name}.json`);
  return {
    keep: (dir, text) => {
      const name = createHash('sha256').update(text).digest('hex');
      const file = fileOf(dir, name);
      if (known.has(file)) return name;
      mkdirSync(dir, { recursive: true });
      if (!existsSync(file)) writeDurably(file, text);
      known.set(file, text);
      return name;
    },
    read: (dir, name) => {
      // Journals of earlier versions hold the text itself.
      if (name.startsWith('{')) return name;
      const file = fileOf(dir, name);
      const text = known.get(file) ?? readFileSync(file, 'utf8');
      known.set(file, text);
      return text;
    },
  };
};
