const TABLE_SIZE = 1024;
const table = new Float64Array(TABLE_SIZE);
for (let n = 2; n < TABLE_SIZE; n += 1) table[n] = (table[n - 1] ?? 0) + Math.log(n);

const HALF_LOG_2PI = 0.5 * Math.log(2 * Math.PI);

/** ln n! for whole n from 0: added up below 1,024, beyond that Stirling's series, whose next term is under 1e-19. */
export const logFactorial = (n: number): number => {
  if (n < TABLE_SIZE) return table[n] ?? Number.NaN;
  const inverse = 1 / n;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square / 1260));
  return (n + 0.5) * Math.log(n) - n + HALF_LOG_2PI + series;
};

/** ln of "n choose k". */
export const logChoose = (n: number, k: number): number =>
  logFactorial(n) - logFactorial(k) - logFactorial(n - k);
