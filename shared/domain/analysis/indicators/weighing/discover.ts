import type { Period } from '../ledger/period.ts';
import type { MiningRules } from '../mining-rules.ts';
import { type Candidate, type Candidates, scaled } from '../search/candidates.ts';
import { directlySimpler } from '../search/simpler.ts';
import { falseDiscoveryRates } from '../statistics/false-discovery.ts';
import { stratifiedTest } from '../statistics/stratified-test.ts';
import { comparisons } from './comparisons.ts';
import { steadyLiftLow } from './evidence.ts';
import { elsewhereTest, type Reported, reportedBy, type Weighed, weigh } from './weigh.ts';

/** A combination that stands within administrations and years as well. */
export interface Discovery extends Candidate {
  readonly weighed: Weighed;
  readonly q: number;
}

/**
 * Which candidates are more than the habit of one office, or of one time: enough administrations and quarters, an odds
 * ratio above 1 within strata even where these differ, the same to be seen without the administration that shows it most,
 * and a lift that stands when cases found together count for less. p becomes the greatest of all tests, those within strata
 * against all cases and each directly simpler combination among them (G. I. Webb, Discovering significant patterns,
 * Machine Learning 68:1, 2007), and the rate of false discoveries is controlled anew: a rule that fails counts as p = 1.
 */
export const discover = (
  period: Period,
  { rules: candidates, tested, cases, targetCases }: Candidates,
  rules: MiningRules,
): Discovery[] => {
  const against = comparisons(period);

  const isCorroborated = ({ administrations, quarters }: Reported) =>
    administrations >= rules.leastAdministrations && quarters >= rules.leastQuarters;
  const isSteady = ({ common, designEffect }: Weighed, of: Candidate) =>
    common.steadyLow > 1 &&
    steadyLiftLow(
      { all: cases, target: targetCases[of.target] ?? 0, chosen: of.cases, hits: of.hits },
      designEffect,
    ) >= rules.leastLift;

  /** Cases that come in clusters tell less: ln p, about half the square of its deviate, shrinks as variance grows. */
  const clustered = (p: number, { designEffect }: Weighed) => p ** (1 / designEffect);
  const greatestP = ({ facts, target, p }: Candidate, weighed: Weighed): number =>
    directlySimpler(facts).reduce(
      (most, simpler) => Math.max(most, stratifiedTest(against(simpler, { target, strata: weighed.strata }))),
      clustered(Math.max(p, stratifiedTest(weighed.strata)), weighed),
    );

  const standing = candidates.flatMap((candidate) => {
    const reported = reportedBy(period, candidate);
    if (!isCorroborated(reported)) return [];
    const weighed = weigh(period, candidate, reported);
    return isSteady(weighed, candidate) ? [{ ...candidate, weighed, p: greatestP(candidate, weighed) }] : [];
  });
  const rates = falseDiscoveryRates(
    Float64Array.from(standing, (rule) => scaled(rule.p, rule.facts.length, tested)),
  );
  const found = standing
    .map((rule, i) => ({ ...rule, q: rates[i] ?? 1 }))
    .filter(({ q }) => q <= rules.falseDiscoveries);
  const elsewhere = falseDiscoveryRates(
    Float64Array.from(found, (rule) => elsewhereTest(period, rule.weighed) * found.length),
  );
  return found.filter((_, i) => (elsewhere[i] ?? 1) <= rules.falseDiscoveries);
};
