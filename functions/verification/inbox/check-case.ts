import type { Finding } from '../../../shared/domain/checks/finding.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import { type Quality, qualityOf } from '../../../shared/domain/verification/quality.ts';
import type { Uses } from '../../../shared/services.ts';

export type CheckNeeds = Uses<'seizures'>;

export interface Checked {
  readonly findings: readonly Finding[];
  readonly quality: Quality;
  /** How strongly it looks like another case, 0 to 1. */
  readonly likeness: number;
}

/** Everything that the rules and the other cases say of a version. */
export const checkCase = async (_services: CheckNeeds, { report }: Seizure): Promise<Checked> => {
  const findings: Finding[] = [];
  return { findings, quality: qualityOf(report, findings), likeness: 0 };
};
