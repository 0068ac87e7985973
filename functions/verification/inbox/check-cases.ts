import type { CheckContext } from '../../../shared/domain/checks/check.ts';
import { findingsOf } from '../../../shared/domain/checks/find.ts';
import type { Finding } from '../../../shared/domain/checks/finding.ts';
import { observationsOf } from '../../../shared/domain/checks/history/observations.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import { type Quality, qualityOf } from '../../../shared/domain/verification/quality.ts';
import type { Uses } from '../../../shared/services.ts';
import { allKnownCodes } from '../../../shared/storage/reference/known-codes.ts';

export type CheckNeeds = Uses<'verificationHistories' | 'reference'> & {
  readonly duplicates?: { propose(seizure: Seizure): Promise<number> };
};

export interface Checked {
  readonly findings: readonly Finding[];
  readonly quality: Quality;
  /** How strongly it looks like another case, 0 to 1. */
  readonly likeness: number;
}

/** What all cases of a batch are checked by: read once for all of them. */
export type Knowledge = Pick<CheckContext, 'known' | 'histories'>;

export const readKnowledge = async (
  { verificationHistories, reference }: CheckNeeds,
  cases: readonly Seizure[],
): Promise<Knowledge> => {
  const [known, learnt] = await Promise.all([
    allKnownCodes(
      reference,
      cases.map(({ report }) => report),
    ),
    verificationHistories.read(
      cases.flatMap(({ report, country }) => observationsOf(report, country).map(({ key }) => key)),
    ),
  ]);
  return { known, histories: learnt };
};

/** Everything that the rules and the other cases say of a version. */
export const checkCase = async (
  { duplicates }: CheckNeeds,
  { seizure, knowledge }: { readonly seizure: Seizure; readonly knowledge: Knowledge },
): Promise<Checked> => {
  const { report, country, reportedAt } = seizure;
  // Cases carry no pictures yet: an exceptional one lacks them.
  const context = { ...knowledge, country, reportedAt: new Date(reportedAt), pictures: 0 };
  const findings = findingsOf(report, context);
  return {
    findings,
    quality: qualityOf(report, findings),
    likeness: (await duplicates?.propose(seizure)) ?? 0,
  };
};

/** Quantities of cases that were checked for the first time, for those that come after. */
export const learn = ({ verificationHistories }: CheckNeeds, cases: readonly Seizure[]): Promise<void> =>
  verificationHistories.learn(cases.flatMap(({ report, country }) => observationsOf(report, country)));
