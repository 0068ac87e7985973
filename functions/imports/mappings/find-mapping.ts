import * as z from 'zod';
import { type Action, may } from '../../../shared/domain/access.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { InvalidInput, NotAllowed, NotFound } from '../../../shared/domain/errors.ts';
import { type SavedMapping, sharedMapping } from '../../../shared/domain/imports/jobs/saved-mapping.ts';
import type { Uses } from '../../../shared/services.ts';

const mappingId = z.string().regex(/^[0-9a-z]{26}$/, 'An id of 26 characters.');

export const MappingParams = z.object({ mappingId });

/** A saved mapping to work with: the version that is named, or the current one. */
export const UsedMapping = z.strictObject({
  id: mappingId,
  version: z.number().int().min(1).optional().describe('The current one if left out'),
});
export type UsedMapping = z.output<typeof UsedMapping>;

export const thingOf = (saved: SavedMapping) => ({
  office: saved.office,
  country: saved.country,
  shared: sharedMapping(saved),
});

/** A mapping that the caller may see. @throws NotFound */
export const findMapping = async (
  { savedMappings }: Uses<'savedMappings'>,
  actor: Actor,
  { id, version }: UsedMapping,
): Promise<SavedMapping> => {
  // How it is shared now decides, also about the versions before.
  const current = await savedMappings.read(id);
  if (!current || !may(actor, 'mapping.read', thingOf(current))) throw new NotFound('mapping');
  if (version === undefined || version === current.version) return current;
  const earlier = await savedMappings.readVersion(id, version);
  if (!earlier) throw new NotFound('version of this mapping');
  return earlier;
};

/** The same for a new import. @throws InvalidInput when it is retired */
export const findUsable = async (
  services: Uses<'savedMappings'>,
  actor: Actor,
  used: UsedMapping,
): Promise<SavedMapping> => {
  const saved = await findMapping(services, actor, used);
  if (saved.status === 'retired')
    throw new InvalidInput([
      { pointer: '/savedMapping/id', code: 'retired', detail: 'This mapping is retired: take another one.' },
    ]);
  return saved;
};

/** The same for a change. @throws NotAllowed when it is another office's */
export const findOwnMapping = async (
  services: Uses<'savedMappings'>,
  actor: Actor,
  id: string,
): Promise<SavedMapping> => {
  const saved = await findMapping(services, actor, { id });
  if (!may(actor, 'mapping.write' satisfies Action, thingOf(saved)))
    throw new NotAllowed('Only the office that saved a mapping changes it. Make a copy of your own.');
  return saved;
};
