import type { Actor } from '../../../shared/domain/actor.ts';
import type { Person } from '../../../shared/domain/directory/person.ts';
import { NotAllowed } from '../../../shared/domain/errors.ts';
import type { Directory } from '../../../shared/storage/directory/directory.ts';

/**
 * Nobody changes their own duties or standing. Within an office gives the acting administrator as the directory
 * knows them now: written on the condition that they stay so, no office loses its last administrator, not even
 * when two suspend each other at the same moment.
 * @throws NotAllowed
 */
export const assertAdministrates = async (
  directory: Pick<Directory, 'readPerson'>,
  actor: Actor,
  person: Person,
): Promise<Person | undefined> => {
  if (actor.id === person.id)
    throw new NotAllowed('Nobody changes their own duties or standing: ask another administrator.');
  if (actor.office !== person.office) return undefined;
  const self = await directory.readPerson(actor.id);
  if (self?.status === 'suspended' || !self?.duties.includes('administrator'))
    throw new NotAllowed('You are no longer an administrator of your office.');
  return self;
};
