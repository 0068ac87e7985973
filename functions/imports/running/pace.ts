import type { Clock } from '../../../shared/services.ts';

/** One call works for so long and then hands over to the next, far from the end of a function's time. */
export const TURN_MILLISECONDS = 45_000;

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
