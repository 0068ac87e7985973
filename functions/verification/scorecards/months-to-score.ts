import { monthOf, monthsAfter, monthsBetween } from '../../../shared/domain/scorecards/months.ts';

/**
 * The current month and the two before it: what was reported earlier is decided, answered and linked by then, and its
 * scores stay as they are.
 */
export const monthsToScore = (now: Date): string[] =>
  monthsBetween(monthsAfter(monthOf(now), -2), monthOf(now));
