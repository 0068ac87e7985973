import type { Actor } from '../../shared/domain/actor.ts';
import { regionOf } from '../../shared/domain/directory/office.ts';
import type { ExportJob } from '../../shared/domain/exports/export-job.ts';
import type { Uses } from '../../shared/services.ts';

/** An office as a reader of cases, as the directory knows it now; undefined when nobody of it is let in. */
export const officeAsReader = async (
  { directory }: Uses<'directory'>,
  officeId: string,
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
    scopes: ['cen/seizures.read'],
  };
};

/** Whoever asked for an export, as they may read now: a job outlives a suspension, what it gives does not. */
export const readerNow = async (
  { directory }: Uses<'directory'>,
  { office, reader }: Pick<ExportJob, 'office' | 'reader'>,
): Promise<Actor | undefined> => {
  const known =
    reader.kind === 'person'
      ? await directory.readPerson(reader.id).then((person) => person?.status !== 'suspended' && person)
      : await directory
          .systemOfClient(reader.id)
          .then(
            (system) => system?.status === 'active' && system.scopes.includes('cen/seizures.read') && system,
          );
  return known && known.office === office ? officeAsReader({ directory }, office) : undefined;
};
