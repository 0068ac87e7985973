/**
 * Probability that a standard normal variable exceeds z, to about 1e-7 of itself however small: the continued fraction
 * of Laplace beyond 3, the power series before (Abramowitz and Stegun, 26.2.11 and 26.2.14).
 */
export const normalTail = (z: number): number => {
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z > 3) {
    let fraction = z;
    for (let k = 60; k > 0; k -= 1) fraction = z + k / fraction;
    return density / fraction;
  }
  let [term, sum] = [z, z];
  for (let k = 1; term > sum * 1e-16; k += 1) {
    term *= (z * z) / (2 * k + 1);
    sum += term;
  }
  return 0.5 - density * sum;
};
