/**
 * The ratio of two shares with its 95 % interval on the log scale (Katz, Baptista, Azen, Pike, Biometrics 34:469, 1978),
 * half a case added to each count, so that nothing is divided by nothing.
 */
export const rateRatio = (
  cases: number,
  of: number,
  before: number,
  ofBefore: number,
): { readonly ratio: number; readonly low: number; readonly high: number } => {
  const [a, n, b, m] = [cases + 0.5, of + 0.5, before + 0.5, ofBefore + 0.5];
  const ratio = a / n / (b / m);
  const error = 1.959963984540054 * Math.sqrt(Math.max(0, 1 / a - 1 / n + 1 / b - 1 / m));
  return { ratio, low: ratio * Math.exp(-error), high: ratio * Math.exp(error) };
};
