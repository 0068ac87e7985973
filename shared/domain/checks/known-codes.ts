import type { CategoryCode } from '../codes/categories.ts';

/** What reference lists know of codes, where they have been loaded. */
export interface KnownCodes {
  /** Is it a heading of the Harmonized System as the list has it? */
  isHs?(code: string): boolean;
  /** Is it a place of UN/LOCODE as the list has it? */
  isPlace?(code: string): boolean;
  /** Category that a code of the list of products belongs to; undefined where the list does not know it. */
  categoryOf?(productCode: string): CategoryCode | undefined;
  /** Appendices of CITES that a name of a species, genus or family is listed in; undefined where it is not known. */
  appendicesOf?(scientificName: string): readonly string[] | undefined;
}
