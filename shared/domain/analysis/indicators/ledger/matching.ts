import type { Ledger } from './ledger.ts';

/** First place whose entry is not below. */
const placeOf = (entries: Uint32Array, entry: number): number => {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] ?? 0) < entry) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Entries of a range that have all facts (numbers ascending, the rarest first), ascending. */
export const matching = (
  ledger: Ledger,
  facts: readonly number[],
  [from, until]: readonly [from: number, until: number],
): Uint32Array => {
  const [rarest = 0, second, third] = facts;
  const having = ledger.having(rarest);
  const those = having.subarray(placeOf(having, from), placeOf(having, until));
  if (second === undefined) return those;
  const found = new Uint32Array(those.length);
  let count = 0;
  for (const entry of those) {
    let missing = third === undefined ? 1 : 2;
    const start = entry === 0 ? 0 : (ledger.rowEnds[entry - 1] ?? 0);
    for (let i = (ledger.rowEnds[entry] ?? 0) - 1; i >= start && missing > 0; i -= 1) {
      const fact = ledger.rows[i];
      if (fact === second || fact === third) missing -= 1;
    }
    if (missing > 0) continue;
    found[count] = entry;
    count += 1;
  }
  return found.slice(0, count);
};
