import { changeOf } from '../change.ts';
import { NotAllowed, WrongState } from '../errors.ts';
import { require, type Transition } from '../transition.ts';
import type { Evidence } from './evidence.ts';
import type { Profile, ProfileContent, ProfileStatus } from './profile.ts';
import { ENDINGS, TRANSITIONS } from './transitions.ts';

/** Who takes a step, and when. */
export interface Acting {
  readonly by: { readonly id: string; readonly name: string; readonly office: string };
  readonly at: Date;
}

const whoOf = ({ by, at }: Acting) => ({ id: by.id, name: by.name, at: at.toISOString() });

const making = (id: string, version: number, event: string, { by, at }: Acting, reason?: string) =>
  changeOf({ event, record: `profile.${id}`, version, by, at, ...(reason && { reason }) });

const next = (
  before: Profile,
  { event, to }: Pick<Transition<ProfileStatus>, 'event' | 'to'>,
  {
    acting,
    set,
    reason,
  }: { readonly acting: Acting; readonly set?: Partial<Profile>; readonly reason?: string },
): Profile => ({
  ...before,
  ...set,
  status: to,
  version: before.version + 1,
  change: making(before.id, before.version + 1, event, acting, reason),
});

const step = (
  before: Profile,
  transition: Transition<ProfileStatus>,
  more: { readonly acting: Acting; readonly set?: Partial<Profile>; readonly reason?: string },
): Profile => next(before, { event: transition.event, to: require(transition, before.status) }, more);

export interface Started extends Pick<Profile, 'id' | 'reference' | 'office' | 'country' | 'rilo'> {
  readonly content: ProfileContent;
  readonly evidence?: Evidence | undefined;
}

export const startedProfile = ({ evidence, ...given }: Started, acting: Acting): Profile => ({
  ...given,
  version: 1,
  status: 'draft',
  edition: 1,
  ...(evidence && { evidence }),
  writers: [whoOf(acting)],
  change: making(given.id, 1, 'profile.started', acting),
});

/** @throws WrongState */
export const changedProfile = (before: Profile, content: ProfileContent, acting: Acting): Profile =>
  step(before, TRANSITIONS.change, {
    acting,
    set: {
      content,
      writers: [...before.writers.filter(({ id }) => id !== acting.by.id), whoOf(acting)],
    },
  });

/** @throws WrongState */
export const submittedProfile = ({ remarks: _, ...before }: Profile, acting: Acting): Profile =>
  step(before, TRANSITIONS.submit, { acting, set: { submittedBy: whoOf(acting) } });

/** @throws WrongState */
export const sentBackProfile = (before: Profile, remarks: string, acting: Acting): Profile =>
  step(before, TRANSITIONS.sendBack, { acting, set: { remarks }, reason: remarks });

/** Four eyes: nobody publishes what they wrote. @throws WrongState, NotAllowed */
export const publishedProfile = (
  { ended: _, keptBecause: __, ...before }: Profile,
  acting: Acting,
): Profile => {
  require(TRANSITIONS.publish, before.status);
  if (
    [...before.writers, ...(before.submittedBy ? [before.submittedBy] : [])].some(
      ({ id }) => id === acting.by.id,
    )
  )
    throw new NotAllowed('Whoever wrote or submitted a profile does not publish it: ask a second person.');
  const today = acting.at.toISOString().slice(0, 10);
  if (before.content.validity.to < today)
    throw new WrongState('Its validity has ended: send it back, and let it begin anew.', before.status);
  return step(before, TRANSITIONS.publish, {
    acting,
    set: {
      inForce: {
        edition: before.edition,
        content: before.content,
        ...(before.evidence && { evidence: before.evidence }),
        publishedBy: whoOf(acting),
      },
    },
  });
};

/** The next edition is written beside the one in force. @throws WrongState */
export const revisedProfile = (
  { submittedBy: _, remarks: __, ...before }: Profile,
  content: ProfileContent,
  acting: Acting,
): Profile =>
  step(before, TRANSITIONS.revise, {
    acting,
    set: { content, edition: before.edition + 1, writers: [whoOf(acting)] },
  });

/** The edition in force ends at once; what is written meanwhile stays. @throws WrongState without one */
export const endedProfile = (
  { inForce, ...before }: Profile,
  { how, reason }: { readonly how: keyof typeof ENDINGS; readonly reason: string },
  acting: Acting,
): Profile => {
  if (!inForce) throw new WrongState('No edition of it is in force.', before.status);
  return next(
    before,
    { event: ENDINGS[how], to: before.status === 'published' ? how : before.status },
    {
      acting,
      set: { ended: { edition: inForce.edition, how, reason, at: acting.at.toISOString() } },
      reason,
    },
  );
};

/** Somebody is told before it ends. @throws WrongState */
export const retiringProfile = (
  before: Profile,
  { on, because }: { readonly on: string; readonly because: string },
  acting: Acting,
): Profile => {
  if (!before.inForce) throw new WrongState('No edition of it is in force.', before.status);
  return next(
    before,
    { event: TRANSITIONS.announceRetirement.event, to: before.status },
    {
      acting,
      set: { inForce: { ...before.inForce, retiresOn: on, retiresBecause: because } },
      reason: because,
    },
  );
};

/** Somebody knows better than the figures. @throws WrongState when nothing was announced */
export const keptProfile = (before: Profile, reason: string, acting: Acting): Profile => {
  if (!before.inForce?.retiresOn) throw new WrongState('It is not about to retire.', before.status);
  const { retiresOn: _, retiresBecause: __, ...inForce } = before.inForce;
  return next(
    before,
    { event: TRANSITIONS.keep.event, to: before.status },
    { acting, set: { inForce, keptBecause: { by: whoOf(acting), reason } }, reason },
  );
};

/** What inspections found makes of its weight. @throws WrongState */
export const weighedProfile = (
  before: Profile,
  measured: { readonly weight: number; readonly inspected: number; readonly found: number },
  acting: Acting,
): Profile => {
  if (!before.inForce) throw new WrongState('No edition of it is in force.', before.status);
  const inForce = { ...before.inForce, measured: { ...measured, at: acting.at.toISOString() } };
  return next(before, { event: TRANSITIONS.weigh.event, to: before.status }, { acting, set: { inForce } });
};
