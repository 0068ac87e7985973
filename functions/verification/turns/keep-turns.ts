import type { Verification } from '../../../shared/domain/verification/verification.ts';
import { log } from '../../../shared/log.ts';
import type { Uses } from '../../../shared/services.ts';

export type TurnNeeds = Uses<'verifications' | 'turnWorkflow' | 'clock'>;

/** The turn that somebody has now; undefined when nobody has to act. */
export const openTurn = ({ state, turn }: Verification) =>
  state === 'waiting' || state === 'returned' ? turn : undefined;

export const secondsUntil = (moment: string, now: Date): number =>
  Math.max(1, Math.ceil((Date.parse(moment) - now.getTime()) / 1000));

/**
 * Brings the executions in step with a verification: those of turns that are over are told so, the one of the open
 * turn is started. Both can be repeated.
 */
export const keepTurns = async (
  { verifications, turnWorkflow, clock }: TurnNeeds,
  verification: Verification,
  { isFirst }: { readonly isFirst: boolean },
): Promise<void> => {
  const { id } = verification;
  const turn = openTurn(verification);
  // Nobody waits for the end of a turn before the first.
  for (const waiting of isFirst ? [] : await verifications.awaited(id)) {
    if (waiting.turn === turn?.number) continue;
    const heard = await turnWorkflow.end(waiting.token);
    if (!heard) log.info('verification.turn-had-ended', { id, turn: waiting.turn });
    await verifications.forget(id, waiting.turn);
  }
  if (!turn) return;
  const secondsToRemind = secondsUntil(turn.remindAt, clock.now());
  await turnWorkflow.begin({ seizureId: id, turn: turn.number, secondsToRemind });
};
