import type { CountForecast } from '../statistics/count-tail.ts';
import { type CountModel, formOf } from '../statistics/fit-counts.ts';
import { robustFit } from '../statistics/robust-fit.ts';
import { SEASONS, seasonOf, YEAR_WEEKS } from './season.ts';

/** Weeks before the one in question, and what would be reported in each if nothing but reporting changed. */
export interface Baseline {
  /** How many weeks before the one in question each lies. */
  readonly weeksBefore: readonly number[];
  readonly counts: readonly number[];
  readonly exposures: readonly number[];
  /** Exposure of the week in question. */
  readonly exposure: number;
  /** Variance of its logarithm; 0 where it is known. */
  readonly spread: number;
}

export interface WeekForecast extends CountForecast {
  readonly dispersion: number;
  /** Change of the rate in a year: 1.2 is a fifth more; 1 where no trend is carried on. */
  readonly trend: number;
  /** Whether seasons could be told: two years of weeks are needed. */
  readonly seasonal: boolean;
}

/**
 * Standard deviations, on the log scale, within which seasons and the change in a year are expected to lie: a level
 * without a case says little of its season, and a free coefficient would make its one case an outbreak.
 */
const SEASON_SPREAD = 0.5;
const TREND_SPREAD = 0.5;
const SEASONAL_FROM = 2 * 52;

/**
 * Farrington flexible (Noufaily, Enki, Farrington, Garthwaite, Andrews and Charlett, "An improved algorithm for outbreak
 * detection in multiple surveillance systems", Statistics in Medicine 32:1206, 2013): quasi-Poisson regression with
 * trend and seasonal levels over all past weeks, past outbreaks weighed down, a negative binomial forecast. Differences:
 * an exposure (as in Farrington's own later versions), seasons and trend as random effects, and a forecast that carries
 * the uncertainty of the estimate, so that its tail holds for few cases: with nothing but an intercept and no
 * overdispersion it is the exact conditional test of two Poisson rates (Przyborowski and Wilenski, Biometrika 31:313,
 * 1940).
 */
export const forecastWeek = (baseline: Baseline): WeekForecast => {
  const span = Math.max(...baseline.weeksBefore) - Math.min(...baseline.weeksBefore) + 1;
  const seasonal = span >= SEASONAL_FROM;
  const full = fitted(baseline, seasonal, true);
  // A trend is not carried on beyond what was ever seen (Farrington et al. 1996, 3.4).
  const most = Math.max(...baseline.counts.map((count, i) => count / (baseline.exposures[i] ?? 1)));
  const kept = full.rate <= most ? full : fitted(baseline, seasonal, false);
  const forecast = predictive(kept.rate * baseline.exposure, kept.spread + baseline.spread, kept.dispersion);
  return {
    ...forecast,
    dispersion: kept.dispersion,
    trend: kept.trend,
    seasonal,
  };
};

/**
 * Negative binomial of mean m = rate × (1 + s) and variance dispersion × m + m² s / (1 + s), where s is the variance of
 * the logarithm of the rate: the gamma mixture that matches it, which for T cases in the past has size T + 1.
 */
export const predictive = (rate: number, spread: number, dispersion: number): CountForecast => {
  const mean = rate * (1 + spread);
  const beyond = dispersion - 1 + (mean * spread) / (1 + spread);
  return { mean, size: beyond > 1e-9 ? mean / beyond : Number.POSITIVE_INFINITY };
};

const fitted = ({ weeksBefore, counts, exposures }: Baseline, seasonal: boolean, withTrend: boolean) => {
  const columns = 1 + (withTrend ? 1 : 0) + (seasonal ? SEASONS - 1 : 0);
  const middle = weeksBefore.reduce((sum, weeks) => sum + weeks, 0) / weeksBefore.length;
  const rowOf = (before: number): Float64Array => {
    const row = new Float64Array(columns);
    row[0] = 1;
    if (withTrend) row[1] = (middle - before) / YEAR_WEEKS;
    const season = seasonal ? seasonOf(before) : 0;
    if (season > 0) row[columns - SEASONS + season] = 1;
    return row;
  };
  const held = Float64Array.from({ length: columns }, (_, j) => {
    if (j === 0) return 0;
    return (withTrend && j === 1 ? TREND_SPREAD : SEASON_SPREAD) ** -2;
  });
  const model: CountModel = { counts, exposures, design: weeksBefore.map(rowOf), held };
  const { fit, dispersion } = robustFit(model);
  const now = rowOf(0);
  const linear = now.reduce((sum, value, j) => sum + value * (fit.coefficients[j] ?? 0), 0);
  return {
    rate: Math.exp(linear),
    spread: dispersion * formOf(fit.covariance, now),
    dispersion,
    trend: withTrend ? Math.exp(fit.coefficients[1] ?? 0) : 1,
  };
};
