import type { AnalysisRow } from '../columns.ts';
import type { Amount, Compared } from './likeness.ts';
import { type Trait, type TraitColumns, traitName, traitsOf } from './traits.ts';

export type ComparedColumns = TraitColumns & Pick<AnalysisRow, 'quantity' | 'unit' | 'text'>;

/** Shorter ones are articles and remains of abbreviations. */
const LEAST_LETTERS = 3;
/** A case with a hundred lines is compared by what its first ones say. */
const MOST_LINES = 20;

const amountOf = ({ product_group, quantity, unit }: ComparedColumns): Amount[] =>
  product_group && unit && quantity !== null && quantity > 0
    ? [{ group: product_group, unit, quantity }]
    : [];

/** A case out of the rows of its lines. */
export const comparedOf = (rows: readonly ComparedColumns[]): Compared => {
  const some = rows.slice(0, MOST_LINES);
  const traits = new Map<string, Trait>(some.flatMap(traitsOf).map((trait) => [traitName(trait), trait]));
  const words = (some[0]?.text ?? '').split(' ').filter((word) => word.length >= LEAST_LETTERS);
  return { traits: [...traits.values()], amounts: some.flatMap(amountOf), words: new Set(words) };
};
