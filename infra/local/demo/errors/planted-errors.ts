import type { Chance } from '../random.ts';
import type { CheckedCase } from './checked-case.ts';
import { OF_AMOUNTS_AND_DAYS } from './of-amounts-and-days.ts';
import { OF_IDENTIFIERS } from './of-identifiers.ts';
import { OF_MISSING_FIELDS } from './of-missing-fields.ts';
import { OF_NOMINAL_DATA } from './of-nominal-data.ts';
import { OF_THE_WAY } from './of-the-way.ts';
import { OF_WHAT_IS_SAID } from './of-what-is-said.ts';
import type { PlantedError } from './planted-error.ts';

/**
 * Every error that a check can find in a report and the histories alone, by the code of the check. Errors that only
 * reference lists tell (an HS heading, a UN/LOCODE, an appendix that does not exist) depend on what was loaded.
 */
export const PLANTED_ERRORS: readonly PlantedError[] = [
  ...OF_MISSING_FIELDS,
  ...OF_IDENTIFIERS,
  ...OF_AMOUNTS_AND_DAYS,
  ...OF_THE_WAY,
  ...OF_WHAT_IS_SAID,
  ...OF_NOMINAL_DATA,
];

/** The case with one error of this kind. @throws Error when there is no such kind */
export const plantError = (code: string, one: CheckedCase, chance: Chance): CheckedCase => {
  const error = PLANTED_ERRORS.find((planted) => planted.code === code);
  if (!error) throw new Error(`No error of the kind "${code}" can be planted.`);
  return error.plant(one, chance);
};
