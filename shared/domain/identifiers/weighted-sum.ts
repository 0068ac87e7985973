/** Sum of the digits of a text times the weights at their places; the arithmetic that most check digits share. */
export const weightedSum = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);
