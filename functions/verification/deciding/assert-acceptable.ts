import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import type { Correction } from '../../../shared/domain/verification/proposals.ts';
import type { Acting } from '../../../shared/domain/verification/step.ts';
import { correctedReport } from '../answering/corrected-report.ts';

/** A correction that its owner could not accept helps nobody: it is refused where it is made. @throws InvalidInput */
export const assertAcceptable = (
  seizure: Seizure | undefined,
  proposals: readonly Correction[],
  { by, office, at }: Acting,
): void => {
  // One that was withdrawn meanwhile takes no decision at all, and that is told by whoever writes it.
  if (!seizure || seizure.status === 'withdrawn') return;
  correctedReport(seizure, proposals, {
    making: { by, office, at },
    place: (culprit) => (culprit ? `/proposals/${proposals.indexOf(culprit)}` : '/proposals'),
    wayOut: 'Propose another value, or ask a question.',
  });
};
