/** How much is reported in a week, 1 is as usual, with the variance of that figure's logarithm. */
export interface Intensity {
  readonly level: number;
  readonly spread: number;
}

/** What an administration reports beside the series, by week, and the weeks to compare with. */
export interface Others {
  readonly volumes: ArrayLike<number>;
  readonly weeks: readonly number[];
  /** Mean over these weeks. */
  readonly mean: number;
}

/** Reporting always varies, by about a fifth, even where a short past does not show it. */
const LEAST_SPREAD = 0.05;
const OUT_OF_LINE = 2;

/**
 * Of one administration, told by what else it reports. Chance makes small volumes jump, which is no change of reporting:
 * the volume is drawn to its mean, times what all together report that week, as far as its own past says that it is
 * steady (gamma-Poisson, moment estimate), and taken as it is where it is out of line with that.
 */
export const intensities = (
  { volumes, weeks, mean }: Others,
  common: ArrayLike<number>,
): ((week: number) => Intensity) => {
  if (mean === 0) return (week) => ({ level: common[week] ?? 1, spread: 0 });
  let squares = 0;
  for (const week of weeks) squares += ((volumes[week] ?? 0) - mean * (common[week] ?? 1)) ** 2;
  const variance = squares / Math.max(1, weeks.length - 1);
  const spread = Math.max(LEAST_SPREAD, (variance - mean) / mean ** 2);
  return (week) => {
    const volume = volumes[week] ?? 0;
    const usual = mean * (common[week] ?? 1);
    const deviation = Math.sqrt(usual + spread * usual * usual);
    return Math.abs(volume - usual) > OUT_OF_LINE * deviation
      ? { level: (volume + 0.5) / (mean + 0.5), spread: 1 / (volume + 0.5) }
      : {
          level: ((common[week] ?? 1) * (volume * spread + 1)) / (usual * spread + 1),
          spread: spread / (volume * spread + 1),
        };
  };
};

/** Of all administrations together, by week: those that count in a week, against what they usually report. */
export const commonIntensity = (all: readonly Others[], now: number): Float64Array => {
  const given = new Float64Array(now + 1);
  const usual = new Float64Array(now + 1);
  for (const { volumes, weeks, mean } of all)
    for (const week of [...weeks, now]) {
      given[week] = (given[week] ?? 0) + (volumes[week] ?? 0);
      usual[week] = (usual[week] ?? 0) + mean;
    }
  return given.map((cases, week) => (cases * LEAST_SPREAD + 1) / ((usual[week] ?? 0) * LEAST_SPREAD + 1));
};
