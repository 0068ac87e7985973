import type { Runtime } from './runtime.ts';
export const fillDemonstration = async (
  _runtime: Runtime,
  _: { dir: string; say: (line: string) => void },
): Promise<void> => {};
