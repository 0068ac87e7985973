import { may } from '../../../shared/domain/access.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { NotFound } from '../../../shared/domain/errors.ts';
import { type Seizure, sharedOf } from '../../../shared/domain/seizure/seizure.ts';
import type { Uses } from '../../../shared/services.ts';

const thingOf = (seizure: Seizure) => ({
  office: seizure.office,
  country: seizure.country,
  rilo: seizure.rilo,
  enteredBy: seizure.enteredBy?.office,
  shared: sharedOf(seizure),
});

/** Takes the caller part in the check of this case, or does she see its outcome only? By what is shared now. */
export const takesPart = (actor: Actor, seizure: Seizure): boolean =>
  may(actor, 'verification.read', thingOf(seizure));

/** The case with this id or reference, for whoever may read it. @throws NotFound */
export const findCase = async (
  { seizures }: Uses<'seizures'>,
  actor: Actor,
  idOrReference: string,
): Promise<Seizure> => {
  const id = idOrReference.startsWith('CEN-') ? await seizures.findByReference(idOrReference) : idOrReference;
  const seizure = id === undefined ? undefined : await seizures.read(id);
  if (!seizure || !may(actor, 'seizure.read', thingOf(seizure))) throw new NotFound('case');
  return seizure;
};
