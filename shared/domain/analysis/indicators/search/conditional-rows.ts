import type { Ledger } from '../ledger/ledger.ts';

/** Entries that have one fact, with their later facts of other things packed together. */
export interface ConditionalRows {
  readonly size: number;
  readonly targets: Uint16Array;
  readonly first: Uint8Array;
  /** Where the facts of a row begin; one more tells where the last ends. */
  readonly starts: Uint32Array;
  readonly items: Uint16Array;
}

/** Packs them into the same memory each time: what was given before is overwritten. */
export const conditionalRows = (ledger: Ledger): ((fact: number) => ConditionalRows) => {
  let [targets, first, starts] = [new Uint16Array(0), new Uint8Array(0), new Uint32Array(1)];
  let items = new Uint16Array(1024);

  return (fact) => {
    const entries = ledger.having(fact);
    if (targets.length < entries.length) {
      targets = new Uint16Array(entries.length);
      first = new Uint8Array(entries.length);
      starts = new Uint32Array(entries.length + 1);
    }
    const { rows, rowEnds, things } = ledger;
    const thing = things[fact];
    let [size, filled] = [0, 0];
    for (const entry of entries) {
      if (entry >= ledger.discovery) break;
      const from = entry === 0 ? 0 : (rowEnds[entry - 1] ?? 0);
      const until = rowEnds[entry] ?? 0;
      if (filled + until - from > items.length) {
        const larger = new Uint16Array(items.length * 2);
        larger.set(items);
        items = larger;
      }
      targets[size] = ledger.carried[entry] ?? 0;
      first[size] = ledger.first[entry] ?? 0;
      starts[size] = filled;
      for (let i = until - 1; i >= from && (rows[i] ?? 0) > fact; i -= 1) {
        const other = rows[i] ?? 0;
        if (things[other] === thing) continue;
        items[filled] = other;
        filled += 1;
      }
      size += 1;
    }
    starts[size] = filled;
    return { size, targets, first, starts, items };
  };
};
