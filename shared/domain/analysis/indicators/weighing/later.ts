import type { Verdict } from '../indicator.ts';
import type { Period } from '../ledger/period.ts';
import type { MiningRules } from '../mining-rules.ts';
import { fourfoldOf, steadyLiftLow } from './evidence.ts';
import { type Combination, type Weighed, weigh } from './weigh.ts';

/**
 * Were the indicator true, a period with so many hits expected has none with a chance of e^-3, 5 %: with fewer it
 * cannot speak against it.
 */
const TELLING_HITS = 3;

/**
 * What a later period says. It confirms where the lower bound of lift and that of the odds ratio within strata are
 * above 1 again, by hits of more than one quarter where it has more.
 */
export const laterOf = (
  period: Period,
  of: Combination & { readonly confidence: number },
  rules: MiningRules,
): { readonly weighed: Weighed; readonly verdict: Verdict } => {
  const weighed = weigh(period, of);
  const table = fourfoldOf(period, of.target, weighed);
  const lift = table.hits * table.all > table.target * table.chosen;
  const confirmed =
    weighed.quarters >= Math.min(rules.leastQuarters, period.quarters) &&
    steadyLiftLow(table, weighed.designEffect) > 1 &&
    weighed.common.low > 1;
  if (confirmed) return { weighed, verdict: 'confirmed' };
  if (lift && weighed.common.ratio > 1) return { weighed, verdict: 'weak' };
  return { weighed, verdict: table.chosen * of.confidence < TELLING_HITS ? 'unseen' : 'refuted' };
};
