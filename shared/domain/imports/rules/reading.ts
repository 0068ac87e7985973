import type { Refusal } from '../refusal.ts';

/** What one value of a cell says. */
export interface Piece {
  /** For the field of the rule itself. */
  readonly value?: unknown;
  /** For fields that a translation names, by pointer: they stand above the rules of these fields. */
  readonly named?: Readonly<Record<string, unknown>>;
  /** For fields that no rule fills, by pointer. */
  readonly implied?: Readonly<Record<string, unknown>>;
}

/** What a rule found in a row. */
export interface Found {
  /** One value, or those of the members of a list, with gaps where one is not known. */
  readonly pieces: readonly (Piece | undefined)[];
  /** Each piece goes to its own member. */
  readonly spread: boolean;
  readonly columns: readonly string[];
  /** What was read in a way that whoever sent it should know of. */
  readonly notes: readonly Refusal[];
}

/** Nothing, where it is not known; refusals, where it cannot be read. */
export type Reading = Found | { readonly refusals: readonly Refusal[] } | undefined;

export type FieldReader = (cells: readonly string[]) => Reading;
