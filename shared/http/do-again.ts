import { ChangedMeanwhile, Unavailable } from '../domain/errors.ts';
import type { RouteSpec } from './route.ts';

const TRIES = 4;

/**
 * Who names no version means the thing as it is: where somebody changed it between our reading and our writing, the
 * use case begins anew on what is there now. Who names one is told (412). @throws Unavailable when that does not end
 */
export const doAgain = async <T>({ ifMatch }: RouteSpec, work: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1)
    try {
      return await work();
    } catch (error) {
      if (ifMatch || !(error instanceof ChangedMeanwhile)) throw error;
      if (tries === TRIES) throw new Unavailable();
    }
};
