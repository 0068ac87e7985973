import { ALL_EVIDENCE } from './evidence/all-evidence.ts';
import type { Evidence } from './evidence/evidence.ts';
import type { Traits } from './traits.ts';

/** A pair is proposed from this score on. */
export const PROPOSED_FROM = 0.6;

/** Everything that speaks for the two being about the same thing, and against it. */
export const evidenceOf = (a: Traits, b: Traits): Evidence[] =>
  ALL_EVIDENCE.flatMap(({ code, against = false, weigh }) =>
    [...weigh(a, b)].map((weighed) => ({ code, against, ...weighed })),
  );

const leftOf = (evidence: readonly Evidence[]): number =>
  evidence.reduce((left, { weight }) => left * (1 - weight), 1);

/**
 * 0 to 1: each piece of evidence takes its share of the doubt that the others left (noisy or), and each against it
 * its share of what came of that. Four digits, so that the order of the two cases makes no difference.
 */
export const scoreOf = (evidence: readonly Evidence[]): number => {
  const likely = 1 - leftOf(evidence.filter(({ against }) => !against));
  return Number((likely * leftOf(evidence.filter(({ against }) => against))).toFixed(4));
};
