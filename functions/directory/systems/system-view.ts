import * as z from 'zod';
import { type Action, may } from '../../../shared/domain/access.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { System } from '../../../shared/domain/directory/system.ts';
import { NotFound } from '../../../shared/domain/errors.ts';
import type { Directory } from '../../../shared/storage/directory/directory.ts';

/** A client system as the administrators of the office see it; its secrets are kept nowhere. */
export const SystemView = z
  .object({ ...System.omit({ change: true }).shape, changedAt: z.string() })
  .meta({ id: 'ClientSystem' });

/** The only answers that show a secret. */
export const SystemSecret = z
  .object({ system: SystemView, clientId: z.string(), clientSecret: z.string() })
  .meta({ id: 'ClientSystemSecret' });

export const SystemParams = z.object({
  systemId: z.string().regex(/^[0-9a-z]{26}$/, 'An id of 26 characters.'),
});

export const viewOf = (system: System) => ({ ...system, changedAt: system.change.at });

interface Wish {
  readonly actor: Actor;
  readonly action: Action;
  readonly id: string;
}

/** @throws NotFound also where the caller may not see it */
export const findSystem = async (directory: Directory, { actor, action, id }: Wish): Promise<System> => {
  const system = await directory.readSystem(id);
  if (!system || !may(actor, action, system)) throw new NotFound('client system');
  return system;
};
