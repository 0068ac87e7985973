/**
 * Benjamini and Hochberg's step-up procedure (Journal of the Royal Statistical Society B 57:289, 1995): for each test
 * the smallest rate of false discoveries at which it is one (its q-value). `scaled` is p times the number of ALL tests,
 * those not listed included; where tests are weighted (Genovese, Roeder and Wasserman, Biometrika 93:509, 2006),
 * divided by the weight.
 */
export const falseDiscoveryRates = (scaled: Float64Array): Float64Array => {
  const order = Uint32Array.from(scaled, (_, i) => i).sort((a, b) => (scaled[a] ?? 0) - (scaled[b] ?? 0));
  const rates = new Float64Array(scaled.length);
  let least = 1;
  for (let rank = order.length; rank > 0; rank -= 1) {
    const test = order[rank - 1] ?? 0;
    least = Math.min(least, (scaled[test] ?? 1) / rank);
    rates[test] = least;
  }
  return rates;
};
