import { SYSTEM } from '../../../shared/domain/verification/open.ts';
import type { Uses } from '../../../shared/services.ts';
import type { Names } from './history-line.ts';

/** Names of people and client systems; who is no longer known, and what nobody in particular did, has none. */
export const readNames = async ({ directory }: Uses<'directory'>, ids: Iterable<string>): Promise<Names> => {
  const known = async (id: string): Promise<[string, string][]> => {
    if (id === SYSTEM || id.startsWith('policy.')) return [];
    const found = (await directory.readPerson(id)) ?? (await directory.systemOfClient(id));
    return found ? [[id, found.name]] : [];
  };
  return new Map((await Promise.all([...new Set(ids)].map(known))).flat());
};
