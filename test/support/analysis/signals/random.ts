/** Mulberry32: the same numbers for the same seed. */
export const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Counted by waiting times; in pieces where the mean is large. */
export const poisson = (random: () => number, mean: number): number => {
  if (mean > 60) return poisson(random, mean / 2) + poisson(random, mean - mean / 2);
  const least = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > least; product *= random()) count += 1;
  return count;
};

/** Marsaglia and Tsang (2000). */
export const gamma = (random: () => number, shape: number): number => {
  if (shape < 1) return gamma(random, shape + 1) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
};

/** A count whose variance is so many times its mean. */
export const bursty = (random: () => number, mean: number, dispersion: number): number =>
  dispersion <= 1 || mean <= 0
    ? poisson(random, Math.max(0, mean))
    : poisson(random, gamma(random, mean / (dispersion - 1)) * (dispersion - 1));
