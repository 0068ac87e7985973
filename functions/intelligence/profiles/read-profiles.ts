import * as z from 'zod';
import { NotFound } from '../../../shared/domain/errors.ts';
import { isInForce } from '../../../shared/domain/profiles/profile.ts';
import { ProfileSummary, profileSummaryOf } from '../../../shared/domain/profiles/profile-summary.ts';
import { audiencesOf } from '../../../shared/domain/sharing.ts';
import { Cursor } from '../../../shared/http/cursor.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { findProfile, ProfileParams } from './find-profile.ts';
import { ProfileView, profileViewOf } from './profile-view.ts';

const ProfileList = z
  .object({
    items: z.array(ProfileSummary),
    next: z.string().optional().describe('Cursor of the next page; without it the list is at its end'),
  })
  .meta({ id: 'ProfileList' });

export const listProfiles = route({
  name: 'list-profiles',
  method: 'GET',
  path: '/v1/profiles',
  action: 'profile.read',
  summary: 'Profiles: those of your office, or all that are in force for it',
  query: z.strictObject({
    list: z
      .enum(['own', 'in-force'])
      .default('in-force')
      .describe(
        'own: your office’s, whatever their state; in-force: all that apply today and are open to you',
      ),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    cursor: Cursor.optional(),
  }),
  gives: { 200: ProfileList },
})(({ profiles, cursors, clock }: Uses<'profiles' | 'cursors' | 'clock'>) => async ({ actor, query }) => {
  const { list, limit, cursor } = query;
  const binding = ['list-profiles', actor.id, list];
  const after = cursor && cursors.open(cursor, binding);
  const seal = (next: string | undefined) => next && { next: cursors.seal(next, binding) };
  if (list === 'own') {
    const { items, next } = await profiles.ofOffice(actor.office, { limit, after });
    return ok({ items, ...seal(next) });
  }
  const today = clock.now().toISOString().slice(0, 10);
  const all = (await profiles.inForce(audiencesOf(actor))).filter(
    (profile) => isInForce(profile, today) && (!after || profile.id > after),
  );
  const items = all.slice(0, limit).map(profileSummaryOf);
  return ok({ items, ...seal(all.length > limit ? items.at(-1)?.id : undefined) });
});

export const readProfile = route({
  name: 'read-profile',
  method: 'GET',
  path: '/v1/profiles/{profileId}',
  action: 'profile.read',
  summary: 'A profile with its reasons and evidence',
  params: ProfileParams,
  gives: { 200: ProfileView },
})((services: Uses<'profiles' | 'clock'>) => async ({ actor, params }) => {
  const profile = await findProfile(services, actor, params.profileId);
  return ok(profileViewOf(actor, profile, services.clock.now().toISOString().slice(0, 10)));
});

export const readProfileVersion = route({
  name: 'read-profile-version',
  method: 'GET',
  path: '/v1/profiles/{profileId}/versions/{version}',
  action: 'profile.read',
  summary: 'A profile of your office as it was at a version',
  params: ProfileParams.extend({ version: z.coerce.number().int().min(1) }),
  gives: { 200: ProfileView },
})((services: Uses<'profiles' | 'clock'>) => async ({ actor, params }) => {
  const current = await findProfile(services, actor, params.profileId);
  const version =
    current.office === actor.office
      ? await services.profiles.readVersion(current.id, params.version)
      : undefined;
  if (!version) throw new NotFound('version of this profile');
  return ok(profileViewOf(actor, version, services.clock.now().toISOString().slice(0, 10)));
});
