import { NotAllowed } from '../errors.ts';
import type { Transition } from '../transition.ts';
import { assertFree } from './claim.ts';
import type { Grade } from './grade.ts';
import type { PolicyData } from './policy.ts';
import type { Proposal, Question } from './questions.ts';
import { type Acting, type Step, stepped } from './step.ts';
import { TRANSITIONS } from './transitions.ts';
import { type Calendars, turnOfOffice, turnOfReporter } from './turns.ts';
import type { Decision, Verification, VerificationState } from './verification.ts';

const decisionOf = (
  kind: Decision['kind'],
  { by, name, office, at }: Acting,
  more: { readonly automatic?: boolean; readonly reason?: string | undefined } = {},
): Decision => ({
  kind,
  automatic: more.automatic ?? false,
  by,
  ...(name && { name }),
  office,
  at: at.toISOString(),
  ...(more.reason && { reason: more.reason }),
});

const secondsSinceReport = ({ case: { reportedAt } }: Verification, at: Date): number =>
  Math.max(0, Math.round((at.getTime() - Date.parse(reportedAt)) / 1000));

/** Four eyes: whoever wrote a version does not judge it. @throws NotAllowed */
export const assertFourEyes = ({ case: { reportedBy } }: Verification, { by }: Acting): void => {
  if (reportedBy.includes(by))
    throw new NotAllowed('You reported, entered or amended this case: somebody else has to verify it.');
};

const decided = (
  before: Verification,
  transition: Transition<VerificationState>,
  {
    acting,
    decision,
    set,
    said,
  }: {
    readonly acting: Acting;
    readonly decision: Decision;
    readonly set: Partial<Verification>;
    readonly said: Parameters<typeof stepped>[2]['said'];
  },
): Step => {
  const { claim: _, ...unclaimed } = before;
  const step = stepped(unclaimed, transition, {
    acting,
    set: {
      decision,
      firstDecidedAfter: before.firstDecidedAfter ?? secondsSinceReport(before, acting.at),
      ...set,
    },
    ...(said && { said }),
  });
  // Of what was there before, storage has to see the claim, so that it leaves the lists as well.
  return { ...step, before };
};

/** The regional office finds the version right and grades it. @throws WrongState, NotAllowed */
export const verified = (
  before: Verification,
  {
    acting,
    grade,
    reason,
  }: { readonly acting: Acting; readonly grade: Grade; readonly reason?: string | undefined },
): Step => {
  assertFourEyes(before, acting);
  assertFree(before, acting);
  return decided(before, TRANSITIONS.verify, {
    acting,
    decision: decisionOf('verified', acting, { reason }),
    set: { grade, verifiedVersion: before.case.version },
    said: { grade, ...(reason && { reason }), ...(before.sampled && { sampled: true }) },
  });
};

/** The policy of the regional office lets it pass. */
export const letThrough = (before: Verification, { acting, grade }: { acting: Acting; grade: Grade }): Step =>
  decided(before, TRANSITIONS.letThrough, {
    acting,
    decision: decisionOf('verified', acting, { automatic: true }),
    set: { grade },
    said: { grade, automatic: true },
  });

/** It is no case, or not one for this network. @throws WrongState, NotAllowed */
export const rejected = (
  before: Verification,
  { acting, reason }: { readonly acting: Acting; readonly reason: string },
): Step => {
  assertFourEyes(before, acting);
  assertFree(before, acting);
  return decided(before, TRANSITIONS.reject, {
    acting,
    decision: decisionOf('rejected', acting, { reason }),
    set: {},
    said: { reason, ...(before.sampled && { sampled: true }) },
  });
};

/** Back to the reporter, with questions on single fields and corrections to accept or decline. */
export const returned = (
  before: Verification,
  {
    acting,
    reason,
    questions,
    proposals,
    policy,
    calendars,
  }: {
    readonly acting: Acting;
    readonly reason?: string | undefined;
    readonly questions: readonly Question[];
    readonly proposals: readonly Proposal[];
    readonly policy: PolicyData;
    readonly calendars: Calendars;
  },
): Step => {
  assertFourEyes(before, acting);
  assertFree(before, acting);
  const number = (before.turn?.number ?? 0) + 1;
  return decided(before, TRANSITIONS.return, {
    acting,
    decision: decisionOf('returned', acting, { reason }),
    set: {
      // What was asked about earlier versions is in the entries; open are the new ones.
      questions: [...questions],
      proposals: [...proposals],
      returns: before.returns + 1,
      turn: turnOfReporter({ number, at: acting.at, policy, calendars }),
    },
    said: {
      ...(reason && { reason }),
      ...(questions.length > 0 && { questions: [...questions] }),
      ...(proposals.length > 0 && { proposals: [...proposals] }),
      ...(before.sampled && { sampled: true }),
    },
  });
};

/** A decision was wrong: the version waits again. @throws WrongState */
export const reopened = (
  { grade: _grade, decision: _decision, ...before }: Verification,
  {
    acting,
    reason,
    policy,
    calendars,
  }: {
    readonly acting: Acting;
    readonly reason: string;
    readonly policy: PolicyData;
    readonly calendars: Calendars;
  },
): Step =>
  stepped(before as Verification, TRANSITIONS.reopen, {
    acting,
    set: {
      turn: turnOfOffice({ number: (before.turn?.number ?? 0) + 1, at: acting.at, policy, calendars }),
    },
    said: { reason },
  });
