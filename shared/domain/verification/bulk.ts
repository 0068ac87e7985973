import { WrongState } from '../errors.ts';
import { verified } from './decide.ts';
import type { Grade } from './grade.ts';
import { isClean, TOO_ALIKE } from './let-through.ts';
import type { Acting, Step } from './step.ts';
import type { Verification } from './verification.ts';

interface Verdict {
  readonly acting: Acting;
  readonly grade: Grade;
  readonly reason?: string | undefined;
}

/**
 * One of many that are verified at once, unread: only where no check found more than a note and no other case looks
 * the same. @throws WrongState, NotAllowed
 */
export const verifiedUnread = (before: Verification, verdict: Verdict): Step => {
  if (!isClean(before.findings))
    throw new WrongState('The checks found something: look at it and decide about it alone.', 'not-clean');
  if ((before.likeness ?? 0) >= TOO_ALIKE)
    throw new WrongState('Another case looks the same: compare them and decide about it alone.', 'alike');
  return verified(before, verdict);
};

/** Is this what the same call already did, before its answer was lost? */
export const isDoneAlready = (
  { state, version, decision, grade }: Verification,
  { over, by, wanted }: { readonly over: number; readonly by: string; readonly wanted: Grade },
): boolean =>
  state === 'verified' &&
  version === over + 1 &&
  decision?.by === by &&
  grade?.source === wanted.source &&
  grade.information === wanted.information;
