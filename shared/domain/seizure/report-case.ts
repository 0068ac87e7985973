import type { Actor } from '../actor.ts';
import { type Change, changeOf } from '../change.ts';
import type { KnownCodes } from '../checks/known-codes.ts';
import { InvalidInput, NotAllowed } from '../errors.ts';
import { require, type Transition } from '../transition.ts';
import { derive } from './derive.ts';
import type { SeizureDraft, SeizureReport } from './report.ts';
import type { CaseStatus, Draft, EnteredBy, Received, Seizure } from './seizure.ts';

type State = 'draft' | CaseStatus;

/** A case that counts, or is to be decided about. */
const LIVE = ['reported', 'returned', 'verified', 'rejected'] as const;

/** The life of a case; the diagram in functions/README.md is drawn from these. */
export const TRANSITIONS = {
  report: { event: 'seizure.reported', from: ['draft'], to: 'reported' },
  amend: { event: 'seizure.amended', from: LIVE, to: 'reported' },
  withdraw: { event: 'seizure.withdrawn', from: LIVE, to: 'withdrawn' },
  /** With the whole import that added it. */
  undo: { event: 'seizure.undone', from: ['reported', 'verified'], to: 'withdrawn' },
  /** Of one version, by its regional office; the version stays. */
  verify: { event: 'seizure.verified', from: ['reported'], to: 'verified' },
  return: { event: 'seizure.returned', from: ['reported'], to: 'returned' },
  reject: { event: 'seizure.rejected', from: ['reported'], to: 'rejected' },
  /** Answered, taken back or reopened: it waits for the regional office again. */
  wait: { event: 'seizure.waits', from: ['returned', 'verified', 'rejected'], to: 'reported' },
  reportAgain: { event: 'seizure.reported-again', from: ['withdrawn'], to: 'reported' },
} as const satisfies Record<string, Transition<State>>;

/** Whose case it is. */
export interface Owner {
  readonly office: string;
  readonly country: string;
  readonly rilo: string;
}

/** What a use case knows of the change it makes; the event's id follows from the record and its version. */
export interface Making {
  readonly by: string;
  readonly office: string;
  readonly at: Date;
  /** What the reference lists know of the codes that are used. */
  readonly known?: KnownCodes;
}

export const ownerOf = (actor: Actor): Owner => {
  if (!actor.country || !actor.rilo)
    throw new NotAllowed('Only an office of a country that a regional office serves reports cases.');
  return { office: actor.office, country: actor.country, rilo: actor.rilo };
};

/** The human reference: the country's running number in the year of the report. */
export const referenceFor = (country: string, year: string, number: number): string =>
  `CEN-${year}-${country}-${String(number).padStart(6, '0')}`;

const changed = (
  event: string,
  { id, version }: Pick<Seizure, 'id' | 'version'>,
  { by, office, at, reason }: Making & { readonly reason?: string },
): Change =>
  changeOf({
    event,
    record: id,
    version,
    by: { id: by, office },
    at,
    ...(reason !== undefined && { reason }),
  });

/** A seizure cannot lie ahead; a day of grace for offices east of Greenwich. */
const refuseFuture = (report: Pick<SeizureReport, 'date'>, at: Date): void => {
  if (Date.parse(report.date) > at.getTime() + 86_400_000)
    throw new InvalidInput([
      { pointer: '/date', code: 'in-future', detail: 'The day of the seizure lies in the future.' },
    ]);
};

const placed = (report: SeizureReport, country: string): SeizureReport => ({
  ...report,
  location: { ...report.location, country: report.location.country ?? country },
});

/** A reported case, its first version or the one that a draft becomes. @throws InvalidInput */
export const reportedSeizure = ({
  id,
  reference,
  owner,
  report,
  making,
  source,
  enteredBy,
  draft,
}: {
  id: string;
  reference: string;
  owner: Owner;
  report: SeizureReport;
  making: Making;
  source?: Seizure['source'];
  enteredBy?: EnteredBy;
  draft?: Draft;
}): Seizure => {
  refuseFuture(report, making.at);
  const version = (draft?.version ?? 0) + 1;
  const reportedAt = making.at.toISOString();
  const complete = placed(report, owner.country);
  return {
    id,
    version,
    status: 'reported',
    reference,
    ...owner,
    reportedAt,
    report: complete,
    derived: derive(complete, { reportedAt, country: owner.country, known: making.known }),
    change: changed(TRANSITIONS.report.event, { id, version }, making),
    ...(source && { source }),
    ...(draft?.received && { received: draft.received }),
    ...(enteredBy && { enteredBy }),
  };
};

/** The next version. The national reference is what a national system finds its case by: it stays. */
export const amendedSeizure = (before: Seizure, report: SeizureReport, making: Making): Seizure => {
  require(TRANSITIONS.amend, before.status);
  refuseFuture(report, making.at);
  if (report.nationalReference !== before.report.nationalReference)
    throw new InvalidInput([
      {
        pointer: '/nationalReference',
        code: 'fixed',
        detail: 'The national reference of a reported case cannot change.',
      },
    ]);
  const version = before.version + 1;
  const complete = placed(report, before.country);
  const { verdict: _, made: _made, ...undecided } = before;
  return {
    ...undecided,
    version,
    status: 'reported',
    report: complete,
    derived: derive(complete, {
      reportedAt: before.reportedAt,
      country: before.country,
      known: making.known,
    }),
    change: changed(TRANSITIONS.amend.event, { id: before.id, version }, making),
  };
};

export const withdrawnSeizure = (before: Seizure, reason: string, making: Making): Seizure => {
  require(TRANSITIONS.withdraw, before.status);
  const version = before.version + 1;
  const { made: _, ...case_ } = before;
  return {
    ...case_,
    version,
    status: 'withdrawn',
    change: changed(TRANSITIONS.withdraw.event, { id: before.id, version }, { ...making, reason }),
  };
};

export const savedDraft = ({
  id,
  owner,
  report,
  making,
  before,
  received = before?.received,
}: {
  id: string;
  owner: Owner;
  report: SeizureDraft;
  making: Making;
  before?: Draft;
  received?: Received | undefined;
}): Draft => {
  const version = (before?.version ?? 0) + 1;
  return {
    id,
    version,
    status: 'draft',
    ...owner,
    report,
    ...(received && { received }),
    change: changed('draft.saved', { id, version }, making),
  };
};

/** What is told of a draft that was thrown away. */
export const discarding = ({ id, version }: Draft, making: Making): Change =>
  changed('draft.discarded', { id, version: version + 1 }, making);
