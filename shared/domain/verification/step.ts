import { changeOf } from '../change.ts';
import { require, type Transition } from '../transition.ts';
import type { Entry } from './entry.ts';
import { measuresAfter } from './measures.ts';
import type { Verification, VerificationState } from './verification.ts';

/** Who takes a step, and when. */
export interface Acting {
  readonly by: string;
  readonly name?: string | undefined;
  readonly office: string;
  readonly at: Date;
}

/** A verification one step further, and the entry that keeps what was done. Storage writes both or none. */
export interface Step {
  readonly before: Verification | undefined;
  readonly after: Verification;
  readonly entry: Entry;
}

export type Said = Omit<
  Entry,
  'number' | 'event' | 'state' | 'at' | 'by' | 'name' | 'office' | 'seizureVersion'
>;

export const entryOf = (after: Verification, { name }: Acting, said: Said): Entry => ({
  number: after.version,
  event: after.change.event,
  state: after.state,
  at: after.change.at,
  by: after.change.by,
  ...(name && { name }),
  office: after.change.office,
  seizureVersion: after.case.version,
  ...said,
});

/** The next version of the record. @throws WrongState */
export const stepped = (
  before: Verification,
  transition: Transition<VerificationState>,
  {
    acting,
    set = {},
    said = {},
  }: { readonly acting: Acting; readonly set?: Partial<Verification>; readonly said?: Said },
): Step => {
  const state = require(transition, before.state);
  const version = before.version + 1;
  const next: Verification = {
    ...before,
    ...set,
    state,
    version,
    change: changeOf({
      event: transition.event,
      record: `verification.${before.id}`,
      version,
      by: { id: acting.by, office: acting.office },
      at: acting.at,
      ...(said.reason && { reason: said.reason }),
    }),
  };
  const measures = measuresAfter(before, next);
  const after = { ...next, ...(measures && { measures }) };
  return { before, after, entry: entryOf(after, acting, said) };
};
