import type { StoreFiles } from '../../../../shared/storage/analysis/store-files.ts';
import { aroundCalls } from '../../faults/around-calls.ts';

export class Died extends Error {}

export interface Death {
  /** Number of the call, from 1. */
  readonly at: number;
  /** Whether that call still has its effect, as when its answer is lost. */
  readonly after: boolean;
}

/** Parts of one process that ends at one of its calls; without a death it only counts them. Calls yield to others. */
export const mortal = (death?: Death) => {
  let calls = 0;
  const part = aroundCalls(async (call) => {
    calls += 1;
    const turn = calls;
    await new Promise((next) => setImmediate(next));
    if (death && (turn > death.at || (turn === death.at && !death.after))) throw new Died();
    const answer = await call();
    if (death && calls >= death.at) throw new Died();
    return answer;
  });
  return { part, calls: () => calls };
};

/** Gives undefined when the process died; any other failure is one of the test. */
export const unlessDead = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Died) return undefined;
    throw error;
  }
};

/** Objects that no manifest names: what a compaction that died has left behind. */
export const orphans = async (files: StoreFiles): Promise<string[]> => {
  const found = await files.read('manifest.json');
  const manifest = JSON.parse(new TextDecoder().decode(found?.body)) as {
    files: { key: string; year: number }[];
    replaced: { key: string }[];
  };
  const named = new Set([
    'manifest.json',
    ...[...manifest.files, ...manifest.replaced].map(({ key }) => key),
    ...manifest.files.map(({ year }) => `athena/year=${year}/files`),
  ]);
  return (await files.list('')).filter((key) => !named.has(key));
};
