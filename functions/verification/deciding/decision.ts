import * as z from 'zod';
import { text } from '../../../shared/domain/fields.ts';
import { GivenGrade } from '../../../shared/domain/verification/given-grade.ts';
import { NewProposal, NewQuestion } from '../../../shared/domain/verification/questions.ts';

const Reason = text(1000);

/** What a regional office decides about a version of a case. */
export const NewDecision = z
  .discriminatedUnion('decision', [
    z.strictObject({
      decision: z.literal('verify'),
      grade: GivenGrade.describe('In 4x4, Admiralty or 3x5x2; kept as 4x4'),
      reason: Reason.optional().describe('Such as why a finding is none'),
    }),
    z.strictObject({
      decision: z.literal('return'),
      reason: Reason.optional(),
      questions: z.array(NewQuestion).max(50).default([]),
      proposals: z.array(NewProposal).max(50).default([]),
    }),
    z.strictObject({ decision: z.literal('reject'), reason: Reason }),
    z.strictObject({
      decision: z.literal('reopen'),
      reason: Reason.describe('Why the earlier decision does not hold'),
    }),
  ])
  .superRefine((given, context) => {
    if (given.decision === 'return' && given.questions.length + given.proposals.length === 0)
      context.addIssue({
        code: 'custom',
        path: ['questions'],
        message: 'Ask at least one question, or propose a correction: the reporter has to know what to do.',
      });
  })
  .meta({ id: 'NewDecision' });
export type NewDecision = z.output<typeof NewDecision>;
