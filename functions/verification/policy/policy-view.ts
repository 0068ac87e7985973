import * as z from 'zod';
import { type Action, may } from '../../../shared/domain/access.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import type { Office } from '../../../shared/domain/directory/office.ts';
import { NotFound } from '../../../shared/domain/errors.ts';
import { OfficeId } from '../../../shared/domain/sharing.ts';
import {
  LetThrough,
  type Policy,
  PolicyData,
  USUAL_POLICY,
} from '../../../shared/domain/verification/policy.ts';
import type { Uses } from '../../../shared/services.ts';

export const PolicyParams = z.object({ officeId: OfficeId });

/** How a regional office verifies, as those see it whom it concerns. */
export const PolicyView = z
  .object({
    office: OfficeId,
    version: z.number().int().describe('0 while the office has said nothing: then the usual policy holds'),
    changedAt: z.string().optional(),
    ...PolicyData.shape,
    letThrough: z
      .object({
        ...LetThrough.shape,
        offices: z
          .union([z.literal('all'), z.array(OfficeId)])
          .describe('Whose clean reports pass; a reporting office finds no other than itself here'),
      })
      .optional(),
  })
  .meta({ id: 'OfficePolicy' });

/** Whom a regional office finds reliable is no other reporter's business. */
const seenBy = ({ role, office }: Actor, { letThrough, ...data }: PolicyData): PolicyData => {
  if (!letThrough) return data;
  const { offices } = letThrough;
  if (role !== 'NCP' || offices === 'all') return { ...data, letThrough };
  return { ...data, letThrough: { ...letThrough, offices: offices.filter((id) => id === office) } };
};

export const policyViewOf = (actor: Actor, office: string, policy: Policy | undefined) => ({
  office,
  version: policy?.version ?? 0,
  ...(policy && { changedAt: policy.change.at }),
  ...seenBy(actor, policy?.data ?? USUAL_POLICY),
});

/**
 * The regional office whose policy is asked for: it is open to those whom it serves, as a regional case is.
 * @throws NotFound also where the caller may not know of it
 */
export const findRegionalOffice = async (
  { directory }: Uses<'directory'>,
  actor: Actor,
  { officeId, action }: { readonly officeId: string; readonly action: Action },
): Promise<Office> => {
  const shared = {
    office: officeId,
    country: '',
    rilo: officeId,
    status: 'policy',
    sharing: { level: 'regional' as const },
  };
  const office = may(actor, action, { office: officeId, shared })
    ? await directory.readOffice(officeId)
    : undefined;
  if (office?.role !== 'RILO') throw new NotFound('regional office');
  return office;
};
