import * as z from 'zod';
import { Instant, Language, text } from '../fields.ts';

/** JSON pointer into the report (RFC 6901); empty for the report as a whole. */
export const Pointer = z
  .string()
  .max(200)
  .regex(/^(\/[^/]*)*$/, 'A JSON pointer into the report, such as /lines/0/quantity.');

/** What the regional office asks about one field. */
export const NewQuestion = z.strictObject({
  pointer: Pointer,
  text: text(1000),
  language: Language.optional().describe('Language of the question'),
  finding: text(60).optional().describe('Code of the finding that it is about'),
});

export const Answer = z.object({ text: text(2000), by: z.string(), at: Instant });

export const Question = NewQuestion.extend({
  id: z.string(),
  askedAt: Instant,
  askedBy: z.string(),
  answer: Answer.optional(),
});
export type Question = z.output<typeof Question>;

/** A correction that the regional office proposes, for the owner to accept or decline. */
export const NewProposal = z.strictObject({
  pointer: Pointer.refine((pointer) => pointer !== '', 'Name the field that it changes.'),
  value: z.json().optional().describe('The new value; without it the field would be left out'),
  reason: text(1000),
});

export const Proposal = NewProposal.extend({
  id: z.string(),
  proposedAt: Instant,
  proposedBy: z.string(),
  reply: z
    .object({ accepted: z.boolean(), reason: text(1000).optional(), by: z.string(), at: Instant })
    .optional(),
});
export type Proposal = z.output<typeof Proposal>;
