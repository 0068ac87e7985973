import { DETECTED } from '../book/detected.ts';
import type { Indicator } from '../indicator.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { matching } from '../ledger/matching.ts';
import { wilson } from '../statistics/wilson.ts';

const RANDOM_OR_ROUTINE = DETECTED.indexOf('random-or-routine');

const countDetected = (ledger: Ledger, entries: Iterable<number>, onlyFirst: boolean): number[] => {
  const counts = DETECTED.map(() => 0);
  for (const entry of entries) {
    if (onlyFirst && ledger.first[entry] === 0) continue;
    const how = ledger.book.detected[ledger.cases[entry] ?? 0] ?? 0;
    counts[how] = (counts[how] ?? 0) + 1;
  }
  return counts;
};

/** How often random and routine checks found anything, and each target, over both periods: counted once. */
export const fairCounts = (ledger: Ledger) => {
  const byTarget = new Uint32Array(ledger.targets.length + 1);
  let cases = 0;
  for (let entry = 0; entry < ledger.size; entry += 1) {
    if (ledger.book.detected[ledger.cases[entry] ?? 0] !== RANDOM_OR_ROUTINE) continue;
    const target = ledger.carried[entry] ?? 0;
    byTarget[target] = (byTarget[target] ?? 0) + 1;
    cases += ledger.first[entry] ?? 0;
  }
  return { cases, byTarget };
};

/** How the hits were detected, and whether random and routine checks alone show the same. */
export const detectionsOf = (
  ledger: Ledger,
  { facts, target, hits }: { facts: readonly number[]; target: number; hits: readonly number[] },
  fair: ReturnType<typeof fairCounts>,
): Indicator['detections'] => {
  const [targeted = 0, randomOrRoutine = 0, other = 0] = countDetected(ledger, hits, false);
  const having = matching(ledger, facts, [0, ledger.size]);
  const factCases = countDetected(ledger, having, true)[RANDOM_OR_ROUTINE] ?? 0;
  const base = fair.cases === 0 ? 0 : (fair.byTarget[target] ?? 0) / fair.cases;
  const tellable = factCases > 0 && base > 0;
  const { low, high } = wilson(randomOrRoutine, factCases);
  return {
    targeted,
    randomOrRoutine,
    other,
    fair: {
      factCases,
      hits: randomOrRoutine,
      lift: tellable ? randomOrRoutine / factCases / base : null,
      liftLow: tellable ? low / base : null,
      holds: !tellable ? 'too-few' : low > base ? 'yes' : high < base ? 'no' : 'too-few',
    },
  };
};

/** Place of a target in the book's list of what a case carried. */
const placeIn = ({ book, targets }: Ledger, at: number, target: number): number => {
  let i = at === 0 ? 0 : (book.targetEnds[at - 1] ?? 0);
  while (book.targetCodes[i] !== targets[target]) i += 1;
  return i;
};

/** What the hits carried of the target, by unit. */
export const quantitiesOf = (
  ledger: Ledger,
  target: number,
  hits: readonly number[],
): Indicator['quantities'] => {
  const byUnit = new Map<number, number[]>();
  for (const entry of hits) {
    const place = placeIn(ledger, ledger.cases[entry] ?? 0, target);
    const quantity = ledger.book.quantities[place] ?? Number.NaN;
    const unit = ledger.book.unitCodes[place] ?? 0;
    if (Number.isNaN(quantity)) continue;
    const others = byUnit.get(unit);
    if (others) others.push(quantity);
    else byUnit.set(unit, [quantity]);
  }
  return [...byUnit]
    .map(([unit, all]) => ({
      unit: ledger.book.units[unit] ?? '',
      cases: all.length,
      sum: all.reduce((sum, one) => sum + one, 0),
      median: median(all),
    }))
    .sort((a, b) => b.cases - a.cases || a.unit.localeCompare(b.unit));
};

const median = (numbers: readonly number[]): number => {
  const sorted = Float64Array.from(numbers).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
};
