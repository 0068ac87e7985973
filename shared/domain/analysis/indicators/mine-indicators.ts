import type { CaseBook } from './book/case-book.ts';
import { dayNumber } from './book/days.ts';
import type { Indicator } from './indicator.ts';
import { laterStart } from './ledger/later-start.ts';
import { ledgerOf } from './ledger/ledger.ts';
import { periodOf } from './ledger/period.ts';
import { strataOf } from './ledger/strata.ts';
import { MINING_RULES, type MiningRules } from './mining-rules.ts';
import { candidatesOf, type Tested } from './search/candidates.ts';
import { groupedAlike } from './weighing/alike.ts';
import { fairCounts } from './weighing/behind.ts';
import { discover } from './weighing/discover.ts';
import { indicatorOf, type Tried, triedOf } from './weighing/indicator-of.ts';
import { laterOf } from './weighing/later.ts';

export interface MiningOptions extends Partial<MiningRules> {
  /** First day of the later period, on which is confirmed what the time before shows; else the last fourth. */
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

  const tried = discover(early, candidates, rules).map((rule) =>
    triedOf(early, rule, candidates.tested.all, (confidence) =>
      laterOf(late, { ...rule, confidence }, rules),
    ),
  );
  const indicators = groupedAlike(tried.sort(bestFirst).slice(0, rules.mostIndicators), rules.alike).map(
    (group) => indicatorOf(late, fair, rules, group),
  );
  return { indicators, rulesTested: candidates.tested, rules, laterFrom, cases: book.size };
};

const isOffered = ({ later }: Tried): boolean => later.verdict === 'confirmed';

/** Offered ones first; then by lower bound of lift times hits, never by p. */
const bestFirst = (a: Tried, b: Tried): number =>
  Number(isOffered(b)) - Number(isOffered(a)) || b.score - a.score || (a.id < b.id ? -1 : 1);
