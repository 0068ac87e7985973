import type { Kept } from './import-run.ts';

/**
 * A process that dies at one of its calls: that call and all later ones fail, either before or after the call has
 * had its effect, as when the answer is lost.
 */
export const dyingProcess = (
  kept: Kept,
  { at, after }: { at: number; after: boolean },
): { kept: Kept; calls(): number } => {
  let calls = 0;
  const mortal = <T extends object>(part: T): T =>
    new Proxy(part, {
      get: (target, name, receiver) => {
        const method = Reflect.get(target, name, receiver) as unknown;
        if (typeof method !== 'function') return method;
        const call = async (...args: unknown[]) => {
          calls += 1;
          const turn = calls;
          if (turn > at || (turn === at && !after)) throw new Error('The process died.');
          const result: unknown = await method.apply(target, args);
          if (calls >= at) throw new Error('The process died.');
          return result;
        };
        return call;
      },
    });
  return {
    kept: {
      importsTable: mortal(kept.importsTable),
      seizuresTable: mortal(kept.seizuresTable),
      referenceTable: kept.referenceTable,
      uploads: mortal(kept.uploads),
    },
    calls: () => calls,
  };
};
