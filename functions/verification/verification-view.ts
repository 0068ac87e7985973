import * as z from 'zod';
import { type Action, may } from '../../shared/domain/access.ts';
import type { Actor } from '../../shared/domain/actor.ts';
import { NotFound } from '../../shared/domain/errors.ts';
import type { Acting } from '../../shared/domain/verification/step.ts';
import type { Verification } from '../../shared/domain/verification/verification.ts';
import type { Uses } from '../../shared/services.ts';

export const CaseParams = z.object({
  seizureId: z
    .string()
    .regex(
      /^([0-9a-z]{26}|CEN-\d{4}-[A-Z]{2}-\d{6,})$/,
      'An id of 26 characters or a reference such as CEN-2026-FR-000123.',
    ),
});

/** What the access table needs to know of a verification. */
export const thingOf = ({ case: { office, country, rilo, enteredBy, sharing }, state }: Verification) => ({
  office,
  country,
  rilo,
  enteredBy,
  shared: { office, country, rilo, status: state, sharing },
});

export const actingOf = ({ id, name, office }: Actor, at: Date): Acting => ({ by: id, name, office, at });

/**
 * The verification of the case with this id or reference, for whoever may do that to it.
 * @throws NotFound also where the caller may not know of it, or the case has not been checked yet
 */
export const findVerification = async (
  { seizures, verifications }: Uses<'seizures' | 'verifications'>,
  actor: Actor,
  { seizureId, action }: { readonly seizureId: string; readonly action: Action },
): Promise<Verification> => {
  const id = seizureId.startsWith('CEN-') ? await seizures.findByReference(seizureId) : seizureId;
  const found = id === undefined ? undefined : await verifications.read(id);
  const thing = found && thingOf(found);
  if (!found || !thing || !(may(actor, action, thing) || may(actor, 'verification.read', thing)))
    throw new NotFound('verification');
  return found;
};
