interface Numbers {
  [index: number]: number;
  readonly length: number;
  set(from: ArrayLike<number>, at?: number): void;
  subarray(from: number, to: number): this;
}

/**
 * A list of numbers that grows, in a fraction of the memory of an array. A book pushes four kinds at most: with a fifth
 * the engine no longer compiles a push for each, and all take twice as long.
 */
export interface Growing<T extends Numbers> {
  readonly length: number;
  push(value: number): void;
  /** Several at once, which is faster. */
  append(values: T): void;
  /** What is in it so far, without a copy; not to be used after the next push. */
  view(): T;
}

/** @example growing(Uint32Array) */
export const growing = <T extends Numbers>(Kind: new (length: number) => T): Growing<T> => {
  let numbers = new Kind(1024);
  let length = 0;
  const makeRoom = (least: number) => {
    const larger = new Kind(Math.ceil(Math.max(numbers.length * 1.5, least)));
    larger.set(numbers);
    numbers = larger;
  };
  return {
    get length() {
      return length;
    },
    push: (value) => {
      if (length === numbers.length) makeRoom(length + 1);
      numbers[length] = value;
      length += 1;
    },
    append: (values) => {
      if (length + values.length > numbers.length) makeRoom(length + values.length);
      numbers.set(values, length);
      length += values.length;
    },
    view: () => numbers.subarray(0, length),
  };
};
