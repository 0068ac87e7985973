import { closestQuantities } from '../../../domain/duplicates/evidence/goods-apart.ts';
import { inboxesOf } from '../../../domain/duplicates/inboxes.ts';
import { marksOf } from '../../../domain/duplicates/marks.ts';
import {
  type Likeness,
  lapsed,
  type Pair,
  proposed,
  proposedAgain,
} from '../../../domain/duplicates/pair.ts';
import { NEAR_LOG } from '../../../domain/duplicates/quantity-bin.ts';
import { evidenceOf, PROPOSED_FROM, scoreOf } from '../../../domain/duplicates/score.ts';
import type { Traits } from '../../../domain/duplicates/traits.ts';
import { traitsOf } from '../../../domain/duplicates/traits-of.ts';
import type { Seizure } from '../../../domain/seizure/seizure.ts';
import type { Seizures } from '../../seizures.ts';
import { type Candidate, type Looked, markName } from './marks.ts';
import { inOrder, type Pairs, pairIdOf } from './pairs.ts';

/** More than so many at once are no duplicates of one case but a kind of case. */
const MOST_PAIRS = 10;
/** Of those that look alike by what stands beside their marks, so many are read and compared as a whole. */
const MOST_READ = 20;

/** It stands: neither withdrawn nor rejected. */
export const stands = ({ status }: Seizure): boolean => status !== 'withdrawn' && status !== 'rejected';

interface Own {
  readonly seizure: Seizure;
  readonly traits: Traits;
  readonly stops: ReadonlySet<string>;
}

const without = (traits: Traits, stops: ReadonlySet<string>): Traits => ({
  ...traits,
  identifiers: traits.identifiers.filter((one) => !stops.has(markName(one))),
});

/** Ids of the candidates that are worth being read, by what stands beside their marks. */
export const worthReading = (
  { seizure: { id }, traits, stops }: Own,
  { candidates }: Looked,
): readonly string[] => {
  const own = without(traits, stops);
  const scoreWith = ({ id: other, circumstances, identifiers }: Candidate): number => {
    const theirs = { ...circumstances, identifiers };
    // Bins are wider than what counts as near: without this, who is found would depend on who came first.
    const isNear = identifiers.length > 0 || (closestQuantities(own, theirs)?.apart ?? 1) <= NEAR_LOG;
    return isNear ? scoreOf(id < other ? evidenceOf(own, theirs) : evidenceOf(theirs, own)) : 0;
  };
  return candidates
    .map((candidate) => ({ id: candidate.id, score: scoreWith(candidate) }))
    .filter(({ score }) => score >= PROPOSED_FROM)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_READ)
    .map((one) => one.id);
};

/** How alike two cases are as a whole; undefined where it is not enough, or nobody may see both. */
const likenessOf = ({ seizure, traits, stops }: Own, other: Seizure): Likeness | undefined => {
  if (!stands(seizure) || !stands(other)) return undefined;
  const [own, theirs] = [traits, traitsOf(other.report)].map((one) => without(one, stops)) as [
    Traits,
    Traits,
  ];
  const evidence = seizure.id < other.id ? evidenceOf(own, theirs) : evidenceOf(theirs, own);
  const score = scoreOf(evidence);
  const inboxes = inboxesOf(seizure, other);
  return score >= PROPOSED_FROM && inboxes.length > 0 ? { score, evidence, inboxes } : undefined;
};

/** Compares a case with others as they are now and keeps what comes of it; gives the pairs that are open then. */
export const comparing =
  ({ pairs, seizures, now }: { pairs: Pairs; seizures: Pick<Seizures, 'readMany'>; now: () => Date }) =>
  async (own: Own, { ids, open }: { ids: readonly string[]; open: readonly Pair[] }): Promise<Pair[]> => {
    const { id } = own.seizure;
    const partner = ({ cases }: Pair) => (cases[0] === id ? cases[1] : cases[0]);
    const wanted = [...new Set([...ids, ...open.map(partner)])];
    if (wanted.length === 0) return [];
    const [others, known] = await Promise.all([
      seizures.readMany(wanted),
      pairs.readMany(wanted.map((other) => pairIdOf(id, other))),
    ]);
    const pairOf = new Map(known.map((pair) => [partner(pair), pair]));
    const alike = others
      .flatMap((other) => {
        const likeness = likenessOf(own, other);
        return likeness ? [{ other: other.id, likeness }] : [];
      })
      .sort((a, b) => b.likeness.score - a.likeness.score || (a.other < b.other ? -1 : 1));
    const at = now();
    const left: Pair[] = [];
    for (const [place, { other, likeness }] of alike.entries()) {
      const known = pairOf.get(other);
      pairOf.delete(other);
      if (!known && place >= MOST_PAIRS) continue;
      const pairId = pairIdOf(id, other);
      const kept = await pairs.keep(pairId, known, (before) =>
        before ? proposedAgain(before, likeness, at) : proposed(pairId, inOrder(id, other), { likeness, at }),
      );
      if (kept) left.push(kept);
    }
    for (const pair of pairOf.values())
      await pairs.keep(pair.id, pair, (before) => before && lapsed(before, at));
    return left.filter(({ state }) => state === 'open');
  };

/** What a case is known by; nothing of one that is gone, or that nobody may see together with another. */
export const ownMarks = (seizure: Seizure, traits: Traits) =>
  stands(seizure) && inboxesOf(seizure, seizure).length > 0 ? marksOf(traits) : [];
