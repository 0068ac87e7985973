import * as z from 'zod';
import { Scope } from '../actor.ts';
import { Change, changeOf } from '../change.ts';
import { WrongState } from '../errors.ts';
import { Instant, text } from '../fields.ts';
import { OfficeId } from '../sharing.ts';

/** One pair of client id and secret. The secret is shown once and kept nowhere. */
export const Client = z.object({
  clientId: z.string(),
  createdAt: Instant,
  expiresAt: Instant.optional().describe('Refused from then on; absent for the current one'),
});
export type Client = z.output<typeof Client>;

/** Rotations that overlap; what is older must run out first. */
const MOST_CLIENTS = 4;

/** A machine account of an office: a customs system that calls the API. */
export const System = z.object({
  id: z.string(),
  name: text(120),
  office: OfficeId,
  scopes: z.array(Scope).min(1),
  clients: z.array(Client).max(MOST_CLIENTS),
  status: z.enum(['active', 'removed']),
  version: z.number().int(),
  change: Change,
});
export type System = z.output<typeof System>;

export const SystemSummary = System.pick({ id: true, name: true, scopes: true, status: true });
export type SystemSummary = z.output<typeof SystemSummary>;

interface Making {
  readonly by: { readonly id: string; readonly office: string };
  readonly at: Date;
}

export const registeredSystem = (
  {
    id,
    name,
    office,
    scopes,
    clientId,
  }: Pick<System, 'id' | 'name' | 'office' | 'scopes'> & { clientId: string },
  making: Making,
): System => ({
  id,
  name,
  office,
  scopes,
  clients: [{ clientId, createdAt: making.at.toISOString() }],
  status: 'active',
  version: 1,
  change: changeOf({ event: 'system.registered', record: id, version: 1, ...making }),
});

export const isValid = ({ expiresAt }: Client, at: Date): boolean =>
  expiresAt === undefined || expiresAt > at.toISOString();

/** @throws WrongState while too many older ones are still counting down */
export const assertRotatable = (
  system: System,
  { at, oldValidHours }: { at: Date; oldValidHours: number },
): void => {
  if (system.status !== 'active') throw new WrongState('The client system was removed.', system.status);
  if (oldValidHours > 0 && system.clients.filter((client) => isValid(client, at)).length >= MOST_CLIENTS)
    throw new WrongState(
      'Too many earlier secrets are still valid. Wait until they run out, or rotate with "oldValidHours": 0.',
      'rotating',
    );
};

/** A new client takes over; every earlier one works `oldValidHours` more at most. */
export const rotatedSystem = (
  before: System,
  { clientId, oldValidHours, ...making }: Making & { clientId: string; oldValidHours: number },
): System => {
  assertRotatable(before, { at: making.at, oldValidHours });
  const until = new Date(making.at.getTime() + oldValidHours * 3_600_000).toISOString();
  const earlier = before.clients
    .map((client) =>
      client.expiresAt && client.expiresAt < until ? client : { ...client, expiresAt: until },
    )
    .filter((client) => isValid(client, making.at));
  const version = before.version + 1;
  return {
    ...before,
    clients: [...earlier, { clientId, createdAt: making.at.toISOString() }],
    version,
    change: changeOf({ event: 'system.rotated', record: before.id, version, ...making }),
  };
};

/** It stays in the directory without clients, so that the trail can name what once called. */
export const removedSystem = (before: System, making: Making): System => {
  const version = before.version + 1;
  return {
    ...before,
    clients: [],
    status: 'removed',
    version,
    change: changeOf({ event: 'system.removed', record: before.id, version, ...making }),
  };
};
