/**
 * How quantities of one kind of goods are spread, as counts on a logarithmic scale. Two can be added, so that each
 * case costs one write of a counter and no case is read again.
 */
export interface QuantityHistory {
  readonly count: number;
  /** Of log10 of the quantity in its base unit. */
  readonly median: number;
  /** Median absolute deviation of the same, times 1.4826: a standard deviation that outliers do not move. */
  readonly deviation: number;
}

/** What lines are compared by: category, product and base unit; without a country for all countries together. */
export interface HistoryKey {
  readonly category: string;
  readonly product: string;
  readonly unit: string;
  readonly country?: string | undefined;
}

/** Histories of the lines of one report, read before it is checked. */
export interface QuantityHistories {
  of(key: HistoryKey): QuantityHistory | undefined;
}
