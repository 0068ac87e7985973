import type { Transition } from '../transition.ts';
import type { VerificationState } from './verification.ts';

/** What a version of a case can come to; the diagram in functions/verification/README.md is drawn from these. */
export const TRANSITIONS = {
  letThrough: { event: 'verification.let-through', from: ['waiting'], to: 'verified' },
  verify: { event: 'verification.verified', from: ['waiting'], to: 'verified' },
  return: { event: 'verification.returned', from: ['waiting'], to: 'returned' },
  reject: { event: 'verification.rejected', from: ['waiting'], to: 'rejected' },
  answer: { event: 'verification.answered', from: ['returned'], to: 'waiting' },
  answerInPart: { event: 'verification.answered-in-part', from: ['returned'], to: 'returned' },
  takeBack: { event: 'verification.taken-back', from: ['returned'], to: 'waiting' },
  claim: { event: 'verification.claimed', from: ['waiting'], to: 'waiting' },
  release: { event: 'verification.released', from: ['waiting'], to: 'waiting' },
  handOver: { event: 'verification.handed-over', from: ['waiting'], to: 'waiting' },
  remindOffice: { event: 'verification.overdue', from: ['waiting'], to: 'waiting' },
  remindReporter: { event: 'verification.reporter-reminded', from: ['returned'], to: 'returned' },
  escalate: { event: 'verification.escalated', from: ['waiting'], to: 'waiting' },
  reopen: { event: 'verification.reopened', from: ['verified', 'rejected'], to: 'waiting' },
} as const satisfies Record<string, Transition<VerificationState>>;

/** Where the check of a version begins; the first of the case or the next. */
export const OPENINGS = {
  waiting: { event: 'verification.opened', to: 'waiting' },
  unshared: { event: 'verification.checked', to: 'unshared' },
  withdrawn: { event: 'verification.case-withdrawn', to: 'withdrawn' },
} as const satisfies Record<string, { readonly event: string; readonly to: VerificationState }>;
