import * as z from 'zod';
import { Finding } from '../checks/finding.ts';
import { Instant } from '../fields.ts';
import { OfficeId } from '../sharing.ts';
import { Grade } from './grade.ts';
import { Proposal, Question } from './questions.ts';
import { VerificationState } from './verification.ts';

/** One step of a verification, kept for good: who did what when, and what was said. */
export const Entry = z.object({
  /** Version of the verification that it made. */
  number: z.number().int(),
  event: z.string(),
  state: VerificationState,
  at: Instant,
  by: z.string(),
  name: z.string().optional(),
  office: OfficeId,
  /** Version of the case that it is about. */
  seizureVersion: z.number().int(),
  reason: z.string().optional(),
  automatic: z.boolean().optional(),
  sampled: z.boolean().optional(),
  findings: z.array(Finding).optional(),
  questions: z.array(Question).optional(),
  proposals: z.array(Proposal).optional(),
  grade: Grade.optional(),
  /** Person to whom it was handed over. */
  to: z.string().optional(),
});
export type Entry = z.output<typeof Entry>;
