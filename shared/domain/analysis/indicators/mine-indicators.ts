import type { CaseBook } from './book/case-book.ts';
import { dayNumber } from './book/days.ts';
import { type Indicator, LIMITS } from './indicator.ts';
import { indicatorId } from './indicator-id.ts';
import { laterStart } from './ledger/later-start.ts';
import { ledgerOf } from './ledger/ledger.ts';
import { periodOf } from './ledger/period.ts';
import { strataOf } from './ledger/strata.ts';
import { MINING_RULES, type MiningRules } from './mining-rules.ts';
import { candidatesOf, type Tested } from './search/candidates.ts';
import { groupedAlike } from './weighing/alike.ts';
import { detectionsOf, fairCounts, quantitiesOf } from './weighing/behind.ts';
import { type Discovery, discover } from './weighing/discover.ts';
import { evidenceOf } from './weighing/evidence.ts';
import { laterOf } from './weighing/later.ts';

export interface MiningOptions extends Partial<MiningRules> {
  /** First day of the later period, on which is confirmed what the time before shows; else the last quarter of it. */
  readonly laterFrom?: string;
}

export interface Mined {
  /** Best first; only those whose later verdict is `confirmed` are offered. */
  readonly indicators: readonly Indicator[];
  readonly rulesTested: Tested;
  /** What was asked of them. */
  readonly rules: MiningRules;
  readonly laterFrom: string;
  /** Cases in the book. */
  readonly cases: number;
}

/**
 * Combinations of up to three facts known before inspection that go with a kind of goods more often than other seizures
 * do: found in the earlier part of the cases, tested for chance, for simpler explanations and for the habits of single
 * administrations, and looked at again in the later part.
 */
export const mineIndicators = (book: CaseBook, options: MiningOptions = {}): Mined => {
  const { laterFrom = laterStart(book), ...given } = options;
  const rules: MiningRules = { ...MINING_RULES, ...given };
  const ledger = ledgerOf(book, { ...rules, laterFrom: dayNumber(laterFrom) });
  const strata = strataOf(book);
  const [early, late] = [periodOf(ledger, strata, 'discovery'), periodOf(ledger, strata, 'later')];
  const candidates = candidatesOf(ledger, rules);
  const fair = fairCounts(ledger);

  const tried = discover(early, candidates, rules).map((rule) => {
    const discovery = {
      ...evidenceOf(early, rule.target, rule.weighed),
      q: rule.q,
      testedP: rule.p,
      rulesTested: candidates.tested.all,
    };
    const later = laterOf(late, { ...rule, confidence: discovery.confidence }, rules);
    return {
      ...rule,
      ...identity(rule),
      hits: rule.weighed.hits,
      discovery,
      later,
      score: discovery.steadyLiftLow * discovery.hits,
    };
  });

  function identity(rule: Discovery) {
    const facts = rule.facts.flatMap((fact) => ledger.facts[fact] ?? []);
    const target = book.targets[ledger.targets[rule.target] ?? -1] ?? { category: '', product: '' };
    return { named: facts, pointsAt: target, id: indicatorId(facts, target) };
  }

  const isOffered = (rule: (typeof tried)[number]) => rule.later.verdict === 'confirmed';
  const ranked = tried.sort(
    (a, b) => Number(isOffered(b)) - Number(isOffered(a)) || b.score - a.score || (a.id < b.id ? -1 : 1),
  );
  const indicators = groupedAlike(ranked, rules.alike).map(({ best, others }): Indicator => {
    const hits = [...best.hits, ...best.later.weighed.hits];
    return {
      id: best.id,
      facts: best.named,
      target: best.pointsAt,
      discovery: best.discovery,
      later: { ...evidenceOf(late, best.target, best.later.weighed), verdict: best.later.verdict },
      detections: detectionsOf(ledger, { facts: best.facts, target: best.target, hits }, fair),
      quantities: quantitiesOf(ledger, best.target, hits),
      score: best.score,
      alike: others.slice(0, MOST_ALIKE).map(({ id, named, discovery }) => ({
        id,
        facts: named,
        factCases: discovery.factCases,
        hits: discovery.hits,
      })),
      limits: [...LIMITS],
      caseIds: latestOf(hits.map((entry) => ledger.cases[entry] ?? 0)),
    };
  });

  function latestOf(cases: number[]): string[] {
    return cases
      .sort((a, b) => (book.days[b] ?? 0) - (book.days[a] ?? 0) || a - b)
      .slice(0, rules.mostCases)
      .map((at) => book.ids.at(at));
  }

  return { indicators, rulesTested: candidates.tested, rules, laterFrom, cases: book.size };
};

const MOST_ALIKE = 20;
