import * as z from 'zod';
import type { Actor } from '../../../shared/domain/actor.ts';
import { InForce, isInForce, Profile, ProfileContent } from '../../../shared/domain/profiles/profile.ts';
import { withheldNumbers } from '../../../shared/domain/profiles/withheld-numbers.ts';

const { id, version, reference, office, status, edition, remarks, ended } = Profile.shape;

const EvidenceView = z
  .object({
    indicator: z.string(),
    office: z.string(),
    minedAt: z.string(),
    data: z.object({ through: z.number(), knownAt: z.string() }),
    numbers: z
      .record(z.string(), z.unknown())
      .describe('The indicator as it was mined; for other offices counts below five are withheld (null)'),
    cases: z.array(z.string()).optional().describe('Ids of cases behind it, for the office it was mined for'),
  })
  .meta({ id: 'ProfileEvidence' });

const WhoView = z.object({ name: z.string(), at: z.string() });

/** A profile as its reader may see it: other offices see the edition in force alone, and nobody's name. */
export const ProfileView = z
  .object({
    id,
    version,
    reference,
    office,
    status,
    edition,
    content: ProfileContent,
    evidence: EvidenceView.optional(),
    writers: z.array(WhoView).optional(),
    submittedBy: WhoView.optional(),
    remarks,
    inForce: z
      .object({
        edition: InForce.shape.edition,
        content: ProfileContent,
        publishedAt: z.string(),
        applies: z.boolean().describe('Today, by its validity'),
        retiresOn: InForce.shape.retiresOn,
        retiresBecause: InForce.shape.retiresBecause,
      })
      .optional(),
    ended,
    keptBecause: z.string().optional(),
  })
  .meta({ id: 'Profile' });

const evidenceFor = (own: boolean, evidence: Profile['evidence']) =>
  evidence && {
    evidence: own ? evidence : { ...evidence, numbers: withheldNumbers(evidence.numbers), cases: undefined },
  };

export const profileViewOf = (actor: Actor, profile: Profile, today: string) => {
  const own = actor.office === profile.office;
  const { inForce } = profile;
  const shown = own || !inForce ? profile : { ...profile, ...inForce };
  return {
    id: profile.id,
    version: profile.version,
    reference: profile.reference,
    office: profile.office,
    status: own ? profile.status : 'published',
    edition: shown.edition,
    content: shown.content,
    ...evidenceFor(own, shown.evidence),
    ...(inForce && {
      inForce: {
        ...inForce,
        publishedAt: inForce.publishedBy.at,
        applies: isInForce(profile, today),
      },
    }),
    ...(own && {
      writers: profile.writers,
      submittedBy: profile.submittedBy,
      remarks: profile.remarks,
      ended: profile.ended,
      keptBecause: profile.keptBecause?.reason,
    }),
  };
};
