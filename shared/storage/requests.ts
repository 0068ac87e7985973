import * as z from 'zod';
import { KeyReused, StillRunning, TooLarge } from '../domain/errors.ts';
import { keys } from './keys.ts';
import { ConditionFailed, type Table } from './table.ts';

/** The answer of a finished request, kept for whoever sends the same request again. */
const Answer = z.object({
  status: z.number(),
  headers: z.record(z.string(), z.string()),
  body: z.string().optional(),
});
export type Answer = z.output<typeof Answer>;

const Kept = z.object({
  fingerprint: z.string(),
  startedAt: z.number(),
  answer: Answer.optional(),
});

/** Longer than any function may run: a claim that is older belongs to a request that died. */
const CLAIM_MILLISECONDS = 35_000;
const WAIT_MILLISECONDS = 5_000;
const KEEP_SECONDS = 48 * 3600;

export interface Requests {
  /**
   * Claims a request by its id. Gives the answer if it was already answered, else undefined: run it now.
   * Waits a little for a first try that is still under way.
   * @throws KeyReused when the same id came with another request, StillRunning when the first try takes long
   */
  claim(id: string, fingerprint: string): Promise<Answer | undefined>;
  finish(id: string, fingerprint: string, answer: Answer): Promise<void>;
  /** It failed and nothing was done: the next try runs. */
  release(id: string): Promise<void>;
}

export const requests = (table: Table, now: () => number): Requests => {
  const ttl = () => Math.floor(now() / 1000) + KEEP_SECONDS;
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  return {
    async claim(id, fingerprint) {
      const key = keys.request(id);
      const claimed = { ...key, fingerprint, ttl: ttl() };
      const deadline = now() + WAIT_MILLISECONDS;
      for (let wait = 20; ; wait = Math.min(wait * 2, 400)) {
        try {
          await table.write({ put: { ...claimed, startedAt: now() }, when: { absent: true } });
          return undefined;
        } catch (error) {
          if (!(error instanceof ConditionFailed)) throw error;
        }
        const item = await table.get(key);
        if (!item) continue;
        const kept = Kept.parse(item);
        if (kept.fingerprint !== fingerprint) throw new KeyReused();
        if (kept.answer) return kept.answer;
        if (now() - kept.startedAt > CLAIM_MILLISECONDS) {
          const { startedAt } = kept;
          const taken = await table
            .write({ put: { ...claimed, startedAt: now() }, when: { equals: { startedAt } } })
            .then(
              () => true,
              (error: unknown) => {
                if (error instanceof ConditionFailed) return false;
                throw error;
              },
            );
          if (taken) return undefined;
        }
        if (now() > deadline) throw new StillRunning();
        await pause(wait);
      }
    },

    async finish(id, fingerprint, answer) {
      const key = keys.request(id);
      try {
        await table.write({ put: { ...key, fingerprint, startedAt: now(), answer, ttl: ttl() } });
      } catch (error) {
        // A record that fits into an item may be larger as JSON: the next try runs, and meets its own effect.
        if (!(error instanceof TooLarge)) throw error;
        await table.write({ delete: key });
      }
    },

    release: (id) => table.write({ delete: keys.request(id) }),
  };
};
