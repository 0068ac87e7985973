import { setTimeout as delay } from 'node:timers/promises';

/** Node's timers fire at once when they are set to more than 24.8 days. */
const LONGEST_MS = 2_147_483_647;

/** Waits until the given moment (epoch milliseconds), or until the signal says stop. */
export const sleepUntil = async (moment: number, signal: AbortSignal): Promise<void> => {
  for (let left = moment - Date.now(); left > 0 && !signal.aborted; left = moment - Date.now())
    await delay(Math.min(left, LONGEST_MS), undefined, { signal }).catch(() => undefined);
};
