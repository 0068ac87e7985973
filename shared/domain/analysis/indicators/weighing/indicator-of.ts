import type { Fact } from '../../facts.ts';
import type { Target } from '../book/case-book.ts';
import { type Indicator, LIMITS, type Verdict } from '../indicator.ts';
import { indicatorId } from '../indicator-id.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Period } from '../ledger/period.ts';
import type { MiningRules } from '../mining-rules.ts';
import { detectionsOf, type fairCounts, quantitiesOf } from './behind.ts';
import type { Discovery } from './discover.ts';
import { evidenceOf } from './evidence.ts';
import type { Weighed } from './weigh.ts';

/** A discovery with what both periods say of it, before it becomes an indicator. */
export interface Tried {
  readonly id: string;
  readonly facts: readonly number[];
  readonly target: number;
  readonly named: { readonly facts: Fact[]; readonly target: Target };
  /** Of the discovery period. */
  readonly hits: Uint32Array;
  readonly discovery: Indicator['discovery'];
  readonly later: { readonly weighed: Weighed; readonly verdict: Verdict };
  /** Lower bound of lift times hits. */
  readonly score: number;
}

/** Names a discovery and puts its numbers together. */
export const triedOf = (
  early: Period,
  rule: Discovery,
  rulesTested: number,
  laterOf: (confidence: number) => Tried['later'],
): Tried => {
  const { book, facts, targets } = early.ledger;
  const named = {
    facts: rule.facts.flatMap((fact) => facts[fact] ?? []),
    target: book.targets[targets[rule.target] ?? -1] ?? { category: '', product: '' },
  };
  const evidence = evidenceOf(early, rule.target, rule.weighed);
  return {
    id: indicatorId(named.facts, named.target),
    facts: rule.facts,
    target: rule.target,
    named,
    hits: rule.weighed.hits,
    discovery: { ...evidence, q: rule.q, testedP: rule.p, rulesTested },
    later: laterOf(evidence.confidence),
    score: evidence.steadyLiftLow * evidence.hits,
  };
};

/** More would tell no more. */
const MOST_ALIKE = 20;

/** The best of a group with the others under it. */
export const indicatorOf = (
  late: Period,
  fair: ReturnType<typeof fairCounts>,
  { mostCases }: MiningRules,
  { best, others }: { readonly best: Tried; readonly others: readonly Tried[] },
): Indicator => {
  const { facts, target, named, discovery, later } = best;
  const hits = [...best.hits, ...later.weighed.hits];
  return {
    id: best.id,
    ...named,
    discovery,
    later: { ...evidenceOf(late, target, later.weighed), verdict: later.verdict },
    detections: detectionsOf(late.ledger, { facts, target, hits }, fair),
    quantities: quantitiesOf(late.ledger, target, hits),
    score: best.score,
    alike: others.slice(0, MOST_ALIKE).map((other) => ({
      id: other.id,
      facts: other.named.facts,
      factCases: other.discovery.factCases,
      hits: other.discovery.hits,
    })),
    limits: [...LIMITS],
    caseIds: latestCases(late.ledger, hits, mostCases),
  };
};

const latestCases = ({ book, cases }: Ledger, hits: readonly number[], most: number): string[] =>
  hits
    .map((entry) => cases[entry] ?? 0)
    .sort((a, b) => (book.days[b] ?? 0) - (book.days[a] ?? 0) || a - b)
    .slice(0, most)
    .map((at) => book.ids.at(at));
