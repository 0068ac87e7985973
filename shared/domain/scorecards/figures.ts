import * as z from 'zod';

/** A share from 0 to 1 with four digits; undefined of nothing. */
export const shareOf = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : Math.round((10_000 * part) / whole) / 10_000;

/** Some of a whole. */
export const Part = z.object({
  cases: z.number().int(),
  share: z.number().min(0).max(1).optional().describe('0 to 1; absent where there is no whole'),
});

export const partOf = (cases: number, whole: number): z.output<typeof Part> => {
  const share = shareOf(cases, whole);
  return { cases, ...(share !== undefined && { share }) };
};

/** Half, and nine of ten, are not above these. */
export const Percentiles = z.object({
  measured: z.number().int().describe('Of how many cases it is known'),
  p50: z.number().optional(),
  p90: z.number().optional(),
});

/** How values are spread, as counts: so many cases take no more memory than there are different values. */
export class Spread {
  readonly #counts = new Map<number, number>();
  #measured = 0;

  add(value: number): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
    this.#measured += 1;
  }

  /** The smallest value that the given share of all does not exceed. */
  percentile(share: number): number | undefined {
    let left = Math.max(1, Math.ceil(share * this.#measured));
    for (const [value, count] of [...this.#counts].sort(([a], [b]) => a - b)) {
      left -= count;
      if (left <= 0) return value;
    }
    return undefined;
  }

  percentiles(): z.output<typeof Percentiles> {
    const [p50, p90] = [this.percentile(0.5), this.percentile(0.9)];
    return {
      measured: this.#measured,
      ...(p50 !== undefined && { p50 }),
      ...(p90 !== undefined && { p90 }),
    };
  }
}

/** Means of values, one for each name. */
export class Means {
  readonly #sums = new Map<string, { sum: number; count: number }>();

  add(name: string, value: number): void {
    const known = this.#sums.get(name) ?? { sum: 0, count: 0 };
    this.#sums.set(name, { sum: known.sum + value, count: known.count + 1 });
  }

  /** To one digit. */
  means(): Record<string, number> {
    return Object.fromEntries(
      [...this.#sums].map(([name, { sum, count }]) => [name, Math.round((10 * sum) / count) / 10]),
    );
  }
}

/** Wilson's score interval at 95 %: honest for few cases and for shares near 0 and 1. Undefined of nothing. */
export const wilson = (
  part: number,
  whole: number,
): { readonly low: number; readonly high: number } | undefined => {
  if (whole === 0) return undefined;
  const z2 = 1.96 ** 2;
  const p = part / whole;
  const middle = p + z2 / (2 * whole);
  const half = 1.96 * Math.sqrt((p * (1 - p)) / whole + z2 / (4 * whole ** 2));
  const bounded = (value: number) =>
    Math.min(1, Math.max(0, Math.round((10_000 * value) / (1 + z2 / whole)) / 10_000));
  return { low: bounded(middle - half), high: bounded(middle + half) };
};
