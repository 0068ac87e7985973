import { ChangedMeanwhile, NotFound, WrongState } from '../../../shared/domain/errors.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import { withVerdict } from '../../../shared/domain/seizure/verdict.ts';
import type { Step } from '../../../shared/domain/verification/step.ts';
import type { Uses } from '../../../shared/services.ts';

/**
 * Writes a decision and what the case becomes by it, all or nothing.
 * @throws ChangedMeanwhile, WrongState when the case has a newer version than the one decided about
 */
export const writeDecision = async (
  { seizures, verifications }: Uses<'seizures' | 'verifications'>,
  steps: readonly [Step, ...Step[]],
): Promise<void> => {
  const { after } = steps.at(-1) as Step;
  const before = await seizures.read(after.id);
  if (!before) throw new NotFound('case');
  if (before.version !== after.case.version)
    throw new WrongState('The case was amended meanwhile: its new version is being checked.', before.status);
  await verifications.take(steps, { before, after: await verdictOn(verifications, { before, steps }) });
};

/** The case as it becomes; where somebody else decided between two looks, that is what the caller is told. */
const verdictOn = async (
  verifications: Uses<'verifications'>['verifications'],
  { before, steps }: { readonly before: Seizure; readonly steps: readonly [Step, ...Step[]] },
): Promise<Seizure> => {
  const { after } = steps.at(-1) as Step;
  try {
    return withVerdict(before, after);
  } catch (error) {
    if (!(error instanceof WrongState)) throw error;
    const now = await verifications.read(after.id);
    if (now && now.version !== steps[0].before?.version) throw new ChangedMeanwhile(now.version);
    throw error;
  }
};
