import { dayOf } from '../book/days.ts';
import type { Evidence } from '../indicator.ts';
import type { Period } from '../ledger/period.ts';
import { type Fourfold, fisherExact } from '../statistics/hypergeometric.ts';
import { oddsRatio } from '../statistics/odds.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Weighed } from './weigh.ts';

const finite = (number: number): number | null => (Number.isFinite(number) ? number : null);
const over = (part: number, of: number): number => (of === 0 ? 0 : part / of);

/** The numbers of a fourfold table by themselves. */
export const figuresOf = (of: Fourfold) => {
  const { all, target, chosen, hits } = of;
  const baseRate = over(target, all);
  const confidence = over(hits, chosen);
  return {
    support: over(hits, all),
    baseRate,
    confidence,
    lift: over(confidence, baseRate),
    liftLow: over(wilson(hits, chosen).low, baseRate),
    leverage: over(hits, all) - over(chosen, all) * baseRate,
    oddsRatio: oddsRatio(of),
    p: all === 0 ? 1 : fisherExact(of),
  };
};

/** Cases of a period in a fourfold table. */
export const fourfoldOf = (period: Period, target: number, weighed: Weighed): Fourfold => {
  const [from, until] = period.targetRange(target);
  return {
    all: period.cases,
    target: until - from,
    chosen: weighed.strata.reduce((sum, { chosen }) => sum + chosen, 0),
    hits: weighed.hits.length,
  };
};

/** Lower bound of lift where cases in clusters count for less. */
export const steadyLiftLow = ({ all, target, chosen, hits }: Fourfold, designEffect: number): number =>
  over(wilson(hits / designEffect, chosen / designEffect).low, over(target, all));

export const evidenceOf = (period: Period, target: number, weighed: Weighed): Evidence => {
  const of = fourfoldOf(period, target, weighed);
  const { ratio, low, high, steadyLow } = weighed.common;
  return {
    from: dayOf(period.days.first),
    until: dayOf(period.days.last),
    cases: of.all,
    targetCases: of.target,
    factCases: of.chosen,
    hits: of.hits,
    administrations: weighed.administrations,
    quarters: weighed.quarters,
    ...figuresOf(of),
    steadyLiftLow: steadyLiftLow(of, weighed.designEffect),
    commonOdds: { ratio: finite(ratio), low: finite(low), high: finite(high), steadyLow: finite(steadyLow) },
  };
};
