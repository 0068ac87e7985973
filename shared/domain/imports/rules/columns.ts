import type { CategoryCode } from '../../codes/categories.ts';

/** What a rule needs to know of the file and of the rest of the mapping. */
export interface Columns {
  /** Position of a column in a row. */
  position(column: string): number;
  isUnknown(value: string): boolean;
  /** Texts with a sign for what could not be decoded are kept. */
  readonly keepsDamaged: boolean;
  /** Where the mapping says one for all rows: in some trades a word is a unit. */
  readonly category?: CategoryCode;
}

/** Values are compared without regard to case and to space around them. */
export const folded = (value: string): string => value.trim().toLowerCase();

export const foldedMap = <T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(entries).map(([given, value]) => [folded(given), value]));
