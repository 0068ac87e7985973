import type { Ledger } from '../ledger/ledger.ts';
import { type ConditionalRows, conditionalRows } from './conditional-rows.ts';
import { type CountedSets, countedSets } from './counted-sets.ts';
import { type Places, places } from './places.ts';
import { tally } from './tally.ts';

/** A combination with enough hits: its facts by number, ascending. */
export interface Found {
  readonly facts: readonly number[];
  readonly target: number;
  readonly hits: number;
  /** Cases of the discovery period that have the facts, whatever they carried. */
  readonly cases: number;
}

export interface SearchOptions {
  readonly leastHits: number;
  /** 1 to 3. */
  readonly mostFacts: number;
}

export interface Searched {
  /** Combinations of one, two and three facts in enough cases: each is tested with every target. */
  readonly combinations: readonly [one: number, two: number, three: number];
  readonly counted: CountedSets;
}

/**
 * Visits every combination of up to three facts and a target with enough hits in the discovery period, after all those
 * that it consists of. Counts by occurrence (T. Uno, LCM 2004): for each fact from the most frequent to the rarest, the
 * rows that have it are packed, and their pairs and triples counted target by target, so that memory stays that of the
 * rows and all counts are exact.
 */
export const search = (
  ledger: Ledger,
  { leastHits, mostFacts }: SearchOptions,
  visit: (found: Found, counted: CountedSets) => void,
): Searched => {
  const counted = countedSets(ledger.facts.length, ledger.targets.length + 1);
  const combinations: [number, number, number] = [0, 0, 0];
  const counter = tally(ledger.facts.length, leastHits);
  const other = ledger.targets.length;

  const countSingles = () => {
    const { rows, rowEnds, carried, first } = ledger;
    let [target, i] = [-1, 0];
    for (let entry = 0; entry < ledger.discovery; entry += 1) {
      if (carried[entry] !== target) {
        target = carried[entry] ?? 0;
        counter.turnTo(target);
      }
      for (; i < (rowEnds[entry] ?? 0); i += 1) counter.add(rows[i] ?? 0, first[entry] ?? 0);
    }
    counter.close({
      fact: (fact, cases) => {
        if (cases < leastHits) return;
        combinations[0] += 1;
        counted.keepCases([fact], cases);
      },
      rule: (fact, target, hits, cases) => {
        if (target === other) return;
        counted.keepHits([fact], target, hits);
        visit({ facts: [fact], target, hits, cases }, counted);
      },
    });
  };

  /** Facts that stand with this one in enough cases. */
  const countPairs = (fact: number, rows: ConditionalRows): number[] => {
    const frequent: number[] = [];
    let target = -1;
    for (let row = 0; row < rows.size; row += 1) {
      if (rows.targets[row] !== target) {
        target = rows.targets[row] ?? 0;
        counter.turnTo(target);
      }
      const until = rows.starts[row + 1] ?? 0;
      for (let i = rows.starts[row] ?? 0; i < until; i += 1)
        counter.add(rows.items[i] ?? 0, rows.first[row] ?? 0);
    }
    counter.close({
      fact: (second, cases) => {
        if (cases < leastHits) return;
        combinations[1] += 1;
        frequent.push(second);
        counted.keepCases([fact, second], cases);
      },
      rule: (second, target, hits, cases) => {
        if (target === other) return;
        counted.keepHits([fact, second], target, hits);
        visit({ facts: [fact, second], target, hits, cases }, counted);
      },
    });
    return frequent;
  };

  /** The facts of a row stand in falling order: those before one are the rest of the triple. */
  const countTriples = (pair: readonly [number, number], rows: ConditionalRows, at: Places) => {
    const thing = ledger.things[pair[1]];
    let target = -1;
    for (let i = at.from; i < at.until; i += 1) {
      const row = at.rows[i] ?? 0;
      if (rows.targets[row] !== target) {
        target = rows.targets[row] ?? 0;
        counter.turnTo(target);
      }
      const first = rows.first[row] ?? 0;
      const until = at.items[i] ?? 0;
      for (let item = rows.starts[row] ?? 0; item < until; item += 1) {
        const third = rows.items[item] ?? 0;
        if (ledger.things[third] !== thing) counter.add(third, first);
      }
    }
    counter.close({
      fact: (_, cases) => {
        if (cases >= leastHits) combinations[2] += 1;
      },
      rule: (third, target, hits, cases) => {
        if (target !== other) visit({ facts: [...pair, third], target, hits, cases }, counted);
      },
    });
  };

  countSingles();
  const packed = conditionalRows(ledger);
  const placed = places(ledger.facts.length);
  for (let fact = ledger.facts.length - 1; fact >= 0 && mostFacts > 1; fact -= 1) {
    const rows = packed(fact);
    const frequent = countPairs(fact, rows);
    if (mostFacts > 2) placed(rows, frequent, (second, at) => countTriples([fact, second], rows, at));
  }
  return { combinations, counted };
};
