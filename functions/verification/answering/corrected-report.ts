import { type FieldProblem, InvalidInput } from '../../../shared/domain/errors.ts';
import { NoSuchPlace } from '../../../shared/domain/json-pointer.ts';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { amendedSeizure, type Making } from '../../../shared/domain/seizure/report-case.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import { type Correction, corrected } from '../../../shared/domain/verification/proposals.ts';
import { fieldProblems } from '../../../shared/http/validate.ts';

/** Where the request names a correction, and what can be done about one that does not fit. */
export interface Naming<C> {
  readonly place: (culprit: C | undefined) => string;
  readonly wayOut: string;
}

/** The case as it would be amended, or what is wrong with it then. */
const tried = (
  seizure: Seizure,
  corrections: readonly Correction[],
  making: Making,
): Seizure | readonly FieldProblem[] => {
  try {
    const given = corrected(seizure.report, corrections);
    const parsed = SeizureReport.safeParse(given);
    return parsed.success ? amendedSeizure(seizure, parsed.data, making) : fieldProblems(parsed.error, given);
  } catch (error) {
    if (error instanceof NoSuchPlace)
      return [{ pointer: error.pointer, code: 'no-such-place', detail: 'The report has no such place.' }];
    if (error instanceof InvalidInput) return error.fields;
    throw error;
  }
};

/**
 * The report with all these corrections. What is wrong with it is told where the request names the correction that
 * makes it so: the one of that field, else the first that would do so alone.
 * @param seizure as it can be amended; a returned case is
 * @throws InvalidInput
 */
export const correctedReport = <C extends Correction>(
  seizure: Seizure,
  corrections: readonly C[],
  { making, place, wayOut }: Naming<C> & { readonly making: Making },
): SeizureReport => {
  const outcome = tried(seizure, corrections, making);
  if ('report' in outcome) return outcome.report;
  const culpritOf = (pointer: string): C | undefined =>
    corrections.find((one) => pointer === one.pointer) ??
    corrections.find((one) => pointer.startsWith(`${one.pointer}/`)) ??
    corrections.find((one) => !('report' in tried(seizure, [one], making)));
  throw new InvalidInput(
    outcome.map(({ pointer, code, detail }) => ({
      pointer: place(culpritOf(pointer)),
      code,
      detail: `With these corrections the report would not be right (${pointer}): ${detail} ${wayOut}`,
    })),
  );
};
