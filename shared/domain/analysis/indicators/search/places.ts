import type { ConditionalRows } from './conditional-rows.ts';

/** Where a fact stands in packed rows: from `from` to `until`, the row and the place in it. */
export interface Places {
  readonly from: number;
  readonly until: number;
  readonly rows: Uint32Array;
  readonly items: Uint32Array;
}

type PlacesOf = (
  rows: ConditionalRows,
  wanted: readonly number[],
  visit: (fact: number, at: Places) => void,
) => void;

/** Goes through wanted facts of packed rows, each with where it stands; in the same memory each time. */
export const places = (facts: number): PlacesOf => {
  const [counts, isWanted] = [new Uint32Array(facts), new Uint8Array(facts)];
  let [inRows, inItems] = [new Uint32Array(0), new Uint32Array(0)];

  return (rows, wanted, visit) => {
    const all = rows.starts[rows.size] ?? 0;
    if (inRows.length < all) [inRows, inItems] = [new Uint32Array(all), new Uint32Array(all)];
    for (const fact of wanted) isWanted[fact] = 1;
    for (let i = 0; i < all; i += 1) counts[rows.items[i] ?? 0] = (counts[rows.items[i] ?? 0] ?? 0) + 1;
    let filled = 0;
    for (const fact of wanted) {
      const count = counts[fact] ?? 0;
      counts[fact] = filled;
      filled += count;
    }
    for (let row = 0; row < rows.size; row += 1)
      for (let i = rows.starts[row] ?? 0; i < (rows.starts[row + 1] ?? 0); i += 1) {
        const fact = rows.items[i] ?? 0;
        if (isWanted[fact] === 0) continue;
        const place = counts[fact] ?? 0;
        inRows[place] = row;
        inItems[place] = i;
        counts[fact] = place + 1;
      }
    let from = 0;
    for (const fact of wanted) {
      const until = counts[fact] ?? 0;
      visit(fact, { from, until, rows: inRows, items: inItems });
      from = until;
      isWanted[fact] = 0;
    }
    for (let i = 0; i < all; i += 1) counts[rows.items[i] ?? 0] = 0;
  };
};
