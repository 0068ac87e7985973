import * as z from 'zod';
import { type Action, may } from '../../../shared/domain/access.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { inboxesOf } from '../../../shared/domain/duplicates/inboxes.ts';
import type { Pair } from '../../../shared/domain/duplicates/pair.ts';
import { NotFound } from '../../../shared/domain/errors.ts';
import { type Seizure, sharedOf } from '../../../shared/domain/seizure/seizure.ts';
import type { Uses } from '../../../shared/services.ts';

export const PairParams = z.object({
  pairId: z.string().regex(/^[0-9a-z]{26}$/, 'An id of 26 characters.'),
});

/** A pair with its two cases as they are now. */
export interface SeenPair {
  readonly pair: Pair;
  readonly cases: readonly [Seizure, Seizure];
}

export const mayRead = (actor: Actor, seizure: Seizure): boolean =>
  may(actor, 'seizure.read', {
    office: seizure.office,
    country: seizure.country,
    enteredBy: seizure.enteredBy?.office,
    shared: sharedOf(seizure),
  });

/** Both cases as they are shared now, and the inbox that it stands in by that: sharing may have been taken back. */
const maySee = (actor: Actor, [first, second]: SeenPair['cases'], action: Action): boolean =>
  mayRead(actor, first) &&
  mayRead(actor, second) &&
  inboxesOf(first, second).some((office) => may(actor, action, { office }));

/** Those of these pairs that the caller may see, in the same order, with two calls however many there are. */
export const seenPairs = async (
  { duplicates, seizures }: Uses<'duplicates' | 'seizures'>,
  actor: Actor,
  { ids, action }: { readonly ids: readonly string[]; readonly action: Action },
): Promise<SeenPair[]> => {
  const pairs = new Map((await duplicates.readMany(ids)).map((pair) => [pair.id, pair]));
  const wanted = [...new Set([...pairs.values()].flatMap((pair) => pair.cases))];
  const found = wanted.length === 0 ? [] : await seizures.readMany(wanted);
  const byId = new Map(found.map((seizure) => [seizure.id, seizure]));
  return ids.flatMap((id) => {
    const pair = pairs.get(id);
    const [first, second] = (pair?.cases ?? []).map((one) => byId.get(one));
    if (!pair || !first || !second) return [];
    return maySee(actor, [first, second], action) ? [{ pair, cases: [first, second] as const }] : [];
  });
};

/** The pair with this id, for whoever may do that to it. @throws NotFound also where the caller may not know of it */
export const findPair = async (
  services: Uses<'duplicates' | 'seizures'>,
  actor: Actor,
  { pairId, action }: { readonly pairId: string; readonly action: Action },
): Promise<SeenPair> => {
  const [seen] = await seenPairs(services, actor, { ids: [pairId], action });
  if (!seen) throw new NotFound('pair');
  return seen;
};
