import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const root = new URL('../', import.meta.url);

/** Files that do something when they are loaded, or are not about what the API says. */
const SCHEMAS = ['shared/domain/**/*.ts', 'functions/**/*.ts'];
const ENTRIES = /\/(index|steps|stream|inbox|authorizer)\.ts$/;

/** Every exported zod schema under its own name, so that nobody names the parts of the API a second time. */
export const schemaNames = async (): Promise<ReadonlyMap<z.ZodType, string>> => {
  const names = new Map<z.ZodType, string>();
  const files = globSync(SCHEMAS, { cwd: fileURLToPath(root) }).filter((file) => !ENTRIES.test(file));
  for (const file of files.sort()) {
    const exported: Record<string, unknown> = await import(new URL(file, root).href);
    for (const [name, value] of Object.entries(exported))
      if (value instanceof z.ZodType && /^[A-Z][a-z]/.test(name) && !names.has(value)) names.set(value, name);
  }
  return names;
};
