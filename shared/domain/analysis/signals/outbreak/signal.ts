import type { SeriesKey, SeriesKind } from '../counts/series.ts';
import type { LeftOut } from '../reporting/comparable.ts';
import type { Week } from '../weeks.ts';

/** One administration's part in a signal. */
export interface SignalPart {
  readonly country: string;
  readonly cases: number;
  readonly expected: number;
}

/** More cases of a series in a week than its past and the reporting of the administrations explain. */
export interface Signal {
  readonly key: SeriesKey<SeriesKind>;
  readonly week: Week;
  readonly observed: number;
  readonly expected: number;
  /** Exceeded by one week in two hundred without an outbreak. */
  readonly upper: number;
  /** (observed - expected) / (upper - expected): above 1 is out of the ordinary. */
  readonly score: number;
  readonly p: number;
  /** Rate of false discoveries at which it is one, over all series tested in the week. */
  readonly q: number;
  readonly dispersion: number;
  readonly trend: number;
  readonly seasonal: boolean;
  /** Past weeks that it was compared with. */
  readonly weeks: number;
  /** Those that reported in like manner before, with what they reported now; more cases first. */
  readonly administrations: readonly SignalPart[];
  /** Administrations with such cases whose reporting cannot be compared; not in the numbers above. */
  readonly leftOut: readonly { readonly country: string; readonly cases: number; readonly why: LeftOut }[];
  readonly cautions: readonly Caution[];
}

/**
 * - one-administration: without the one that rose most there is no rise
 * - unsettled: administrations with such cases are left out, since their reporting changed
 * - no-season: less than two years of weeks, so that a season may look like a rise
 */
export const CAUTIONS = ['one-administration', 'unsettled', 'no-season'] as const;
export type Caution = (typeof CAUTIONS)[number];
