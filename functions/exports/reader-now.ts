import type { Actor } from '../../shared/domain/actor.ts';
import type { ExportJob } from '../../shared/domain/exports/export-job.ts';
import type { Uses } from '../../shared/services.ts';
import { officeAsReader } from '../../shared/storage/directory/office-as-reader.ts';

const SCOPES = ['cen/seizures.read'] as const;

/** An office whose cases go into files. */
export const exportingOffice = ({ directory }: Uses<'directory'>, office: string) =>
  officeAsReader(directory, office, SCOPES);

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
  return known && known.office === office ? exportingOffice({ directory }, office) : undefined;
};
