import { existsSync } from 'node:fs';
import type { Capability } from '../shared/http/route.ts';

/** Every capability whose routes the API serves. */
export const capabilities: readonly Capability[] = (
  await Promise.all(
    ['seizures', 'directory', 'imports', 'audit', 'status'].map(async (name) => {
      const routes = new URL(`../functions/${name}/routes.ts`, import.meta.url);
      return existsSync(routes) ? Object.values<Capability>(await import(routes.href)) : [];
    }),
  )
).flat();
