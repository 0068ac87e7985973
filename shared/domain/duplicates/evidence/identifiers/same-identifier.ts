import type { Identifier, IdentifierKind, Traits } from '../../traits.ts';
import type { EvidenceRule, Weighed } from '../evidence.ts';

/** A hundred containers in common say no more than three. */
const MOST_TOLD = 3;

export const identifiersOf = ({ identifiers }: Traits, kind: IdentifierKind): readonly Identifier[] =>
  identifiers.filter((one) => one.kind === kind);

/** Values of one kind that both cases have. */
export const inCommon = (a: Traits, b: Traits, kind: IdentifierKind): string[] => {
  const theirs = new Set(identifiersOf(b, kind).map(({ value }) => value));
  return identifiersOf(a, kind)
    .map(({ value }) => value)
    .filter((value) => theirs.has(value))
    .sort();
};

/** A rule for a number that both cases have; the weight may depend on the value. */
export const sameIdentifier = (
  kind: IdentifierKind,
  weight: number,
  words: EvidenceRule['words'],
): EvidenceRule => ({
  code: `same-${kind}`,
  words,
  weigh: (a, b): Weighed[] =>
    inCommon(a, b, kind)
      .slice(0, MOST_TOLD)
      .map((value) => ({ weight, value })),
});
