import { FAMILIES, familyOf, type Trait, type TraitKind, traitName } from './traits.ts';

/** A quantity of goods of one group, in one unit. */
export interface Amount {
  readonly group: string;
  readonly unit: string;
  readonly quantity: number;
}

/** A case as it is compared: what its lines and its words say. */
export interface Compared {
  readonly traits: readonly Trait[];
  readonly amounts: readonly Amount[];
  readonly words: ReadonlySet<string>;
}

/** How much it says that two cases share something, in bits: one more for each time that it is half as frequent. */
export interface Rarity {
  /** By `traitName`; only of the case that others are compared with. */
  readonly traits: ReadonlyMap<string, number>;
  /** That a quantity of the same goods is as near as this, by `amountName`. */
  readonly amounts: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
}

export type EvidenceKind = TraitKind | 'quantity' | 'words';

export interface Evidence {
  readonly kind: EvidenceKind;
  /** Codes, or words. */
  readonly values: readonly string[];
  readonly weight: number;
}

export interface Likeness {
  /** Bits. */
  readonly score: number;
  /** The weightiest first. */
  readonly evidence: readonly Evidence[];
}

/** Quantities count as near up to double or half. */
export const NEAR = 2;
/** Words tell again, in part, what the fields have told; and what is like by many common words is not like. */
export const WORDS_COUNT = 0.5;
const MOST_WORDS = 5;

export const amountName = ({ group, unit, quantity }: Amount): string => `${group} ${unit} ${quantity}`;

/** 1 for the same quantity, 0 for double or half. */
export const nearness = (a: number, b: number): number =>
  Math.max(0, 1 - Math.abs(Math.log(a / b)) / Math.log(NEAR));

const sharedTraits = (of: Compared, with_: Compared, rarity: Rarity): Evidence[] => {
  const others = new Set(with_.traits.map(traitName));
  const shared = of.traits
    .filter((trait) => others.has(traitName(trait)))
    .map(({ kind, value }) => ({
      kind,
      values: [value],
      weight: rarity.traits.get(traitName({ kind, value })) ?? 0,
    }))
    // Of equal ones the more exact says it better.
    .sort((a, b) => b.weight - a.weight || rank(a.kind) - rank(b.kind) || (a.values < b.values ? -1 : 1));
  const best = new Map<string, Evidence>();
  for (const one of shared) if (!best.has(familyOf(one.kind))) best.set(familyOf(one.kind), one);
  return [...best.values()];
};

const rank = (kind: TraitKind): number => (FAMILIES[familyOf(kind)] as readonly string[]).indexOf(kind);

const sharedAmount = (of: Compared, with_: Compared, rarity: Rarity): Evidence[] => {
  const near = of.amounts.flatMap((mine) =>
    with_.amounts
      .filter(({ group, unit }) => group === mine.group && unit === mine.unit)
      .map(({ quantity, unit }) => ({
        kind: 'quantity' as const,
        values: [String(mine.quantity), String(quantity), unit],
        weight: (rarity.amounts.get(amountName(mine)) ?? 0) * nearness(quantity, mine.quantity),
      })),
  );
  return near.sort((a, b) => b.weight - a.weight).slice(0, 1);
};

const sharedWords = (of: Compared, with_: Compared, rarity: Rarity): Evidence[] => {
  const weightOf = (word: string) => rarity.words.get(word) ?? 0;
  const words = [...of.words]
    .filter((word) => with_.words.has(word) && weightOf(word) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS);
  const weight = WORDS_COUNT * words.reduce((sum, word) => sum + weightOf(word), 0);
  return [{ kind: 'words', values: words, weight }];
};

/** How much a case is like another, and by what. */
export const likenessOf = (of: Compared, with_: Compared, rarity: Rarity): Likeness => {
  const evidence = [
    ...sharedTraits(of, with_, rarity),
    ...sharedAmount(of, with_, rarity),
    ...sharedWords(of, with_, rarity),
  ]
    .map((one) => ({ ...one, weight: Math.round(one.weight * 100) / 100 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.kind < b.kind ? -1 : 1));
  const score = evidence.reduce((sum, { weight }) => sum + weight, 0);
  return { score: Math.round(score * 100) / 100, evidence };
};
