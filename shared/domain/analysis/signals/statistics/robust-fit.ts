import { type CountFit, type CountModel, fitCounts } from './fit-counts.ts';

export interface RobustFit {
  readonly fit: CountFit;
  /** Variance over mean, at least 1. */
  readonly dispersion: number;
  readonly weights: Float64Array;
}

/** Beyond this an Anscombe residual counts as a past outbreak (Noufaily et al. 2013, 3.3). */
const THRESHOLD = 2.58;

/**
 * The quasi-Poisson fit of Farrington and others: past outbreaks get little weight, so that they do not hide the next
 * one (weights of Noufaily et al., Statistics in Medicine 32:1206, 2013). The variance is taken over all weeks alike:
 * what is bursty by nature must not look calm because its bursts were set aside.
 */
export const robustFit = (model: CountModel): RobustFit => {
  const first = fitCounts(model);
  const weights = weightsOf(model, first, dispersionOf(model, first));
  const fit = fitCounts({ ...model, weights });
  return { fit, dispersion: Math.max(1, dispersionOf(model, fit)), weights };
};

export const dispersionOf = ({ counts }: CountModel, { means, parameters }: CountFit): number => {
  let sum = 0;
  for (let i = 0; i < counts.length; i += 1)
    sum += ((counts[i] ?? 0) - (means[i] ?? 0)) ** 2 / (means[i] ?? 1);
  return sum / Math.max(1, counts.length - parameters);
};

/** Weights that add up to the number of weeks; 1 / residual² beyond the threshold. */
const weightsOf = (
  { counts }: CountModel,
  { means, leverages }: CountFit,
  dispersion: number,
): Float64Array => {
  const scale = Math.sqrt(Math.max(1, dispersion));
  const weights = new Float64Array(counts.length);
  let sum = 0;
  for (let i = 0; i < counts.length; i += 1) {
    const residual =
      anscombeResidual(counts[i] ?? 0, means[i] ?? 0) / (scale * Math.sqrt(1 - (leverages[i] ?? 0)));
    const weight = residual > THRESHOLD ? residual ** -2 : 1;
    weights[i] = weight;
    sum += weight;
  }
  return weights.map((weight) => (weight * counts.length) / sum);
};

/** Nearly normal even for small counts (Pierce and Schafer 1986). */
export const anscombeResidual = (count: number, mean: number): number =>
  (1.5 * (count ** (2 / 3) - mean ** (2 / 3))) / mean ** (1 / 6);
