import { inverseOf } from './solve.ts';

export interface CountModel {
  readonly counts: ArrayLike<number>;
  /** What a mean is in proportion to; above 0. */
  readonly exposures: ArrayLike<number>;
  /** One row of numbers for each count; the first of them is 1. */
  readonly design: readonly ArrayLike<number>[];
  /** Weight of each count; 1 if left out. */
  readonly weights?: ArrayLike<number>;
  /** For each coefficient how firmly it is held to 0: 1 / variance of its random effect; 0 is free. */
  readonly held: ArrayLike<number>;
}

export interface CountFit {
  readonly coefficients: Float64Array;
  /** Without the dispersion. */
  readonly covariance: readonly Float64Array[];
  readonly means: Float64Array;
  /** How much each count speaks for itself (diagonal of the hat matrix). */
  readonly leverages: Float64Array;
  /** Coefficients that the counts determine. */
  readonly parameters: number;
}

const MOST_STEPS = 50;

/** Poisson regression with log link by iteratively reweighted least squares (McCullagh and Nelder 1989, 2.5). */
export const fitCounts = (model: CountModel): CountFit => {
  const { counts, exposures, design, weights, held } = model;
  const size = held.length;
  const n = counts.length;
  const coefficients = new Float64Array(size);
  const [cases, exposure] = [sumOf(counts, weights), sumOf(exposures, weights)];
  coefficients[0] = Math.log(Math.max(cases, 0.5) / exposure);
  const means = new Float64Array(n);
  let covariance: Float64Array[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const information = Array.from({ length: size }, (_, j) => {
      const row = new Float64Array(size);
      row[j] = held[j] ?? 0;
      return row;
    });
    const score = Float64Array.from(coefficients, (value, j) => -(held[j] ?? 0) * value);
    for (let i = 0; i < n; i += 1) {
      const row = design[i] ?? [];
      let linear = 0;
      for (let j = 0; j < size; j += 1) linear += (row[j] ?? 0) * (coefficients[j] ?? 0);
      const mean = (exposures[i] ?? 0) * Math.exp(Math.min(linear, 50));
      means[i] = mean;
      const weight = weights?.[i] ?? 1;
      const rest = weight * ((counts[i] ?? 0) - mean);
      for (let j = 0; j < size; j += 1) {
        const value = row[j] ?? 0;
        if (value === 0) continue;
        score[j] = (score[j] ?? 0) + value * rest;
        const line = information[j];
        if (line)
          for (let k = 0; k < size; k += 1) line[k] = (line[k] ?? 0) + value * (row[k] ?? 0) * weight * mean;
      }
    }
    covariance = inverseOf(information);
    let largest = 0;
    for (let j = 0; j < size; j += 1) {
      let change = 0;
      for (let k = 0; k < size; k += 1) change += (covariance[j]?.[k] ?? 0) * (score[k] ?? 0);
      // A step of more than two on the log scale overshoots.
      change = Math.max(-2, Math.min(2, change));
      coefficients[j] = (coefficients[j] ?? 0) + change;
      largest = Math.max(largest, Math.abs(change));
    }
    if (largest < 1e-9) break;
  }
  const leverages = new Float64Array(n);
  let parameters = 0;
  for (let i = 0; i < n; i += 1) {
    const own = (weights?.[i] ?? 1) * (means[i] ?? 0) * formOf(covariance, design[i] ?? []);
    leverages[i] = Math.min(own, 0.999);
    parameters += own;
  }
  return { coefficients, covariance, means, leverages, parameters };
};

/** x' C x: variance of a linear predictor. */
export const formOf = (covariance: readonly Float64Array[], x: ArrayLike<number>): number => {
  let sum = 0;
  for (let j = 0; j < x.length; j += 1)
    for (let k = 0; k < x.length; k += 1) sum += (x[j] ?? 0) * (x[k] ?? 0) * (covariance[j]?.[k] ?? 0);
  return sum;
};

const sumOf = (values: ArrayLike<number>, weights: ArrayLike<number> | undefined): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += (values[i] ?? 0) * (weights?.[i] ?? 1);
  return sum;
};
