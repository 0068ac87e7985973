import { may } from '../../../shared/domain/access.ts';
import { ChangedMeanwhile, NotAllowed, WrongState } from '../../../shared/domain/errors.ts';
import { amendedSeizure } from '../../../shared/domain/seizure/report-case.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import { withVerdict } from '../../../shared/domain/seizure/verdict.ts';
import { acceptedOf, answered } from '../../../shared/domain/verification/answer.ts';
import type { Proposal } from '../../../shared/domain/verification/questions.ts';
import type { Acting, Step } from '../../../shared/domain/verification/step.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { knownCodes } from '../../../shared/storage/reference/known-codes.ts';
import { calendarsOf } from '../inbox/calendars.ts';
import { seenBy, VerificationView, viewOf } from '../reading/verification-view.ts';
import { actingOf, CaseParams, findVerification, thingOf } from '../verification-view.ts';
import { GivenAnswers } from './answers.ts';
import { correctedReport } from './corrected-report.ts';

type Needs = Uses<'seizures' | 'verifications' | 'policies' | 'directory' | 'reference' | 'clock'>;

/** Where the request accepts a proposal; one of those accepted before has no place of its own. */
const placeOf = ({ replies }: GivenAnswers, proposal: Proposal | undefined): string => {
  const at = replies.findIndex((reply) => reply.accept && reply.proposal === proposal?.id);
  return at < 0 ? '/replies' : `/replies/${at}`;
};

/** What the case becomes by the answers: with accepted corrections its next version, else one that waits again. */
const caseAfter = async (
  { reference }: Uses<'reference'>,
  before: Seizure,
  { step, acting, given }: { readonly step: Step; readonly acting: Acting; readonly given: GivenAnswers },
): Promise<Seizure | undefined> => {
  const making = { by: acting.by, office: acting.office, at: acting.at };
  const accepted = acceptedOf(step.after);
  // Each correction is tried when it is accepted, though all are made together when the last question is answered.
  const report = correctedReport(before, accepted, {
    making,
    place: (culprit) => placeOf(given, culprit),
    wayOut: 'Decline it with the reason, accept what belongs to it as well, or amend the case yourself.',
  });
  if (step.after.state === 'returned') return undefined;
  if (accepted.length === 0) return withVerdict(before, step.after);
  return amendedSeizure(before, report, { ...making, known: await knownCodes(reference, [report]) });
};

export const answerVerification = route({
  name: 'answer-verification',
  method: 'POST',
  path: '/v1/seizures/{seizureId}/verification/answers',
  action: 'verification.answer',
  summary: 'Answer questions of the regional office, accept or decline its corrections',
  description:
    'For the office whose case it is, or the one that entered it on its behalf. Part by part: until the last question ' +
    'is answered and the last proposal replied to, the case stays with you, and what you say again takes the place of ' +
    'what you said. Then it waits for the regional office; accepted corrections make a new version of the case, which ' +
    'is checked anew.',
  params: CaseParams,
  body: GivenAnswers,
  ifMatch: true,
  gives: { 200: VerificationView },
})((services: Needs) => async ({ actor, params: { seizureId }, body, ifMatch, language }) => {
  const { seizures, verifications, policies, directory, clock } = services;
  const before = await findVerification(services, actor, { seizureId, action: 'verification.answer' });
  if (!may(actor, 'verification.answer', thingOf(before)))
    throw new NotAllowed(
      'Only the office whose case it is answers, or the one that entered it on its behalf.',
    );
  if (before.version !== ifMatch) throw new ChangedMeanwhile(before.version);
  const { rilo, office: reporter, version } = before.case;
  const [policy, calendars, seizure] = await Promise.all([
    policies.of(rilo),
    calendarsOf(directory, { rilo, reporter }),
    seizures.read(before.id),
  ]);
  const acting = actingOf(actor, clock.now());
  const step = answered(before, { ...body, acting, policy, calendars });
  if (seizure?.version !== version)
    throw new WrongState('The case was amended meanwhile: its new version is being checked.', 'amended');
  const after = await caseAfter(services, seizure, { step, acting, given: body });
  await verifications.take([step], after && { before: seizure, after });
  return ok(viewOf(seenBy(actor, step.after), language));
});
