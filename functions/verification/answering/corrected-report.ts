import { type FieldProblem, InvalidInput } from '../../../shared/domain/errors.ts';
import { NoSuchPlace } from '../../../shared/domain/json-pointer.ts';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { corrected } from '../../../shared/domain/verification/proposals.ts';
import type { Proposal } from '../../../shared/domain/verification/questions.ts';
import { fieldProblems } from '../../../shared/http/validate.ts';
import type { GivenAnswers } from './answers.ts';

const touches = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);

/** Where the request accepts the proposal that this field of the report is about; else where it accepts any. */
const placeOf = (pointer: string, accepted: readonly Proposal[], { replies }: GivenAnswers): string => {
  const about = accepted.filter((proposal) => touches(pointer, proposal.pointer)).map(({ id }) => id);
  const at = replies.findIndex(({ proposal, accept }) => accept && about.includes(proposal));
  return at < 0 ? '/replies' : `/replies/${at}`;
};

/** Runs what judges the corrected report; problems of the report are told where the request made them. */
export const tellingWhere = <T>(accepted: readonly Proposal[], given: GivenAnswers, judge: () => T): T => {
  const refused = (pointer: string, { code, detail }: Omit<FieldProblem, 'pointer'>): FieldProblem => ({
    pointer: placeOf(pointer, accepted, given),
    code,
    detail: `With what is accepted the report would not be right at ${pointer || 'its root'}: ${detail} Decline it with the reason, or amend the case yourself.`,
  });
  try {
    return judge();
  } catch (error) {
    if (error instanceof NoSuchPlace)
      throw new InvalidInput([
        refused(error.pointer, { code: 'no-such-place', detail: 'The report has no such place.' }),
      ]);
    if (!(error instanceof InvalidInput)) throw error;
    throw new InvalidInput(error.fields.map(({ pointer, ...why }) => refused(pointer, why)));
  }
};

/** The report with the corrections that its owner accepts. @throws InvalidInput, NoSuchPlace */
export const correctedReport = (report: SeizureReport, accepted: readonly Proposal[]): SeizureReport => {
  const given = corrected(report, accepted);
  const parsed = SeizureReport.safeParse(given);
  if (!parsed.success) throw new InvalidInput(fieldProblems(parsed.error, given));
  return parsed.data;
};
