import * as z from 'zod';
import { type Action, may } from '../../../shared/domain/access.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { Person } from '../../../shared/domain/directory/person.ts';
import { NotFound } from '../../../shared/domain/errors.ts';
import type { Directory } from '../../../shared/storage/directory/directory.ts';

/** A person as the administrators of the office see them. */
export const PersonView = z
  .object({
    ...Person.omit({ change: true, signedOutAt: true }).shape,
    changedAt: z.string(),
    suspendedBecause: z.string().optional(),
  })
  .meta({ id: 'Person' });

export const PersonParams = z.object({
  personId: z.string().regex(/^[0-9a-zA-Z-]{1,64}$/, 'The id of a person.'),
});

export const viewOf = (person: Person) => ({
  ...person,
  changedAt: person.change.at,
  ...(person.status === 'suspended' && { suspendedBecause: person.change.reason }),
});

interface Wish {
  readonly actor: Actor;
  readonly action: Action;
  readonly id: string;
}

/** @throws NotFound also where the caller may not see them */
export const findPerson = async (directory: Directory, { actor, action, id }: Wish): Promise<Person> => {
  const person = await directory.readPerson(id);
  if (!person || !may(actor, action, person)) throw new NotFound('person');
  return person;
};
