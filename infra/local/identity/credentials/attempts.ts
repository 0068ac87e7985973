const FREE_TRIES = 5;
const LONGEST_LOCK_MS = 15 * 60_000;
const MOST_NAMES = 10_000;

interface Tries {
  count: number;
  lockedUntil: number;
  last: number;
}

/**
 * Wrong tries per account name, with Cognito's lock-out: after five a lock of one second, doubled by each
 * further one up to 15 minutes, forgotten after 15 quiet minutes. A name that no account has is locked in the
 * same way, so that the lock tells nothing. In memory: whoever can restart the runtime owns the machine.
 */
export interface Attempts {
  /** Counts a try before it is checked, so that many at once do not slip through. False: locked, do not check. */
  begin(name: string): boolean;
  /** The try was right, but the sign-in goes on: it does not count. */
  forgive(name: string): void;
  /** The sign-in is complete. */
  clear(name: string): void;
}

export const countAttempts = (now: () => number): Attempts => {
  const names = new Map<string, Tries>();

  const triesOf = (name: string): Tries => {
    const known = names.get(name);
    const tries =
      known && now() - known.last < LONGEST_LOCK_MS ? known : { count: 0, lockedUntil: 0, last: now() };
    // Set again, so that the name tried longest ago is the first in the map.
    names.delete(name);
    names.set(name, tries);
    const [oldest] = names.keys();
    if (names.size > MOST_NAMES && oldest !== undefined) names.delete(oldest);
    return tries;
  };

  return {
    begin(name) {
      const tries = triesOf(name);
      if (now() < tries.lockedUntil) return false;
      tries.count += 1;
      tries.last = now();
      if (tries.count >= FREE_TRIES) {
        tries.lockedUntil = now() + Math.min(1000 * 2 ** (tries.count - FREE_TRIES), LONGEST_LOCK_MS);
      }
      return true;
    },
    forgive(name) {
      const tries = names.get(name);
      if (!tries) return;
      tries.count = Math.max(0, tries.count - 1);
      if (tries.count < FREE_TRIES) tries.lockedUntil = 0;
    },
    clear: (name) => void names.delete(name),
  };
};
