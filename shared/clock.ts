import { randomId } from './storage/keys.ts';

/** The real clock and ids; tests bring their own. */
export const systemClock = { now: () => new Date() };
export const randomIds = { random: randomId };
