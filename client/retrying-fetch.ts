import { setTimeout as pause } from 'node:timers/promises';

type Fetch = (request: Request) => Promise<Response>;

const TRIES = 6;
const FIRST_MILLISECONDS = 200;
const LONGEST_MILLISECONDS = 10_000;

/** Full jitter: callers that failed together do not come back together. */
const waitFor = (attempt: number, retryAfter: string | null): number => {
  const most = Math.min(LONGEST_MILLISECONDS, FIRST_MILLISECONDS * 2 ** attempt);
  const asked = Math.min(Number(retryAfter) || 0, 30) * 1000;
  return asked + Math.random() * most;
};

/** Nothing was done: full, too busy, or the first try of this very request is still under way. */
const isPassing = ({ status, headers }: Response): boolean =>
  status === 429 || status === 503 || (status === 409 && headers.has('retry-after'));

/**
 * May it be sent again when no answer came, or one that does not say what was done? Reading may; a POST with its
 * Idempotency-Key may; a change of a version may not: its own first try would look like somebody else's change.
 */
const mayBeDoneTwice = ({ method, headers }: Request): boolean =>
  method === 'POST' ? headers.has('idempotency-key') : method === 'GET' || !headers.has('if-match');

/** Tries again what can be tried again, a little later each time. */
export const retrying =
  (fetch: Fetch): Fetch =>
  async (request) => {
    for (let attempt = 0; ; attempt += 1) {
      const last = attempt === TRIES - 1;
      let retryAfter: string | null = null;
      try {
        const response = await fetch(request.clone());
        const unclear = response.status >= 500 && mayBeDoneTwice(request);
        if (last || !(isPassing(response) || unclear)) return response;
        retryAfter = response.headers.get('retry-after');
        await response.body?.cancel();
      } catch (error) {
        if (last || request.signal.aborted || !mayBeDoneTwice(request)) throw error;
      }
      await pause(waitFor(attempt, retryAfter), undefined, { signal: request.signal });
    }
  };
