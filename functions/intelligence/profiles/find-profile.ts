import * as z from 'zod';
import { type Action, may } from '../../../shared/domain/access.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { ChangedMeanwhile, NotAllowed, NotFound } from '../../../shared/domain/errors.ts';
import { type Profile, sharedProfile } from '../../../shared/domain/profiles/profile.ts';
import type { Acting } from '../../../shared/domain/profiles/steps.ts';
import type { Uses } from '../../../shared/services.ts';

export const ProfileParams = z.object({
  profileId: z.string().regex(/^[0-9a-z]{26}$/, 'An id of 26 characters.'),
});

/** Drafts are their office's own; what is in force is open as its sharing says. */
const thingOf = (profile: Profile) => ({
  office: profile.office,
  country: profile.country,
  shared: { ...sharedProfile(profile), status: profile.inForce ? 'published' : 'draft' },
});

/** @throws NotFound */
export const findProfile = async (
  { profiles }: Uses<'profiles'>,
  actor: Actor,
  id: string,
): Promise<Profile> => {
  const profile = await profiles.read(id);
  if (!profile || !may(actor, 'profile.read', thingOf(profile))) throw new NotFound('profile');
  return profile;
};

/** The same for a change of the version that the caller knows. @throws NotFound, NotAllowed, ChangedMeanwhile */
export const findToChange = async (
  services: Uses<'profiles'>,
  actor: Actor,
  {
    id,
    action,
    ifMatch,
  }: { readonly id: string; readonly action: Action; readonly ifMatch: number | undefined },
): Promise<Profile> => {
  const profile = await findProfile(services, actor, id);
  if (!may(actor, action, thingOf(profile)))
    throw new NotAllowed('Only the office that wrote a profile does that, and whoever has the duty for it.');
  if (profile.version !== ifMatch) throw new ChangedMeanwhile(profile.version);
  return profile;
};

export const actingOf = ({ id, name, office }: Actor, at: Date): Acting => ({ by: { id, name, office }, at });
