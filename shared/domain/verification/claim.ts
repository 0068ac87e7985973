import { NotAllowed, WrongState } from '../errors.ts';
import { type Acting, type Step, stepped } from './step.ts';
import { TRANSITIONS } from './transitions.ts';
import type { Claim, Verification } from './verification.ts';

const HOUR = 3_600_000;

/**
 * The claim that holds at this moment. One that nobody has worked on for a while has ended by itself: it is decided
 * when somebody looks, so that no clock has to run for it.
 */
export const holding = <Held extends Pick<Claim, 'until'>>(
  claim: Held | undefined,
  at: Date,
): Held | undefined => (claim && Date.parse(claim.until) > at.getTime() ? claim : undefined);

/** While somebody works on a case, nobody else decides about it. @throws WrongState */
export const assertFree = ({ claim }: Verification, { by, at }: Pick<Acting, 'by' | 'at'>): void => {
  const held = holding(claim, at);
  if (held && held.person !== by)
    throw new WrongState(
      `${held.name} is working on this case. It is free again at ${held.until}, or when it is released or handed over.`,
      'claimed',
    );
};

/** Who is to work on it. */
interface Worker {
  readonly id: string;
  readonly name: string;
}

/**
 * Somebody takes a waiting case to work on it, takes it for longer, or hands it over to somebody else.
 * @throws WrongState when another's claim holds or nothing waits, NotAllowed for those who wrote the case
 */
export const claimed = (
  before: Verification,
  { acting, worker, hours }: { readonly acting: Acting; readonly worker: Worker; readonly hours: number },
): Step => {
  assertFree(before, acting);
  if (before.case.reportedBy.includes(worker.id))
    throw new NotAllowed(
      `${worker.name} reported, entered or amended this case: somebody else has to verify it.`,
    );
  const held = holding(before.claim, acting.at);
  const isHandedOver = worker.id !== acting.by;
  return stepped(before, isHandedOver ? TRANSITIONS.handOver : TRANSITIONS.claim, {
    acting,
    set: {
      claim: {
        person: worker.id,
        name: worker.name,
        since: held?.person === worker.id ? held.since : acting.at.toISOString(),
        until: new Date(acting.at.getTime() + hours * HOUR).toISOString(),
      },
    },
    ...(isHandedOver && { said: { to: worker.id } }),
  });
};

/** It is free for everybody again. @throws WrongState when nothing waits */
export const released = (before: Verification, acting: Acting): Step => {
  const { claim: _, ...free } = before;
  // Of what was there before, storage has to see the claim, so that it leaves the lists as well.
  return { ...stepped(free, TRANSITIONS.release, { acting }), before };
};
