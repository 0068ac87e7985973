import type { ByCountry } from '../counts/weekly-counts.ts';
import type { Comparable, LeftOut } from './comparable.ts';
import { commonIntensity, intensities, type Others } from './intensity.ts';

/** What each administration contributes to a series in the week in question. */
export interface Contribution {
  readonly country: string;
  readonly cases: number;
  /** In proportion to what was to be expected of it. */
  readonly exposure: number;
}

export interface Exposed {
  readonly weeks: readonly number[];
  readonly counts: readonly number[];
  readonly exposures: readonly number[];
  readonly exposure: number;
  /** Variance of the logarithm of that exposure: how surely the reporting is told. */
  readonly spread: number;
  readonly cases: number;
  readonly contributions: readonly Contribution[];
  /** Administrations with cases in that week that cannot be compared. */
  readonly leftOut: readonly { readonly country: string; readonly cases: number; readonly why: LeftOut }[];
}

export interface ExposureOf {
  readonly series: ByCountry;
  /** Cases of the category that tell what the series is made of. */
  readonly volume: ByCountry;
  readonly all: ByCountry;
  readonly comparable: ReadonlyMap<string, Comparable | LeftOut>;
  readonly now: number;
}

/**
 * Who never had a few cases of it may have begun to name it, or to code it otherwise: that is told as first seen, and is
 * no measure of an outbreak.
 */
const FAMILIAR = 3;
/** Other cases of the category in an average week that make it a measure of reporting; else all cases are. */
const ENOUGH_OTHERS = 2;

/**
 * Adds up what administrations that can be compared reported of a series, and what was to be expected of each if the
 * goods came as they always did: its own past share of the series times how much it reports. Shares are drawn to that
 * of all together as if one more case of it had been seen, so that an administration that never had any expects some.
 */
export const exposed = ({ series, volume, all, comparable, now }: ExposureOf): Exposed => {
  const counts = new Float64Array(now);
  const exposures = new Float64Array(now);
  const contributions: Contribution[] = [];
  const leftOut: { country: string; cases: number; why: LeftOut }[] = [];
  const parts: Part[] = [];
  for (const [country, like] of comparable) {
    const own = series.get(country);
    const cases = own?.[now] ?? 0;
    const part =
      typeof like === 'string'
        ? undefined
        : partOf({ country, own, weeks: like.weeks, now }, volume.get(country), all.get(country));
    if (part && (part.seen >= FAMILIAR || cases === 0)) parts.push(part);
    else if (cases > 0) leftOut.push({ country, cases, why: typeof like === 'string' ? like : 'unfamiliar' });
  }
  const share =
    sumOf(parts, ({ seen }) => seen) /
    Math.max(
      1,
      sumOf(parts, ({ looked }) => looked),
    );
  const common = commonIntensity(
    parts.map(({ others }) => others),
    now,
  );
  let spread = 0;
  for (const { country, own, others, seen, looked } of share > 0 ? parts : []) {
    const level = ((looked / others.weeks.length) * (seen + 1)) / (looked + 1 / share);
    const intensity = intensities(others, common);
    for (const week of others.weeks) {
      counts[week] = (counts[week] ?? 0) + (own?.[week] ?? 0);
      exposures[week] = (exposures[week] ?? 0) + level * intensity(week).level;
    }
    const current = intensity(now);
    contributions.push({ country, cases: own?.[now] ?? 0, exposure: level * current.level });
    spread += (level * current.level) ** 2 * current.spread;
  }
  const weeks = Array.from(exposures.keys()).filter((week) => (exposures[week] ?? 0) > 0);
  const exposure = sumOf(contributions, (one) => one.exposure);
  return {
    weeks,
    counts: weeks.map((week) => counts[week] ?? 0),
    exposures: weeks.map((week) => exposures[week] ?? 0),
    exposure,
    spread: exposure > 0 ? spread / exposure ** 2 : 0,
    cases: sumOf(contributions, ({ cases }) => cases),
    contributions,
    leftOut,
  };
};

interface Reporter {
  readonly country: string;
  readonly own: Int32Array | undefined;
  readonly weeks: readonly number[];
  readonly now: number;
}

interface Part {
  readonly country: string;
  readonly own: Int32Array | undefined;
  readonly others: Others;
  /** Its cases of the series, and all cases of the volume, in the weeks that it is compared with. */
  readonly seen: number;
  readonly looked: number;
}

const partOf = (
  { country, own, weeks, now }: Reporter,
  volume: Int32Array | undefined,
  all: Int32Array | undefined,
): Part => {
  const inWeeks = (volumes: Int32Array | undefined) => sumOf(weeks, (week) => volumes?.[week] ?? 0);
  const [seen, looked] = [inWeeks(own), inWeeks(volume)];
  const measure = looked - seen >= ENOUGH_OTHERS * weeks.length ? volume : all;
  const volumes = without(measure, own, now);
  return { country, own, seen, looked, others: { volumes, weeks, mean: inWeeks(volumes) / weeks.length } };
};

const without = (volumes: Int32Array | undefined, own: Int32Array | undefined, now: number): Int32Array =>
  Int32Array.from({ length: now + 1 }, (_, week) => (volumes?.[week] ?? 0) - (own?.[week] ?? 0));

const sumOf = <T>(of: readonly T[], value: (one: T) => number): number =>
  of.reduce((sum, one) => sum + value(one), 0);
