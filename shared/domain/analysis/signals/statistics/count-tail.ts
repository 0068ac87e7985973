/**
 * A forecast count: negative binomial with variance mean + mean² / size; Poisson where the size is infinite.
 */
export interface CountForecast {
  readonly mean: number;
  readonly size: number;
}

/** ln P(Y = count), summed term by term: exact for sizes that are no whole numbers, too. */
const logProbability = (count: number, { mean, size }: CountForecast): number => {
  if (size === Number.POSITIVE_INFINITY) {
    let log = -mean;
    for (let i = 0; i < count; i += 1) log += Math.log(mean / (i + 1));
    return log;
  }
  const step = Math.log(mean / (mean + size));
  let log = -size * Math.log1p(mean / size);
  for (let i = 0; i < count; i += 1) log += Math.log((size + i) / (i + 1)) + step;
  return log;
};

/** P(Y = count + 1) / P(Y = count). */
const ratioAfter = (count: number, { mean, size }: CountForecast): number =>
  size === Number.POSITIVE_INFINITY
    ? mean / (count + 1)
    : ((size + count) / (count + 1)) * (mean / (mean + size));

const MOST_TERMS = 10_000;

/** P(Y >= count): the tail itself is added up, so that it is exact however small. */
export const atLeast = (count: number, forecast: CountForecast): number => {
  if (count <= 0) return 1;
  if (!(forecast.mean > 0)) return 0;
  if (count <= forecast.mean) return Math.max(0, 1 - below(count, forecast));
  let term = 1;
  let sum = 0;
  let y = count;
  for (; term > sum * 1e-16 && y < count + MOST_TERMS; y += 1) {
    sum += term;
    term *= ratioAfter(y, forecast);
  }
  // So far out one term is to the next as this one is: the rest is a geometric series.
  sum += term / (1 - ratioAfter(y, forecast));
  return Math.min(1, Math.exp(logProbability(count, forecast)) * sum);
};

const below = (count: number, forecast: CountForecast): number => {
  let term = Math.exp(logProbability(count - 1, forecast));
  let sum = 0;
  for (let y = count - 1; y >= 0 && term > 0; y -= 1) {
    sum += term;
    term /= y > 0 ? ratioAfter(y - 1, forecast) : Number.POSITIVE_INFINITY;
  }
  return sum;
};

/** The least count that is exceeded with no more than this probability. */
export const upperBound = (share: number, forecast: CountForecast): number => {
  let high = Math.max(1, Math.ceil(forecast.mean));
  while (atLeast(high + 1, forecast) > share) high *= 2;
  let low = 0;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (atLeast(middle + 1, forecast) > share) low = middle + 1;
    else high = middle;
  }
  return low;
};
