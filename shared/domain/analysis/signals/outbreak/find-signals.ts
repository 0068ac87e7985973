import { falseDiscoveryRates } from '../../indicators/statistics/false-discovery.ts';
import type { SeriesKind } from '../counts/series.ts';
import type { ByCountry, Series, WeeklyCounts } from '../counts/weekly-counts.ts';
import { type Comparable, comparableWeeks, LEAST_WEEKS, type LeftOut } from '../reporting/comparable.ts';
import { type Exposed, exposed } from '../reporting/expected-share.ts';
import { atLeast, upperBound } from '../statistics/count-tail.ts';
import type { Week } from '../weeks.ts';
import { forecastWeek, type WeekForecast } from './forecast.ts';
import type { Caution, Signal } from './signal.ts';

/** Weeks before the one in question that are not its past: an outbreak that began there must not hide itself. */
const RECENT = 26;
/** Five years are the past (Noufaily et al. 2013). */
export const PAST_WEEKS = 5 * 52 + RECENT;
/** A series with fewer cases in its past is not forecast; new ones are told as such. */
const LEAST_PAST = 5;
/** Fewer are no outbreak, however seldom they are. */
const LEAST_CASES = 3;
/** An upper bound that one week in two hundred exceeds without an outbreak (Noufaily et al. 2013). */
const BEYOND = 0.005;
/** Share of false ones among the signals that are told. */
export const FALSE_SHARE = 0.05;

export interface SignalsOf {
  readonly counts: WeeklyCounts<SeriesKind>;
  readonly week: Week;
  /** Highest q that is told; 0.05 if left out. */
  readonly falseShare?: number;
}

export interface Signals {
  readonly signals: readonly Signal[];
  /** Series that were tested, also those far from an outbreak. */
  readonly tested: number;
  /** Weeks of the past there were, at most. */
  readonly pastWeeks: number;
}

interface Found {
  readonly series: Series<SeriesKind>;
  readonly part: Exposed;
  readonly forecast: WeekForecast;
  readonly p: number;
}

/** Every series of a week against its past; told are those that hold once it is counted how many were looked at. */
export const findSignals = ({ counts, week, falseShare = FALSE_SHARE }: SignalsOf): Signals => {
  const now = week - counts.first;
  const past = Array.from({ length: Math.max(0, now - RECENT) }, (_, i) => i).slice(RECENT - PAST_WEEKS);
  const pastWeeks = past.length;
  if (pastWeeks < LEAST_WEEKS) return { signals: [], tested: 0, pastWeeks };
  const likeIn = new Map<ByCountry, Map<string, Comparable | LeftOut>>();
  const found: Found[] = [];
  let tested = 0;
  for (const series of counts.series()) {
    if (!hasPast(series, past)) continue;
    tested += 1;
    if (casesIn(series, now) < LEAST_CASES) continue;
    const volume = counts.volume(series.key);
    let comparable = likeIn.get(volume);
    if (!comparable) {
      comparable = new Map(
        [...volume].map(([country, volumes]) => [country, comparableWeeks(volumes, now, past)]),
      );
      likeIn.set(volume, comparable);
    }
    const part = exposed({
      series: series.byCountry,
      volume,
      all: counts.all,
      comparable,
      now,
    });
    // What is not above a plain mean is no outbreak in any model: tested, and not forecast.
    if (part.cases < LEAST_CASES || part.weeks.length < LEAST_WEEKS || part.cases <= plainMean(part))
      continue;
    const forecast = forecastWeek({
      weeksBefore: part.weeks.map((at) => now - at),
      counts: part.counts,
      exposures: part.exposures,
      exposure: part.exposure,
      spread: part.spread,
    });
    found.push({ series, part, forecast, p: atLeast(part.cases, forecast) });
  }
  const rates = falseDiscoveryRates(Float64Array.from(found, ({ p }) => p * tested));
  const signals = found.flatMap((one, i) =>
    (rates[i] ?? 1) <= falseShare ? [signalOf(one, week, rates[i] ?? 1)] : [],
  );
  return { signals: signals.sort((a, b) => a.p - b.p), tested, pastWeeks };
};

const casesIn = ({ byCountry }: Series, at: number): number => {
  let sum = 0;
  for (const weeks of byCountry.values()) sum += weeks[at] ?? 0;
  return sum;
};

const hasPast = ({ byCountry }: Series, past: readonly number[]): boolean => {
  let sum = 0;
  for (const weeks of byCountry.values())
    for (const at of past) {
      sum += weeks[at] ?? 0;
      if (sum >= LEAST_PAST) return true;
    }
  return false;
};

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const plainMean = ({ counts, exposures, exposure }: Exposed): number =>
  (total(counts) / total(exposures)) * exposure;

const signalOf = ({ series, part, forecast, p }: Found, week: Week, q: number): Signal => {
  const { mean, dispersion, trend, seasonal } = forecast;
  const upper = upperBound(BEYOND, forecast);
  const administrations = part.contributions
    .map(({ country, cases, exposure }) => ({ country, cases, expected: (mean * exposure) / part.exposure }))
    .filter(({ cases, expected }) => cases > 0 || expected >= 0.05)
    .sort((a, b) => b.cases - b.expected - (a.cases - a.expected));
  const cautions: Caution[] = [
    ...(standsWithout(administrations[0], part, forecast) ? [] : ['one-administration' as const]),
    ...(part.leftOut.length > 0 ? ['unsettled' as const] : []),
    ...(seasonal ? [] : ['no-season' as const]),
  ];
  return {
    key: series.key,
    week,
    observed: part.cases,
    expected: mean,
    upper,
    score: (part.cases - mean) / Math.max(upper - mean, 0.5),
    p,
    q,
    dispersion,
    trend,
    seasonal,
    weeks: part.weeks.length,
    administrations,
    leftOut: part.leftOut,
    cautions,
  };
};

/** Whether the rest rose as well; one in twenty would by chance. */
const standsWithout = (
  most: { readonly cases: number; readonly expected: number } | undefined,
  { cases }: Exposed,
  { mean, size }: WeekForecast,
): boolean => {
  const rest = { cases: cases - (most?.cases ?? 0), mean: mean - (most?.expected ?? 0) };
  return rest.cases > 0 && atLeast(rest.cases, { mean: rest.mean, size }) < 0.05;
};
