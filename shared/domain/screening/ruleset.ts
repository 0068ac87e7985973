import type { Condition, ConditionKind, Conditions } from '../profiles/conditions.ts';
import { fold } from '../reference/fold-words.ts';
import type { ConsignmentFacts } from './consignment-facts.ts';
import { type PhraseFinder, phraseFinder } from './words-in.ts';

/** A profile as screening applies it. */
export interface ScreenedProfile {
  readonly id: string;
  readonly edition: number;
  readonly conditions: Conditions;
  /** How likely what it matches carries the target: 0 to 1. */
  readonly weight: number;
}

/** What of a consignment met one condition. */
export interface Met {
  readonly kind: ConditionKind | 'words';
  readonly values: readonly string[];
}

export interface Match<P extends ScreenedProfile> {
  readonly profile: P;
  readonly met: readonly Met[];
}

/** Profiles made ready to be compared with one consignment after another. */
export interface Ruleset<P extends ScreenedProfile> {
  readonly profiles: readonly P[];
  /** Those that a consignment meets, the likeliest first; always the same for the same. */
  match(facts: ConsignmentFacts): Match<P>[];
}

/** The rarest kinds first: what fewest consignments have leaves fewest profiles to look at. */
const RARITY: readonly ConditionKind[] = [
  'party',
  'container',
  'vessel',
  'flight',
  'goods-heading',
  'departure-place',
  'goods-chapter',
  'place',
  'departure',
  'transit',
  'destination',
  'container-type',
  'departure-region',
  'destination-region',
  'place-type',
  'month',
  'mode',
  'direction',
];

const rarest = (all: readonly Condition[]): Condition | undefined =>
  all.toSorted(
    (a, b) => RARITY.indexOf(a.kind) - RARITY.indexOf(b.kind) || a.anyOf.length - b.anyOf.length,
  )[0];

/** Compared in this order, so that the same consignment always has the same answer. */
const order = (a: ScreenedProfile, b: ScreenedProfile): number =>
  b.weight - a.weight || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const byRank = (a: Match<ScreenedProfile>, b: Match<ScreenedProfile>): number => order(a.profile, b.profile);

export const compile = <P extends ScreenedProfile>(given: readonly P[]): Ruleset<P> => {
  const profiles = given.toSorted(order);
  const wanted = profiles.map(({ conditions }) =>
    conditions.all.map(({ kind, anyOf }) => ({ kind, values: new Set(anyOf) })),
  );
  const words = profiles.map(({ conditions }) => conditions.words?.map(fold));
  const byFact = new Map<ConditionKind, Map<string, number[]>>();
  profiles.forEach(({ conditions }, owner) => {
    const first = rarest(conditions.all);
    if (!first) return;
    const values = byFact.get(first.kind) ?? new Map<string, number[]>();
    byFact.set(first.kind, values);
    for (const value of new Set(first.anyOf)) {
      const owners = values.get(value);
      if (owners) owners.push(owner);
      else values.set(value, [owner]);
    }
  });
  // A profile of words alone stands under no fact: its words lead to it. Those of others are looked at after their facts.
  const finder: PhraseFinder = phraseFinder(
    words.flatMap((phrases = [], owner) =>
      phrases.map((phrase) => ({ phrase, owner: wanted[owner]?.length === 0 ? owner : undefined })),
    ),
  );

  const compared = (owner: number, facts: ConsignmentFacts, said: ReadonlySet<string>) => {
    const met: Met[] = [];
    for (const { kind, values } of wanted[owner] ?? []) {
      const hits = facts.values.get(kind)?.filter((value) => values.has(value)) ?? [];
      if (hits.length === 0) return undefined;
      met.push({ kind, values: hits });
    }
    const phrases = words[owner];
    if (phrases) {
      const hits = new Set(phrases.filter((phrase) => said.has(phrase)));
      if (hits.size === 0) return undefined;
      met.push({ kind: 'words', values: [...hits].sort() });
    }
    return { profile: profiles[owner] as P, met };
  };

  return {
    profiles,
    match(facts) {
      const found = finder.find(facts.text);
      const candidates = new Set<number>();
      for (const { owners } of found) for (const owner of owners) candidates.add(owner);
      for (const [kind, values] of facts.values)
        for (const value of values)
          for (const owner of byFact.get(kind)?.get(value) ?? []) candidates.add(owner);
      const said = new Set(found.map(({ phrase }) => phrase));
      return [...candidates].flatMap((owner) => compared(owner, facts, said) ?? []).sort(byRank);
    },
  };
};

/**
 * How likely the consignment carries what any of the profiles expects, if each were right by its own weight alone
 * (noisy or). A rank for whoever has to choose, not a probability that anybody measured.
 */
export const scoreOf = (matches: readonly { readonly profile: ScreenedProfile }[]): number =>
  Math.round((1 - matches.reduce((miss, { profile }) => miss * (1 - profile.weight), 1)) * 10_000) / 10_000;
