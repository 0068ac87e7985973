import type { Chance } from '../random.ts';
import type { CheckedCase } from './checked-case.ts';

/** What was reported before a case, as far as errors need it to be found. */
export interface Earlier {
  /** Cases of all countries with a product. */
  of(product: string): number;
  /** Those of them in which an error of the quantity was planted. */
  wrong(product: string): number;
}

/** One way to get a report wrong; the check of the same code should find it, and no other. */
export interface PlantedError {
  readonly code: string;
  fits(one: CheckedCase, earlier: Earlier): boolean;
  plant(one: CheckedCase, chance: Chance): CheckedCase;
}
