import type { Clock } from '../../../shared/services.ts';

/** Calls `work` when a second has passed since it was called last; the first second is over at the start. */
export const atMostEverySecond = (clock: Clock, work: () => Promise<void>): (() => Promise<void>) => {
  let last = Number.NEGATIVE_INFINITY;
  return async () => {
    const now = clock.now().getTime();
    if (now - last < 1000) return;
    last = now;
    await work();
  };
};
