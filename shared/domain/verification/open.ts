import { changeOf } from '../change.ts';
import type { Finding } from '../checks/finding.ts';
import { type Seizure, sharedOf, summaryOf } from '../seizure/seizure.ts';
import { isSharedWith } from '../sharing.ts';
import { measuresAfter } from './measures.ts';
import type { PolicyData } from './policy.ts';
import type { Quality } from './quality.ts';
import { entryOf, type Step } from './step.ts';
import { OPENINGS } from './transitions.ts';
import { type Calendars, turnOfOffice } from './turns.ts';
import type { CheckedCase, Verification } from './verification.ts';

/** Changes that nobody in particular makes are made in the name of the regional office. */
export const SYSTEM = 'network';

const checkedCase = (seizure: Seizure, before: Verification | undefined): CheckedCase => {
  const { categories, product, date, departure, destination } = summaryOf(seizure);
  const { datePrecision, route } = seizure.report;
  const transit = [...new Set(route?.transit?.flatMap(({ country }) => country ?? []))];
  const writers = [
    ...(before?.case.reportedBy ?? []),
    seizure.change.by,
    ...(seizure.enteredBy ? [seizure.enteredBy.person] : []),
  ];
  return {
    reference: seizure.reference,
    version: seizure.version,
    office: seizure.office,
    country: seizure.country,
    rilo: seizure.rilo,
    sharing: seizure.report.sharing,
    date,
    reportedAt: seizure.reportedAt,
    categories,
    product,
    ...(seizure.enteredBy && { enteredBy: seizure.enteredBy.office }),
    ...(departure && { departure }),
    ...(destination && { destination }),
    ...(transit.length > 0 && { transit }),
    ...(datePrecision !== 'day' && { datePrecision }),
    reportedBy: [...new Set(writers)],
  };
};

/** Is there anything for a person to do in the regional office? */
const openingOf = (seizure: Seizure) => {
  if (seizure.status === 'withdrawn') return OPENINGS.withdrawn;
  return isSharedWith(seizure.rilo, sharedOf(seizure)) ? OPENINGS.waiting : OPENINGS.unshared;
};

/** The check of a version begins: the first of the case, or one that takes the place of an earlier one. */
export const openedVerification = ({
  seizure,
  before,
  findings,
  quality,
  likeness,
  policy,
  calendars,
  at,
}: {
  readonly seizure: Seizure;
  readonly before: Verification | undefined;
  readonly findings: readonly Finding[];
  readonly quality: Quality;
  readonly likeness?: number | undefined;
  readonly policy: PolicyData;
  readonly calendars: Calendars;
  readonly at: Date;
}): Step => {
  const { id } = seizure;
  const version = (before?.version ?? 0) + 1;
  const opening = openingOf(seizure);
  const number = (before?.turn?.number ?? 0) + 1;
  const verifiedVersion =
    before?.state === 'verified' && before.decision?.automatic === false
      ? before.case.version
      : before?.verifiedVersion;
  const opened: Verification = {
    id,
    version,
    state: opening.to,
    case: checkedCase(seizure, before),
    turn: turnOfOffice({ number, at, policy, calendars }),
    checkedAt: at.toISOString(),
    findings: [...findings],
    // A question about an earlier version stays to be seen until somebody decides about this one.
    questions: before?.questions ?? [],
    proposals: before?.proposals ?? [],
    ...(before?.claim && opening.to === 'waiting' && { claim: before.claim }),
    sampled: false,
    quality,
    ...(likeness !== undefined && likeness > 0 && { likeness }),
    ...(verifiedVersion !== undefined && { verifiedVersion }),
    returns: before?.returns ?? 0,
    ...(before?.firstDecidedAfter !== undefined && { firstDecidedAfter: before.firstDecidedAfter }),
    change: changeOf({
      event: opening.event,
      record: `verification.${id}`,
      version,
      by: { id: SYSTEM, office: seizure.rilo },
      at,
    }),
  };
  const measures = measuresAfter(before, opened);
  const after = { ...opened, ...(measures && { measures }) };
  const acting = { by: SYSTEM, office: seizure.rilo, at };
  return { before, after, entry: entryOf(after, acting, { findings: [...findings] }) };
};
