import * as z from 'zod';
import { Change } from '../change.ts';
import { Finding } from '../checks/finding.ts';
import { Instant, text } from '../fields.ts';
import { OfficeId, Sharing } from '../sharing.ts';
import { Grade } from './grade.ts';
import { Measures } from './measures.ts';
import { Quality } from './quality.ts';
import { Proposal, Question } from './questions.ts';

/**
 * - unshared: checked; its sharing does not reach the regional office, so nobody waits for it
 * - waiting: for the regional office
 * - returned: to its reporter, with questions or proposals
 * - verified, rejected: decided
 * - withdrawn: the case was
 */
export const VerificationState = z.enum([
  'unshared',
  'waiting',
  'returned',
  'verified',
  'rejected',
  'withdrawn',
]);
export type VerificationState = z.output<typeof VerificationState>;

/** Somebody has to act by a time. Each turn is one execution of the state machine, which keeps the time. */
export const Turn = z.object({
  number: z.number().int().describe('The first is 1; each new one is the next'),
  of: z.enum(['regional-office', 'reporter']),
  began: Instant,
  remindAt: Instant,
  /** Then the Secretariat is told or, of a reporter's turn, the case goes back to the regional office. */
  escalateAt: Instant,
  reminded: z.boolean().optional(),
  escalated: z.boolean().optional(),
});
export type Turn = z.output<typeof Turn>;

/** Who works on it; free again when `until` has passed. */
export const Claim = z.object({ person: z.string(), name: z.string(), since: Instant, until: Instant });
export type Claim = z.output<typeof Claim>;

export const Decision = z.object({
  kind: z.enum(['verified', 'returned', 'rejected']),
  automatic: z.boolean().describe('Let through by the policy of the regional office'),
  by: z.string().describe('Id of the person; of the policy where it was automatic'),
  name: z.string().optional(),
  office: OfficeId,
  at: Instant,
  reason: text(1000).optional(),
});
export type Decision = z.output<typeof Decision>;

/** What the list of waiting cases and the access table need to know of the case. */
export const CheckedCase = z.object({
  reference: z.string(),
  version: z.number().int().describe('Version of the case that this is about'),
  office: OfficeId,
  country: z.string(),
  rilo: OfficeId,
  sharing: Sharing,
  date: z.string(),
  reportedAt: Instant,
  categories: z.array(z.string()),
  product: z.string(),
  destination: z.string().optional(),
  departure: z.string().optional(),
  transit: z.array(z.string()).optional(),
  datePrecision: z.enum(['month', 'year']).optional().describe('Where the day is not known'),
  /** The office that entered it on behalf of its owner. */
  enteredBy: OfficeId.optional(),
  /** Who wrote this version: does not verify it. */
  reportedBy: z.array(z.string()),
});
export type CheckedCase = z.output<typeof CheckedCase>;

/** The verification of a case: of its current version, with what was said about earlier ones. */
export const Verification = z.object({
  /** Id of the case. */
  id: z.string(),
  /** Of this record. */
  version: z.number().int(),
  state: VerificationState,
  case: CheckedCase,
  turn: Turn.optional(),
  checkedAt: Instant,
  findings: z.array(Finding),
  questions: z.array(Question),
  proposals: z.array(Proposal),
  claim: Claim.optional(),
  sampled: z.boolean().describe('Drawn at random, though the policy would have let it through'),
  decision: Decision.optional(),
  grade: Grade.optional(),
  quality: Quality,
  /** The strongest likeness to another case that nobody has judged yet, 0 to 1. */
  likeness: z.number().optional(),
  /** Version of the case that was verified last: what changed since is shown from there. */
  verifiedVersion: z.number().int().optional(),
  /** How often it was returned, all versions together. */
  returns: z.number().int(),
  /** First report of the case to its first decision by a person or a policy, seconds. */
  firstDecidedAfter: z.number().int().optional(),
  measures: Measures.optional(),
  change: Change,
});
export type Verification = z.output<typeof Verification>;
