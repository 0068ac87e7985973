import { changeOf } from '../change.ts';
import { require } from '../transition.ts';
import type { Verification } from '../verification/verification.ts';
import { TRANSITIONS } from './report-case.ts';
import { makingOf, type Seizure } from './seizure.ts';

const NAMES = { verified: 'verify', returned: 'return', rejected: 'reject' } as const;

/**
 * The case as the regional office left it: the same version, because nothing of the report changed, with what was
 * found of it. @throws WrongState
 */
export const withVerdict = (before: Seizure, verification: Verification): Seizure => {
  const { state, decision, grade, quality, change } = verification;
  const isDecided = state === 'verified' || state === 'returned' || state === 'rejected';
  const transition = TRANSITIONS[isDecided ? NAMES[state] : 'wait'];
  const { verdict: _, ...undecided } = before;
  return {
    ...undecided,
    status: require(transition, before.status) as Seizure['status'],
    ...(isDecided &&
      decision && {
        verdict: {
          at: decision.at,
          office: decision.office,
          automatic: decision.automatic,
          quality: quality.score,
          ...(state === 'verified' && grade && { grade }),
          ...(before.version > 1 && { amended: true }),
        },
      }),
    made: makingOf(before),
    change: changeOf({
      event: transition.event,
      record: `${before.id}.${before.version}.verification`,
      version: verification.version,
      by: { id: change.by, office: change.office },
      at: new Date(change.at),
    }),
  };
};
