import { type Seizure, sharedOf } from '../seizure/seizure.ts';
import { audiencesFor, isSharedWith, type Shared } from '../sharing.ts';

export const SECRETARIAT = 'WCO';

/** The Secretariat belongs to every region (see audiencesOf). */
const reachesSecretariat = (shared: Shared): boolean =>
  audiencesFor(shared).some(
    (audience) =>
      audience === 'network' || audience.startsWith('regional:') || audience === `group:${SECRETARIAT}`,
  );

/**
 * Where a pair waits for a judgement: with each regional office that serves one of the two cases, or is named in a
 * closed group, and may see both; with the Secretariat where there is none. Empty where nobody may see both.
 */
export const inboxesOf = (a: Seizure, b: Seizure): string[] => {
  const both = [sharedOf(a), sharedOf(b)] as const;
  const named = both.flatMap(({ sharing }) => sharing.offices ?? []).filter((id) => id.startsWith('RILO-'));
  const regional = [...new Set([a.rilo, b.rilo, ...named])]
    .filter((rilo) => both.every((shared) => isSharedWith(rilo, shared)))
    .sort();
  if (regional.length > 0) return regional;
  return both.every(reachesSecretariat) ? [SECRETARIAT] : [];
};
