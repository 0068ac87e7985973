/** Chance that a seed repeats: the same numbers in the same order on every machine. */
export interface Chance {
  /** From 0 to below 1. */
  next(): number;
  is(probability: number): boolean;
  /** Both ends included. */
  int(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  /** By the weights beside the values. */
  weighted<T>(list: readonly (readonly [T, number])[]): T;
  /** Many small, few large, as seizures are: half lie below the median. */
  logNormal(median: number, spread: number): number;
  /** In another order. */
  shuffled<T>(list: readonly T[]): T[];
}

/** Mulberry32, by Tommy Ettinger: 32 bits of state, good enough for goods and places. */
export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => {
    const found = list[int(0, list.length - 1)];
    if (found === undefined) throw new Error('Nothing to choose from.');
    return found;
  };

  return {
    next,
    is: (probability) => next() < probability,
    int,
    pick,
    weighted(list) {
      let rest = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of list) {
        rest -= weight;
        if (rest < 0) return value;
      }
      return pick(list)[0];
    },
    logNormal: (median, spread) => {
      const [u, v] = [1 - next(), next()];
      // Box and Muller's normal deviate.
      return median * Math.exp(spread * Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v));
    },
    shuffled(list) {
      const out = [...list];
      for (let last = out.length - 1; last > 0; last -= 1) {
        const other = int(0, last);
        [out[last], out[other]] = [out[other] as (typeof out)[number], out[last] as (typeof out)[number]];
      }
      return out;
    },
  };
};
