import type { Observation } from '../../../shared/domain/checks/history/observations.ts';
import { binOf, historyOf } from '../../../shared/domain/checks/history/quantity-histogram.ts';
import type {
  HistoryKey,
  QuantityHistories,
  QuantityHistory,
} from '../../../shared/domain/checks/history/quantity-history.ts';

/** Histories in memory, learnt as fast as they are told: for benches over many cases. */
export const learntHistories = (): QuantityHistories & {
  learn(observations: readonly Observation[]): void;
} => {
  const bins = new Map<string, Map<number, number>>();
  /** Kept until the history changes by a hundredth: a median is not made anew for each case. */
  const made = new Map<string, { readonly at: number; readonly history: QuantityHistory | undefined }>();
  const counts = new Map<string, number>();
  const idOf = ({ country, category, product, unit }: HistoryKey) =>
    [country, category, unit, product].join('#');
  return {
    of(key) {
      const id = idOf(key);
      const count = counts.get(id) ?? 0;
      const kept = made.get(id);
      if (kept && count - kept.at <= count / 100) return kept.history;
      const histogram = bins.get(id);
      const history = histogram && historyOf(histogram);
      made.set(id, { at: count, history });
      return history;
    },
    learn(observations) {
      for (const { key, quantity } of observations) {
        const id = idOf(key);
        const histogram = bins.get(id) ?? new Map<number, number>();
        histogram.set(binOf(quantity), (histogram.get(binOf(quantity)) ?? 0) + 1);
        bins.set(id, histogram);
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    },
  };
};
