/**
 * Inverse of a symmetric positive definite matrix given by rows (Cholesky). A direction that nothing speaks of gets
 * the smallest pivot that numbers allow, so that its variance is huge and not an error.
 */
export const inverseOf = (matrix: readonly Float64Array[]): Float64Array[] => {
  const size = matrix.length;
  const lower = matrix.map((row) => Float64Array.from(row));
  const at = (rows: readonly Float64Array[], i: number, j: number) => rows[i]?.[j] ?? 0;
  const set = (rows: readonly Float64Array[], i: number, j: number, value: number) => {
    const row = rows[i];
    if (row) row[j] = value;
  };
  for (let j = 0; j < size; j += 1) {
    let pivot = at(lower, j, j);
    for (let k = 0; k < j; k += 1) pivot -= at(lower, j, k) ** 2;
    const root = Math.sqrt(Math.max(pivot, 1e-12));
    set(lower, j, j, root);
    for (let i = j + 1; i < size; i += 1) {
      let sum = at(lower, i, j);
      for (let k = 0; k < j; k += 1) sum -= at(lower, i, k) * at(lower, j, k);
      set(lower, i, j, sum / root);
    }
  }
  const inverse = matrix.map(() => new Float64Array(size));
  for (let column = 0; column < size; column += 1) {
    const solved = new Float64Array(size);
    for (let i = 0; i < size; i += 1) {
      let sum = i === column ? 1 : 0;
      for (let k = 0; k < i; k += 1) sum -= at(lower, i, k) * (solved[k] ?? 0);
      solved[i] = sum / at(lower, i, i);
    }
    for (let i = size - 1; i >= 0; i -= 1) {
      let sum = solved[i] ?? 0;
      for (let k = i + 1; k < size; k += 1) sum -= at(lower, k, i) * at(inverse, k, column);
      set(inverse, i, column, sum / at(lower, i, i));
    }
  }
  return inverse;
};
