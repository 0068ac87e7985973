import { keys } from '../keys.ts';
import type { Table } from '../table.ts';

/** What is kept of screenings: how many there were, and how many each profile matched. Never what was screened. */
export interface Screenings {
  note(
    who: { readonly office: string; readonly country: string; readonly day: string },
    what: { readonly screened: number; readonly matched: readonly string[] },
  ): Promise<void>;
}

/** Counts of one call that are written at the same time. */
const LANES = 8;

export const screenings = (table: Pick<Table, 'add'>): Screenings => ({
  async note({ country, day }, { screened, matched }) {
    if (screened === 0) return;
    const month = day.slice(0, 7);
    const times = new Map<string, number>();
    for (const id of matched) times.set(id, (times.get(id) ?? 0) + 1);
    const left = [
      { key: keys.screened(month, country), amounts: { screened } as Record<string, number> },
      ...[...times].map(([id, count]) => ({
        key: keys.effect(id, month, country),
        amounts: { matched: count },
      })),
    ];
    // Each by itself: many systems add to the same counts, and a write of all together would meet theirs.
    const lane = async () => {
      for (let one = left.shift(); one; one = left.shift()) await table.add(one.key, one.amounts);
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  },
});
