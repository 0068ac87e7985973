import { rateRatio } from '../analysis/figures/rate-ratio.ts';
import { type Interval, wilson } from '../analysis/indicators/statistics/wilson.ts';

/** What was counted of one profile, or of random inspections, in a month and country. */
export interface Tally {
  readonly month: string;
  readonly country: string;
  readonly screened: number;
  readonly matched: number;
  readonly inspected: number;
  readonly found: number;
  /** By unit (UN/ECE Rec 20). */
  readonly quantities: Readonly<Record<string, number>>;
}

export interface Rate extends Interval {
  readonly inspected: number;
  readonly found: number;
  /** Undefined where nothing was inspected. */
  readonly rate: number | undefined;
}

export const rateOf = (tallies: readonly Pick<Tally, 'inspected' | 'found'>[]): Rate => {
  const inspected = tallies.reduce((sum, tally) => sum + tally.inspected, 0);
  const found = tallies.reduce((sum, tally) => sum + tally.found, 0);
  return {
    inspected,
    found,
    rate: inspected > 0 ? found / inspected : undefined,
    ...wilson(found, inspected),
  };
};

export interface Uplift {
  /** How many times as often as at random; undefined where random inspections found nothing, or were none. */
  readonly ratio: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** How many times as often as at random. */
export const upliftOf = (profile: Rate, random: Rate): Uplift => {
  if (!profile.inspected || !random.inspected) return { ratio: undefined, low: undefined, high: undefined };
  const { low, high } = rateRatio(profile.found, profile.inspected, random.found, random.inspected);
  return {
    ratio: profile.rate !== undefined && random.rate ? profile.rate / random.rate : undefined,
    low,
    high,
  };
};

/** With fewer inspections a low rate may be bad luck. */
export const LEAST_INSPECTED = 30;

/** Does a profile find less than chance does, as far as can be known? Then nobody should be sent by it. */
export const findsNoMoreThanChance = (profile: Rate, random: Rate): boolean =>
  profile.inspected >= LEAST_INSPECTED &&
  random.inspected >= LEAST_INSPECTED &&
  random.rate !== undefined &&
  profile.high < random.rate;

/** What is known before is worth this many inspections. */
const WORTH = 10;
/** After half a year without a hit a profile counts for less, half as much after each further year. */
const FRESH_MONTHS = 6;
const HALVES_IN_MONTHS = 12;

const monthsBetween = (from: string, to: string): number =>
  Math.max(0, (Date.parse(to) - Date.parse(from)) / (30.44 * 86_400_000));

/**
 * How likely a match carries what is expected, after what came of it: what the analyst thought counts as ten
 * inspections, and it fades with the time since the last hit.
 */
export const measuredWeight = (
  thought: number,
  rate: Rate,
  { since, today }: { readonly since: string; readonly today: string },
): number => {
  const likely = (rate.found + thought * WORTH) / (rate.inspected + WORTH);
  const stale = Math.max(0, monthsBetween(since, today) - FRESH_MONTHS);
  return Math.max(0.01, Math.round(likely * 0.5 ** (stale / HALVES_IN_MONTHS) * 1000) / 1000);
};
