/**
 * How many times less a sample is worth because its cases come in clusters that are alike, such as the couriers that
 * one office found in one quarter: the variance of the share between clusters over what it would be were all cases
 * independent. Never below 1. J. N. K. Rao and A. J. Scott, Biometrics 48:577, 1992.
 */
export const designEffect = (sizes: Iterable<readonly [of: number, hits: number]>): number => {
  const clusters = [...sizes].filter(([of]) => of > 0);
  const of = clusters.reduce((sum, [size]) => sum + size, 0);
  const hits = clusters.reduce((sum, [, found]) => sum + found, 0);
  const share = hits / of;
  if (clusters.length < 2 || share <= 0 || share >= 1) return 1;
  const residuals = clusters.reduce((sum, [size, found]) => sum + (found - size * share) ** 2, 0);
  const variance = (clusters.length / (clusters.length - 1)) * (residuals / of);
  return Math.max(1, variance / (share * (1 - share)));
};
