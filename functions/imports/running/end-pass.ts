import { ChangedMeanwhile, WrongState } from '../../../shared/domain/errors.ts';

/** Cancelled meanwhile, or done by another worker: what the import is now stays. */
export const endPass = async (change: Promise<unknown>): Promise<void> => {
  try {
    await change;
  } catch (error) {
    if (!(error instanceof WrongState || error instanceof ChangedMeanwhile)) throw error;
  }
};
