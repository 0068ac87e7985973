import type { Parties } from '../seizure/parties.ts';
import type { Check } from './check.ts';
import { vinCheckDigit } from './rules/identifiers/vin-check-digit.ts';

/** Checks of persons, companies and vehicles, which are nominal data and kept beside the record. */
export const PARTY_CHECKS: readonly Check<Parties>[] = [vinCheckDigit];
