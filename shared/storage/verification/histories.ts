import type { Observation } from '../../domain/checks/history/observations.ts';
import { binOf, historyOf } from '../../domain/checks/history/quantity-histogram.ts';
import type { HistoryKey, QuantityHistories } from '../../domain/checks/history/quantity-history.ts';
import { keys } from '../keys.ts';
import type { Item, Table } from '../table.ts';

/** Attributes of an item that are bins; the number alone could begin with a sign. */
const BIN = /^bin(-?\d+)$/;

/** One update names so many attributes at most: an expression is bounded to 4 KB. */
const MOST_BINS = 100;

const histogramOf = (item: Item): Map<number, number> =>
  new Map(
    Object.entries(item).flatMap(([name, count]) => {
      const bin = BIN.exec(name)?.[1];
      return bin === undefined ? [] : [[Number(bin), Number(count)] as const];
    }),
  );

const idOf = (key: HistoryKey): string => keys.quantityHistory(key).pk;

/** Observations as amounts to add, one entry for each history. */
const amountsOf = (observations: readonly Observation[]) => {
  const all = new Map<string, { readonly key: HistoryKey; readonly amounts: Map<string, number> }>();
  for (const { key, quantity } of observations) {
    const { amounts } = all.get(idOf(key)) ?? { amounts: new Map<string, number>() };
    const bin = `bin${binOf(quantity)}`;
    amounts.set(bin, (amounts.get(bin) ?? 0) + 1);
    all.set(idOf(key), { key, amounts });
  }
  return [...all.values()];
};

/**
 * How quantities were spread in earlier cases, as counters in the table of verifications. A count that is lost or
 * doubled by a failure moves a median by nothing, so that nothing is done about it.
 */
export const verificationHistories = (table: Table) => ({
  /** Histories by these keys, in one read; what nobody reported yet is undefined. */
  async read(wanted: readonly HistoryKey[]): Promise<QuantityHistories> {
    const unique = new Map(wanted.map((key) => [idOf(key), keys.quantityHistory(key)]));
    const items = unique.size > 0 ? await table.getMany([...unique.values()]) : [];
    const known = new Map(items.map((item) => [item.pk, historyOf(histogramOf(item))]));
    return { of: (key) => known.get(idOf(key)) };
  },

  /** Adds what was observed, one write for each history however many cases are told at once. */
  async learn(observations: readonly Observation[]): Promise<void> {
    const writes = amountsOf(observations).flatMap(({ key, amounts }) => {
      const bins = [...amounts];
      return Array.from({ length: Math.ceil(bins.length / MOST_BINS) }, (_, i) =>
        table.add(
          keys.quantityHistory(key),
          Object.fromEntries(bins.slice(i * MOST_BINS, (i + 1) * MOST_BINS)),
        ),
      );
    });
    await Promise.all(writes);
  },
});

export type VerificationHistories = ReturnType<typeof verificationHistories>;
