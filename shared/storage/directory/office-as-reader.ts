import type { Actor, Scope } from '../../domain/actor.ts';
import { regionOf } from '../../domain/directory/office.ts';
import type { Directory } from './directory.ts';

/**
 * An office as a reader of cases, as the directory knows it now; undefined when nobody of it is let in. For work that is
 * done for an office while nobody of it calls: it sees what the office may see, and has no duty.
 */
export const officeAsReader = async (
  directory: Pick<Directory, 'readOffice' | 'regionalOffices'>,
  officeId: string,
  scopes: readonly Scope[],
): Promise<Actor | undefined> => {
  const office = await directory.readOffice(officeId);
  if (!office?.active) return undefined;
  const { id, name, role, country } = office;
  const rilo = regionOf(office);
  return {
    kind: 'system',
    id,
    name,
    office: id,
    role,
    ...(country && { country }),
    ...(rilo && { rilo }),
    regions: role === 'WCO' ? await directory.regionalOffices() : [],
    duties: [],
    scopes: [...scopes],
  };
};
