import { ALL_CHECKS } from './all-checks.ts';
import type { Check } from './check.ts';
import { PARTY_CHECKS } from './party-checks.ts';

/** A check as it is described, without what it does. */
export interface CatalogueLine extends Omit<Check, 'find'> {
  /** What it looks at. */
  readonly of: 'report' | 'parties';
}

const lineOf =
  (of: CatalogueLine['of']) =>
  <Subject>({ find: _, ...check }: Check<Subject>): CatalogueLine => ({ ...check, of });

/** All checks that there are, in the order in which they are told. */
export const CATALOGUE: readonly CatalogueLine[] = [
  ...ALL_CHECKS.map(lineOf('report')),
  ...PARTY_CHECKS.map(lineOf('parties')),
];
