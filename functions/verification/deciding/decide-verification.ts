import { may } from '../../../shared/domain/access.ts';
import { ChangedMeanwhile, NotAllowed } from '../../../shared/domain/errors.ts';
import { rejected, reopened, returned, verified } from '../../../shared/domain/verification/decide.ts';
import { gradeOf } from '../../../shared/domain/verification/given-grade.ts';
import type { Acting, Step } from '../../../shared/domain/verification/step.ts';
import type { Verification } from '../../../shared/domain/verification/verification.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { calendarsOf } from '../inbox/calendars.ts';
import { VerificationView, viewOf } from '../reading/verification-view.ts';
import { actingOf, CaseParams, findVerification, thingOf } from '../verification-view.ts';
import { assertAcceptable } from './assert-acceptable.ts';
import { NewDecision } from './decision.ts';
import { writeDecision } from './write-decision.ts';

type Needs = Uses<'seizures' | 'verifications' | 'policies' | 'directory' | 'clock'>;

/** Questions and proposals are named by where they stand, q1 and p1: few are open at a time, and people speak of them. */
const stepOf = async (
  { seizures, policies, directory }: Needs,
  before: Verification,
  { decision, acting }: { readonly decision: NewDecision; readonly acting: Acting },
): Promise<Step> => {
  if (decision.decision === 'verify')
    return verified(before, { acting, grade: gradeOf(decision.grade), reason: decision.reason });
  if (decision.decision === 'reject') return rejected(before, { acting, reason: decision.reason });
  const { office, rilo } = before.case;
  const [policy, calendars] = await Promise.all([
    policies.of(rilo),
    calendarsOf(directory, { rilo, reporter: office }),
  ]);
  if (decision.decision === 'reopen')
    return reopened(before, { acting, reason: decision.reason, policy, calendars });
  if (decision.proposals.length > 0)
    assertAcceptable(await seizures.read(before.id), decision.proposals, acting);
  const at = acting.at.toISOString();
  return returned(before, {
    acting,
    reason: decision.reason,
    questions: decision.questions.map((question, i) => ({
      ...question,
      id: `q${i + 1}`,
      askedAt: at,
      askedBy: acting.by,
    })),
    proposals: decision.proposals.map((proposal, i) => ({
      ...proposal,
      id: `p${i + 1}`,
      proposedAt: at,
      proposedBy: acting.by,
    })),
    policy,
    calendars,
  });
};

export const decideVerification = route({
  name: 'decide-verification',
  method: 'POST',
  path: '/v1/seizures/{seizureId}/verification/decision',
  action: 'verification.decide',
  summary: 'Verify a case with a grade, return it with questions, reject it, or reopen a decision',
  description:
    'For verifiers of the regional office that serves the reporter, and of the Secretariat. Who reported, entered or ' +
    'amended a case does not verify it. The decision is about the version of the case that was checked: when a newer ' +
    'one has come, it is refused.',
  params: CaseParams,
  body: NewDecision,
  ifMatch: true,
  gives: { 200: VerificationView },
})((services: Needs) => async ({ actor, params: { seizureId }, body, ifMatch, language }) => {
  const before = await findVerification(services, actor, { seizureId, action: 'verification.decide' });
  if (!may(actor, 'verification.decide', thingOf(before)))
    throw new NotAllowed(
      'Only verifiers of the regional office that serves the reporter decide about a case.',
    );
  if (before.version !== ifMatch) throw new ChangedMeanwhile(before.version);
  const acting = actingOf(actor, services.clock.now());
  const step = await stepOf(services, before, { decision: body, acting });
  await writeDecision(services, [step]);
  return ok(viewOf(step.after, language));
});
