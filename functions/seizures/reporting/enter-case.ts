import type { Actor } from '../../../shared/domain/actor.ts';
import type { KnownCodes } from '../../../shared/domain/checks/known-codes.ts';
import { AlreadyExists } from '../../../shared/domain/errors.ts';
import type { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { type Owner, referenceFor, reportedSeizure } from '../../../shared/domain/seizure/report-case.ts';
import type { EnteredBy, Seizure } from '../../../shared/domain/seizure/seizure.ts';
import type { Seizures } from '../../../shared/storage/seizures.ts';

/** Writes a new case, or meets the one that an earlier try of the same request wrote. */
export const enterCase = async (
  seizures: Seizures,
  {
    id,
    actor,
    owner,
    report,
    at,
    enteredBy,
    known,
  }: {
    id: string;
    actor: Actor;
    owner: Owner;
    report: SeizureReport;
    at: Date;
    enteredBy?: EnteredBy;
    known?: KnownCodes;
  },
): Promise<{ seizure: Seizure; isNew: boolean }> => {
  const there = await seizures.read(id);
  if (there) return { seizure: there, isNew: false };
  const year = String(at.getUTCFullYear());
  // Checked with a number to come, so that a refused report takes none.
  const making = { by: actor.id, office: actor.office, at, ...(known && { known }) };
  const check = { id, owner, report, making, ...(enteredBy && { enteredBy }) };
  reportedSeizure({ ...check, reference: '' });
  const reference = referenceFor(owner.country, year, await seizures.takeNumbers(owner.country, year, 1));
  const seizure = reportedSeizure({ ...check, reference });
  try {
    await seizures.add(seizure);
    return { seizure, isNew: true };
  } catch (error) {
    const meanwhile = error instanceof AlreadyExists ? await seizures.read(id) : undefined;
    if (!meanwhile) throw error;
    return { seizure: meanwhile, isNew: false };
  }
};
