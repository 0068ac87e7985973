import { changeOf } from '../change.ts';
import { require } from '../transition.ts';
import { derive } from './derive.ts';
import { type Making, TRANSITIONS } from './report-case.ts';
import type { Seizure } from './seizure.ts';

/** Is the case as it was reported: neither amended nor withdrawn nor decided upon by a person since? */
export const isAsReported = ({ status, change, verdict }: Seizure): boolean =>
  (status === 'reported' &&
    (change.event === TRANSITIONS.report.event || change.event === TRANSITIONS.reportAgain.event)) ||
  (status === 'verified' && verdict?.automatic === true && !verdict.amended);

/** Was it taken back with the whole import that added it? Then the same row may report it again. */
export const isUndone = ({ status, change }: Seizure): boolean =>
  status === 'withdrawn' && change.event === TRANSITIONS.undo.event;

const nextVersion = (
  before: Seizure,
  name: 'undo' | 'reportAgain',
  { by, office, at, reason }: Making & { readonly reason?: string },
) => {
  const { event } = TRANSITIONS[name];
  const status = require(TRANSITIONS[name], before.status) as 'reported' | 'withdrawn';
  const version = before.version + 1;
  const change = changeOf({
    event,
    record: before.id,
    version,
    by: { id: by, office },
    at,
    ...(reason !== undefined && { reason }),
  });
  return { status, version, change };
};

/** The case is withdrawn with the import that added it. */
export const undoneSeizure = ({ made: _, ...before }: Seizure, reason: string, making: Making): Seizure => ({
  ...before,
  ...nextVersion(before, 'undo', { ...making, reason }),
});

/** A case that was taken back is reported once more: the next version, with the reference that it had. */
export const reportedAgain = (before: Seizure, again: Seizure, making: Making): Seizure => {
  const reportedAt = making.at.toISOString();
  return {
    ...again,
    ...nextVersion(before, 'reportAgain', making),
    reference: before.reference,
    reportedAt,
    derived: derive(again.report, { reportedAt, country: again.country, known: making.known }),
  };
};
