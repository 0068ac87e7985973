import * as z from 'zod';
import { text } from '../../../shared/domain/fields.ts';

const Id = z.string().regex(/^[pq]\d{1,3}$/, 'An id as the verification names it, such as q1 or p1.');

/** What a reporter says to questions and proposals; some now, others later. */
export const GivenAnswers = z
  .strictObject({
    answers: z
      .array(z.strictObject({ question: Id.describe('Id of the question'), text: text(2000) }))
      .max(50)
      .default([]),
    replies: z
      .array(
        z.strictObject({
          proposal: Id.describe('Id of the proposal'),
          accept: z.boolean(),
          reason: text(1000).optional().describe('Why it is declined'),
        }),
      )
      .max(50)
      .default([]),
  })
  .superRefine(({ answers, replies }, context) => {
    if (answers.length + replies.length === 0)
      context.addIssue({
        code: 'custom',
        path: ['answers'],
        message: 'Answer at least one question, or reply to one proposal.',
      });
    for (const [i, { accept, reason }] of replies.entries())
      if (!accept && reason === undefined)
        context.addIssue({
          code: 'custom',
          path: ['replies', i, 'reason'],
          message: 'Say why the correction is declined: the regional office decides with it.',
        });
  })
  .meta({ id: 'Answers' });
export type GivenAnswers = z.output<typeof GivenAnswers>;
