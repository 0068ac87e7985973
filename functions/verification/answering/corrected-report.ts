import { type FieldProblem, InvalidInput } from '../../../shared/domain/errors.ts';
import { NoSuchPlace } from '../../../shared/domain/json-pointer.ts';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { corrected } from '../../../shared/domain/verification/proposals.ts';
import type { Proposal } from '../../../shared/domain/verification/questions.ts';
import { fieldProblems } from '../../../shared/http/validate.ts';
import type { GivenAnswers } from './answers.ts';

/** What is wrong with the report, or nothing. */
const problemsOf = (judge: () => unknown): readonly FieldProblem[] => {
  try {
    judge();
    return [];
  } catch (error) {
    if (error instanceof NoSuchPlace)
      return [{ pointer: error.pointer, code: 'no-such-place', detail: 'The report has no such place.' }];
    if (error instanceof InvalidInput) return error.fields;
    throw error;
  }
};

/**
 * Judges the report with all corrections that are accepted. What is wrong with it is told where the request accepts
 * the correction that makes it so: the one for that field, else the first that would do so alone.
 * @throws InvalidInput
 */
export const judgedAsAccepted = <T>(
  accepted: readonly Proposal[],
  { replies }: GivenAnswers,
  judge: (accepted: readonly Proposal[]) => T,
): T => {
  const problems = problemsOf(() => judge(accepted));
  if (problems.length === 0) return judge(accepted);
  const culpritOf = (pointer: string): Proposal | undefined =>
    accepted.find((one) => pointer === one.pointer) ??
    accepted.find((one) => pointer.startsWith(`${one.pointer}/`)) ??
    accepted.find((one) => problemsOf(() => judge([one])).length > 0);
  throw new InvalidInput(
    problems.map(({ pointer, code, detail }) => {
      const culprit = culpritOf(pointer)?.id;
      const at = replies.findIndex(({ proposal, accept }) => accept && proposal === culprit);
      return {
        pointer: at < 0 ? '/replies' : `/replies/${at}`,
        code,
        detail: `With what is accepted the report would not be right (${pointer}): ${detail} Decline the correction with the reason, or amend the case yourself.`,
      };
    }),
  );
};

/** The report with these corrections. @throws InvalidInput, NoSuchPlace */
export const correctedReport = (report: SeizureReport, accepted: readonly Proposal[]): SeizureReport => {
  const given = corrected(report, accepted);
  const parsed = SeizureReport.safeParse(given);
  if (!parsed.success) throw new InvalidInput(fieldProblems(parsed.error, given));
  return parsed.data;
};
