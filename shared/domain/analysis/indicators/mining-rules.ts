/** What a combination must show to be offered. */
export interface MiningRules {
  /** Cases with the facts and the target. */
  readonly leastHits: number;
  readonly leastAdministrations: number;
  readonly leastQuarters: number;
  /** Facts at most: 1 to 3. */
  readonly mostFacts: number;
  /** What the lower bound of lift must reach: significant but weak is not offered. */
  readonly leastLift: number;
  /** Expected share of false ones among what is found, before the later period sorts out more. */
  readonly falseDiscoveries: number;
  /** Two indicators are alike when they share at least this part of the cases behind them. */
  readonly alike: number;
  /** Combinations told at most, those alike included: the best. */
  readonly mostIndicators: number;
  /** Ids of cases told with an indicator, at most. */
  readonly mostCases: number;
}

export const MINING_RULES: MiningRules = {
  leastHits: 5,
  leastAdministrations: 2,
  leastQuarters: 2,
  mostFacts: 3,
  leastLift: 1.5,
  falseDiscoveries: 0.05,
  alike: 0.6,
  mostIndicators: 1000,
  mostCases: 50,
};
