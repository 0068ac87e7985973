import type { Ledger } from '../ledger/ledger.ts';
import type { MiningRules } from '../mining-rules.ts';
import { falseDiscoveryRates } from '../statistics/false-discovery.ts';
import { fisherExact } from '../statistics/hypergeometric.ts';
import { wilson } from '../statistics/wilson.ts';
import { type Found, search } from './search.ts';
import { simplerCounts } from './simpler.ts';

/** A combination that stands out when all cases are taken together. */
export interface Candidate extends Found {
  /** The greatest p of Fisher's exact tests against all cases and against each simpler combination. */
  readonly p: number;
}

/** How many rules were tested in all, and of one, two and three facts: every combination with every target. */
export interface Tested {
  readonly all: number;
  readonly byFacts: readonly [one: number, two: number, three: number];
}

export interface Candidates {
  readonly tested: Tested;
  readonly rules: readonly Candidate[];
  /** Cases of the discovery period, and of them those with each target of the ledger. */
  readonly cases: number;
  readonly targetCases: Uint32Array;
}

/**
 * p times what it is multiplied with for the rate of false discoveries: rules of one, two and three facts share the
 * risk equally, so that the many triples do not drown the few singles (G. I. Webb, Layered critical values, Machine
 * Learning 71:307, 2008).
 */
export const scaled = (p: number, facts: number, { byFacts }: Tested): number =>
  p * (byFacts[facts - 1] ?? 0) * byFacts.filter((count) => count > 0).length;

/**
 * All rules whose lower bound of lift is high enough, that are better than every simpler rule, and that remain after
 * the correction for all rules tested. A rule counts as tested whenever its facts and its target are each frequent
 * enough: whether it then has enough hits, or a good lift, is part of the test.
 */
export const candidatesOf = (ledger: Ledger, rules: MiningRules): Candidates => {
  const { cases, targetCases } = countCases(ledger);
  const found: Candidate[] = [];
  const { combinations } = search(ledger, rules, (rule, counted) => {
    const target = targetCases[rule.target] ?? 0;
    if (wilson(rule.hits, rule.cases).low * cases < rules.leastLift * target) return;
    const simpler = simplerCounts(rule.facts, rule.target, counted);
    if (simpler.some((than) => rule.hits * than.cases <= than.hits * rule.cases)) return;
    let p = 0;
    for (const than of [{ cases, hits: target }, ...simpler]) {
      const { hits, cases: chosen } = rule;
      p = Math.max(p, fisherExact({ all: than.cases, target: than.hits, chosen, hits }));
      if (p > rules.falseDiscoveries) return;
    }
    found.push({ ...rule, p });
  });
  const byFacts = combinations.map((count) => count * ledger.targets.length);
  const [one = 0, two = 0, three = 0] = byFacts;
  const tested: Tested = { all: one + two + three, byFacts: [one, two, three] };
  const rates = falseDiscoveryRates(
    Float64Array.from(found, (rule) => scaled(rule.p, rule.facts.length, tested)),
  );
  const kept = found.filter((_, i) => (rates[i] ?? 1) <= rules.falseDiscoveries);
  return { tested, rules: kept, cases, targetCases };
};

const countCases = (ledger: Ledger) => {
  const targetCases = new Uint32Array(ledger.targets.length + 1);
  let cases = 0;
  for (let entry = 0; entry < ledger.discovery; entry += 1) {
    const target = ledger.carried[entry] ?? 0;
    targetCases[target] = (targetCases[target] ?? 0) + 1;
    cases += ledger.first[entry] ?? 0;
  }
  return { cases, targetCases };
};
