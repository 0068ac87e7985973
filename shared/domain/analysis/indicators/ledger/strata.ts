import type { CaseBook } from '../book/case-book.ts';
import { yearOf } from '../book/days.ts';

/**
 * Cases that are compared with each other: those of one reporting administration in one year, so that neither its
 * habits nor a change of what it reports looks like a pattern of traffic.
 */
export interface Strata {
  readonly count: number;
  /** By case. */
  readonly of: Uint16Array;
  /** By stratum: index in the book's administrations. */
  readonly administrations: Uint16Array;
}

export const strataOf = ({ size, reporters, quarters }: CaseBook): Strata => {
  const numbers = new Map<number, number>();
  const administrations: number[] = [];
  const of = new Uint16Array(size);
  for (let at = 0; at < size; at += 1) {
    const reporter = reporters[at] ?? 0;
    const key = reporter * 10_000 + yearOf(quarters[at] ?? 0);
    let number = numbers.get(key);
    if (number === undefined) {
      number = administrations.length;
      numbers.set(key, number);
      administrations.push(reporter);
    }
    of[at] = number;
  }
  return { count: administrations.length, of, administrations: Uint16Array.from(administrations) };
};
