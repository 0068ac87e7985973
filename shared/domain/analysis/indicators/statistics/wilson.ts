/** 95 % two-sided. */
export const Z95 = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's interval for a share of `hits` in `of` (both may be fractions, where a sample is worth less than its size).
 * E. B. Wilson, Journal of the American Statistical Association 22:209, 1927.
 */
export const wilson = (hits: number, of: number, z = Z95): Interval => {
  if (of <= 0) return { low: 0, high: 1 };
  const share = hits / of;
  const middle = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return {
    low: hits === 0 ? 0 : Math.max(0, (middle - half) / whole),
    high: hits === of ? 1 : Math.min(1, (middle + half) / whole),
  };
};
