import * as z from 'zod';
import type { Action } from '../../../shared/domain/access.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { text } from '../../../shared/domain/fields.ts';
import { type Profile, ProfileContent } from '../../../shared/domain/profiles/profile.ts';
import {
  type Acting,
  changedProfile,
  endedProfile,
  keptProfile,
  publishedProfile,
  revisedProfile,
  sentBackProfile,
  submittedProfile,
} from '../../../shared/domain/profiles/steps.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { actingOf, findToChange, ProfileParams } from './find-profile.ts';
import { ProfileView, profileViewOf } from './profile-view.ts';

type Needs = Uses<'profiles' | 'clock'>;

/** One step of a profile: found, changed, kept, shown. */
const taken = async (
  services: Needs,
  call: {
    readonly actor: Actor;
    readonly params: { profileId: string };
    readonly ifMatch: number | undefined;
  },
  { action, step }: { readonly action: Action; readonly step: (before: Profile, acting: Acting) => Profile },
) => {
  const { actor, params, ifMatch } = call;
  const before = await findToChange(services, actor, { id: params.profileId, action, ifMatch });
  const at = services.clock.now();
  const after = step(before, actingOf(actor, at));
  await services.profiles.supersede(before, after);
  return ok(profileViewOf(actor, after, at.toISOString().slice(0, 10)));
};

const Reason = z.strictObject({ reason: text(1000) });
const gives = { 200: ProfileView };

export const changeProfile = route({
  name: 'change-profile',
  method: 'PUT',
  path: '/v1/profiles/{profileId}',
  action: 'profile.write',
  summary: 'Change a draft, or begin the next edition of what was published',
  description: 'The edition in force stays in force until the next one is published.',
  params: ProfileParams,
  body: ProfileContent,
  ifMatch: true,
  gives,
})(
  (services: Needs) => (call) =>
    taken(services, call, {
      action: 'profile.write',
      step: (before, acting) =>
        before.status === 'draft' || before.status === 'submitted'
          ? changedProfile(before, call.body, acting)
          : revisedProfile(before, call.body, acting),
    }),
);

export const submitProfile = route({
  name: 'submit-profile',
  method: 'POST',
  path: '/v1/profiles/{profileId}/submission',
  action: 'profile.write',
  summary: 'Hand a draft to whoever publishes',
  params: ProfileParams,
  ifMatch: true,
  gives,
})((services: Needs) => (call) => taken(services, call, { action: 'profile.write', step: submittedProfile }));

export const sendBackProfile = route({
  name: 'send-back-profile',
  method: 'POST',
  path: '/v1/profiles/{profileId}/remarks',
  action: 'profile.publish',
  summary: 'Send a submitted profile back to its writers, with what is to be mended',
  params: ProfileParams,
  body: z.strictObject({ remarks: text(2000) }),
  ifMatch: true,
  gives,
})(
  (services: Needs) => (call) =>
    taken(services, call, {
      action: 'profile.publish',
      step: (before, acting) => sentBackProfile(before, call.body.remarks, acting),
    }),
);

export const publishProfile = route({
  name: 'publish-profile',
  method: 'POST',
  path: '/v1/profiles/{profileId}/publication',
  action: 'profile.publish',
  summary: 'Publish a submitted profile: screening applies it from the next call on',
  description: 'Nobody publishes what they wrote or submitted themselves.',
  params: ProfileParams,
  ifMatch: true,
  gives,
})(
  (services: Needs) => (call) => taken(services, call, { action: 'profile.publish', step: publishedProfile }),
);

export const recallProfile = route({
  name: 'recall-profile',
  method: 'POST',
  path: '/v1/profiles/{profileId}/recall',
  action: 'profile.recall',
  summary: 'End the edition in force at once: screening applies it no more',
  params: ProfileParams,
  body: Reason,
  ifMatch: true,
  gives,
})(
  (services: Needs) => (call) =>
    taken(services, call, {
      action: 'profile.recall',
      step: (before, acting) => endedProfile(before, { how: 'recalled', reason: call.body.reason }, acting),
    }),
);

export const keepProfile = route({
  name: 'keep-profile',
  method: 'POST',
  path: '/v1/profiles/{profileId}/retention',
  action: 'profile.publish',
  summary: 'Keep a profile that is about to retire, with the reason',
  params: ProfileParams,
  body: Reason,
  ifMatch: true,
  gives,
})(
  (services: Needs) => (call) =>
    taken(services, call, {
      action: 'profile.publish',
      step: (before, acting) => keptProfile(before, call.body.reason, acting),
    }),
);
