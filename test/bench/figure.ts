/** Prints one figure as a JSON line; `note` says what bounds it or how it was taken. */
export const figure = (bench: string, figure: string, value: number, unit: string, note: string): void => {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  console.log(JSON.stringify({ bench, figure, value: Number(value.toFixed(digits)), unit, note }));
};

/** The value that the given share of the values does not exceed. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
};
