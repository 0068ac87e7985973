/** As long as a year is in weeks, near enough to say which season a week of another year lies in. */
export const YEAR_WEEKS = 52.1775;
/** Levels of the seasonal factor: seven weeks about the week in question, nine of about five weeks (Noufaily 2013). */
export const SEASONS = 10;
const HALF_WINDOW = 3.5;

/** Level of a week that lies so many weeks before the one in question, from 0 (about its day of the year). */
export const seasonOf = (weeksBefore: number): number => {
  const turn = (((weeksBefore + HALF_WINDOW) % YEAR_WEEKS) + YEAR_WEEKS) % YEAR_WEEKS;
  if (turn < 2 * HALF_WINDOW) return 0;
  const rest = (YEAR_WEEKS - 2 * HALF_WINDOW) / (SEASONS - 1);
  return Math.min(SEASONS - 1, 1 + Math.floor((turn - 2 * HALF_WINDOW) / rest));
};
