import * as z from 'zod';
import type { Decision, Verification } from './verification.ts';

const Outcome = z.enum(['verified', 'returned', 'rejected']);

/** What scorecards count of the life of a verification, over all versions of its case. */
export const Measures = z.object({
  firstDecision: z
    .object({
      automatic: z.boolean(),
      inTime: z.boolean().describe('Before the regional office would have been reminded'),
    })
    .optional(),
  sample: Outcome.optional().describe('The gravest that a person decided about a version drawn at random'),
  answersInTime: z.number().int().describe('Returns that the reporter answered before being reminded'),
  answersLate: z.number().int(),
});
export type Measures = z.output<typeof Measures>;

const gravest = (one: Decision['kind'] | undefined, other: Decision['kind']): Decision['kind'] =>
  Outcome.options.indexOf(other) > Outcome.options.indexOf(one ?? 'verified') ? other : (one ?? other);

/** The measures after a step; undefined while there is nothing to count. */
export const measuresAfter = (
  before: Verification | undefined,
  after: Omit<Verification, 'measures'>,
): Measures | undefined => {
  const known = before?.measures ?? { answersInTime: 0, answersLate: 0 };
  const decision = after.decision === before?.decision ? undefined : after.decision;
  const isInTime = before?.turn === undefined || after.change.at <= before.turn.remindAt;
  const isAnswered = before?.state === 'returned' && after.state !== 'returned';
  if (!decision && !isAnswered) return before?.measures;
  return {
    ...known,
    ...(decision &&
      !known.firstDecision && { firstDecision: { automatic: decision.automatic, inTime: isInTime } }),
    ...(decision && before?.sampled && { sample: gravest(known.sample, decision.kind) }),
    ...(isAnswered &&
      (isInTime ? { answersInTime: known.answersInTime + 1 } : { answersLate: known.answersLate + 1 })),
  };
};
