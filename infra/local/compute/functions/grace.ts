import { setTimeout as delay } from 'node:timers/promises';

/** How long work under way may go on once the runtime is told to stop. */
export const GRACE_MS = 3_000;

/** Waits for the work, but no longer than the grace. What is not done by then is done again at the next start. */
export const withinGrace = async (work: Promise<unknown>): Promise<void> => {
  const over = new AbortController();
  const late = delay(GRACE_MS, undefined, { signal: over.signal }).catch(() => undefined);
  await Promise.race([work, late]);
  over.abort();
};
