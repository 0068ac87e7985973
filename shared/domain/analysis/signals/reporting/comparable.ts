/** Past weeks, by index, in which an administration reported about as much as in the week in question. */
export interface Comparable {
  readonly weeks: readonly number[];
}

/**
 * - new: it has reported for less than half a year before
 * - changed: it reports much more or less than in most weeks before
 * - unfamiliar: it hardly ever had a case of this before
 * - silent: it reported nothing
 */
export type LeftOut = 'new' | 'changed' | 'unfamiliar' | 'silent';

/** Half a year of like weeks is the least that says what an administration usually reports. */
export const LEAST_WEEKS = 26;
/** Weeks of this many times as many cases, or as few, are not like one another… */
const FACTOR = 2;
/** …unless chance alone does it: differences of roots of counts have a standard deviation near 0.71 (Bartlett 1936). */
const CHANCE = 3 * Math.SQRT1_2;

const isLike = (a: number, b: number): boolean =>
  (Math.max(a, b) <= FACTOR * Math.min(a, b) && b > 0) ||
  Math.abs(Math.sqrt(a + 3 / 8) - Math.sqrt(b + 3 / 8)) <= CHANCE;

/**
 * An administration is compared with its own weeks of about the same volume alone. Who began to report, files all at
 * once what lay there, or now sends every small seizure, has too few of them: what rises there says nothing of the
 * border, and it is left out until half a year of the new reporting lies in the past.
 * @param volumes its cases of the category by week that tell what is counted
 * @param past indices of the weeks to compare with
 */
export const comparableWeeks = (
  volumes: Int32Array,
  now: number,
  past: readonly number[],
): Comparable | LeftOut => {
  const volume = volumes[now] ?? 0;
  if (volume === 0) return 'silent';
  const reported = past.filter((week) => (volumes[week] ?? 0) > 0).length;
  if (reported === 0) return 'new';
  const began = past.find((week) => (volumes[week] ?? 0) > 0) ?? 0;
  const since = past.filter((week) => week >= began);
  if (since.length < LEAST_WEEKS) return 'new';
  const weeks = since.filter((week) => isLike(volume, volumes[week] ?? 0));
  return weeks.length < LEAST_WEEKS ? 'changed' : { weeks };
};
