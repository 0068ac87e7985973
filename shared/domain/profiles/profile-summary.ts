import * as z from 'zod';
import { Profile, ProfileContent, ProfileStatus } from './profile.ts';

/** What is worth a line in a list, of the edition in force where there is one. */
export const ProfileSummary = z
  .object({
    id: z.string(),
    reference: z.string(),
    version: z.number().int(),
    office: Profile.shape.office,
    status: ProfileStatus,
    edition: z.number().int(),
    inForce: z.object({ edition: z.number().int(), retiresOn: z.string().optional() }).optional(),
    title: ProfileContent.shape.title,
    target: ProfileContent.shape.target,
    validity: ProfileContent.shape.validity,
    handling: ProfileContent.shape.handling,
    changedAt: z.string(),
  })
  .meta({ id: 'ProfileSummary' });
export type ProfileSummary = z.output<typeof ProfileSummary>;

export const profileSummaryOf = (profile: Profile): ProfileSummary => {
  const { title, target, validity, handling } = (profile.inForce ?? profile).content;
  return {
    id: profile.id,
    reference: profile.reference,
    version: profile.version,
    office: profile.office,
    status: profile.status,
    edition: profile.edition,
    ...(profile.inForce && {
      inForce: {
        edition: profile.inForce.edition,
        ...(profile.inForce.retiresOn && { retiresOn: profile.inForce.retiresOn }),
      },
    }),
    title,
    target,
    validity,
    handling,
    changedAt: profile.change.at,
  };
};
