import { SYSTEM } from './open.ts';
import type { PolicyData } from './policy.ts';
import { type Step, stepped } from './step.ts';
import { TRANSITIONS } from './transitions.ts';
import { type Calendars, turnOfOffice } from './turns.ts';
import type { Verification } from './verification.ts';

const inTheNameOf = ({ case: { rilo } }: Verification, at: Date) => ({ by: SYSTEM, office: rilo, at });

/** The first deadline of a turn has passed. */
export const reminded = (before: Verification, at: Date): Step => {
  const transition = before.turn?.of === 'reporter' ? TRANSITIONS.remindReporter : TRANSITIONS.remindOffice;
  return stepped(before, transition, {
    acting: inTheNameOf(before, at),
    set: before.turn ? { turn: { ...before.turn, reminded: true } } : {},
  });
};

/** The regional office has not acted: the Secretariat is told. */
export const escalated = (before: Verification, at: Date): Step =>
  stepped(before, TRANSITIONS.escalate, {
    acting: inTheNameOf(before, at),
    set: before.turn ? { turn: { ...before.turn, escalated: true } } : {},
  });

/** The reporter has not answered: the regional office decides without. */
export const takenBack = (
  before: Verification,
  {
    at,
    policy,
    calendars,
  }: { readonly at: Date; readonly policy: PolicyData; readonly calendars: Calendars },
): Step =>
  stepped(before, TRANSITIONS.takeBack, {
    acting: inTheNameOf(before, at),
    set: { turn: turnOfOffice({ number: (before.turn?.number ?? 0) + 1, at, policy, calendars }) },
  });
